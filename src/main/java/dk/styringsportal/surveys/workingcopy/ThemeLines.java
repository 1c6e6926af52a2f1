package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.report.ConditionWords;
import dk.styringsportal.response.workingcopy.CopyAnswers;
import dk.styringsportal.response.workingcopy.CopyCell;
import dk.styringsportal.response.workingcopy.CopyContent;
import dk.styringsportal.response.workingcopy.WorkingCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the lines of a theme's sheet. */
final class ThemeLines {

    private final WorkingCopy copy;
    private final CopyAnswers answers;
    private final AnswerHints hints;
    private final ConditionWords conditions;

    ThemeLines(WorkingCopy copy) {
        QuestionnaireVersion questionnaire = copy.questionnaire();
        this.copy = copy;
        this.answers = new CopyAnswers(questionnaire, copy.response().answers());
        this.hints = new AnswerHints(questionnaire);
        this.conditions = ConditionWords.in(CopyTexts.DANISH, questionnaire);
    }

    List<CopyLine> of(Theme theme) {
        List<CopyLine> lines = new ArrayList<>();
        theme.introduction().ifPresent(text -> lines.add(CopyLine.text(text, "")));
        Optional<Stem> before = Optional.empty();
        for (Item item : theme.items()) {
            Optional<Stem> stem = item.wording().stem();
            if (!stem.equals(before)) {
                stem.ifPresent(one -> lines.add(CopyLine.text(one.text(), "")));
            }
            before = stem;
            lines.addAll(of(item));
        }
        return lines;
    }

    private List<CopyLine> of(Item item) {
        if (!item.type().asks()) {
            return List.of(CopyLine.text(item.wording().text(), condition("blank.shown.when", item.routing().enableWhen())));
        }
        List<CopyCell> cells = CopyCell.of(item);
        if (cells.size() == 1 && cells.get(0).name().equals(item.code().value())) {
            return List.of(question(item, Optional.of(cells.get(0)), answers.in(cells.get(0))));
        }
        List<CopyLine> lines = new ArrayList<>();
        boolean file = item.type() instanceof FileEvidence;
        lines.add(question(item, Optional.empty(), new CopyContent.Words(file ? CopyTexts.say("file") : "")));
        cells.forEach(cell -> lines.add(part(cell)));
        return lines;
    }

    private CopyLine question(Item item, Optional<CopyCell> cell, CopyContent answer) {
        String help = Stream.of(
                        Optional.of(condition("blank.when", item.routing().enableWhen())).filter(text -> !text.isEmpty()),
                        item.wording().help())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return new CopyLine(
                CopyLine.Look.QUESTION,
                String.valueOf(item.number()),
                item.wording().text(),
                help,
                hints.of(item),
                item.code().value(),
                cell,
                answer);
    }

    private CopyLine part(CopyCell cell) {
        return new CopyLine(
                CopyLine.Look.PART,
                "",
                label(cell),
                help(cell),
                cell.field().column().map(column -> hints.of(column.format())).orElse(""),
                cell.name(),
                Optional.of(cell),
                answers.in(cell));
    }

    private static String label(CopyCell cell) {
        List<String> parts = new ArrayList<>();
        cell.field().row().ifPresent(row -> parts.add(row.label()));
        cell.field().column().ifPresent(column -> parts.add(column.label()));
        if (cell.part() instanceof CopyCell.Part.Tick tick) {
            parts.add(tick.option().label());
        } else if (cell.part() instanceof CopyCell.Part.NoTick) {
            parts.add(CopyTexts.say("none"));
        } else if (cell.part() instanceof CopyCell.Part.Place place) {
            parts.add(CopyTexts.say("place", String.valueOf(place.number())));
        }
        return parts.stream().reduce((all, part) -> CopyTexts.say("part", all, part)).orElse("");
    }

    /** When the row is asked, which its first line says, and when the option can be chosen. */
    private String help(CopyCell cell) {
        Optional<EnableWhen> ofRow = cell.field().row().filter(row -> isFirstOfRow(cell)).flatMap(row -> row.routing().enableWhen());
        Optional<EnableWhen> ofOption = cell.part() instanceof CopyCell.Part.Tick tick ? tick.option().enableWhen() : Optional.empty();
        String ofPlaces = cell.part() instanceof CopyCell.Part.Place place && place.number() == 1 ? ofOptions(cell) : "";
        return Stream.of(condition("blank.when", ofRow), condition("blank.when", ofOption), ofPlaces)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isFirstOfRow(CopyCell cell) {
        return CopyCell.of(cell.field().item()).stream()
                .filter(other -> other.field().row().equals(cell.field().row()))
                .findFirst()
                .filter(cell::equals)
                .isPresent();
    }

    private String ofOptions(CopyCell cell) {
        return cell.field().item().options().stream()
                .filter(option -> option.enableWhen().isPresent())
                .map((AnswerOption option) -> option.label() + ": " + condition("blank.when", option.enableWhen()))
                .collect(Collectors.joining("\n"));
    }

    private String condition(String key, Optional<EnableWhen> when) {
        return when.map(one -> conditions.sentence(key, one)).orElse("");
    }
}
