package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.survey.CrossTable;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes out how groups answered, by the classes of a fact about municipalities. */
record CrossViews(FigureTexts texts, GroupNames names, DisclosureRules rules) {

    /**
     * One question, or a row of it.
     *
     * @param scale whether it has a positive side and a mean
     * @param groups those that were asked and have answered, and the self-evaluation where it asks the same
     */
    public record FieldView(
            String key, String number, String text, List<String> options, boolean scale, List<GroupView> groups) {}

    public record GroupView(String title, List<LineView> lines) {}

    /**
     * A class that any municipality is in, or all, or those of whom nothing is known.
     *
     * @param municipalities "12 kommuner"; empty outside classes
     * @param withheld why nothing is shown; empty where something is
     */
    public record LineView(
            String title,
            String municipalities,
            String n,
            List<String> shares,
            String positive,
            String mean,
            String withheld) {}

    /** The tables of one question after the other, those of several groups together; none of what nobody has answered. */
    List<FieldView> views(List<CrossTable> tables) {
        Map<String, List<CrossTable>> byField = new LinkedHashMap<>();
        tables.stream().filter(table -> !table.all().isOfNobody()).forEach(table -> byField.computeIfAbsent(table.field().name(), name -> new ArrayList<>()).add(table));
        return byField.values().stream().map(this::view).toList();
    }

    private FieldView view(List<CrossTable> tables) {
        Field field = tables.get(0).field();
        return new FieldView(
                GroupNames.key(field),
                String.valueOf(field.item().number()),
                GroupNames.inList(field, tables.get(0).group()),
                field.item().options().stream().map(AnswerOption::label).toList(),
                field.hasValues(),
                tables.stream().map(this::group).toList());
    }

    private GroupView group(CrossTable table) {
        List<LineView> lines = new ArrayList<>();
        lines.add(line(texts.say("cross.all"), "", table.all()));
        table.classes().stream().filter(one -> one.municipalities() > 0).forEach(one ->
                lines.add(line(label(one.one()), texts.say("cross.municipalities", one.municipalities()), one.line())));
        table.unknown().ifPresent(line -> lines.add(line(texts.say("cross.unknown"), "", line)));
        return new GroupView(names.of(table.group()), lines);
    }

    private String label(Fact.FactClass one) {
        return one.key().equals(Fact.NONE) ? texts.say("cross.none") : one.label();
    }

    private LineView line(String title, String municipalities, CrossTable.Line line) {
        String withheld = line.withheld()
                .map(cell -> DisclosureWords.in(texts.language()).of(cell.reason(), rules))
                .orElse(line.isOfNobody() ? texts.say("cross.nobody") : "");
        Optional<OptionCounts> counts = line.counts();
        return new LineView(
                title,
                municipalities,
                counts.map(shown -> texts.numbers().count(shown.n())).orElse(FigureTexts.NOTHING),
                withheld.isEmpty() ? shares(line, counts) : List.of(),
                counts.flatMap(OptionCounts::positive).map(texts.numbers()::percent).orElse(FigureTexts.NOTHING),
                counts.flatMap(OptionCounts::mean).map(mean -> texts.numbers().figure(mean, 2)).orElse(FigureTexts.NOTHING),
                withheld);
    }

    private List<String> shares(CrossTable.Line line, Optional<OptionCounts> counts) {
        List<String> shares = new ArrayList<>();
        List<AnswerOption> options = line.field().item().options();
        for (int i = 0; i < options.size(); i++) {
            AnswerOption option = options.get(i);
            Object told = line.told(i);
            shares.add(counts.flatMap(shown -> shown.share(option))
                    .map(share -> texts.say(
                            "frequencies.share", texts.numbers().percent(share), texts.numbers().count(share.part())))
                    .orElse(told instanceof Integer count ? texts.numbers().count(count) : bound((String) told)));
        }
        return shares;
    }

    /** "over 90 pct." for ">90". */
    private String bound(String told) {
        return texts.say(told.startsWith(">") ? "cross.over" : "cross.under", told.substring(1));
    }
}
