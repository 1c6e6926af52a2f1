package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.survey.CrossTable;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** How those of a group answered a field whose municipalities are in one class of a fact, as far as that may be shown. */
final class ClassFigure {

    static final String KIND = "crosstable";
    static final String FACT = "fact";
    static final String CLASS = "class";

    /** The class of those of whose municipality the fact is not known; no key of a class is written so. */
    static final String UNKNOWN = "?";

    private ClassFigure() {}

    /** @param oneClass its key; empty for those of whose municipality the fact is not known */
    static Map<String, Object> keys(Field field, GroupId group, String fact, Optional<String> oneClass) {
        Map<String, Object> keys = OptionFigure.keys(field, group);
        keys.put(FACT, fact);
        keys.put(CLASS, oneClass.orElse(UNKNOWN));
        return keys;
    }

    static String name(Field field, GroupId group, String fact, Optional<String> oneClass) {
        return EditionFigure.suppressed(KIND, keys(field, group, fact, oneClass)).name();
    }

    /**
     * A figure for each class that any municipality is in, in the fact's order, and one for those of whom nothing is known.
     *
     * @param former what an edition that is revised told
     */
    static List<EditionFigure> of(Fact fact, CrossTable table, Former former) {
        GroupId group = table.group().orElseThrow();
        List<EditionFigure> figures = new ArrayList<>();
        table.classes().stream().filter(one -> one.municipalities() > 0).forEach(one -> figures.add(figure(
                keys(table.field(), group, fact.key(), Optional.of(one.one().key())),
                one.line(),
                Map.of("municipalities", one.municipalities()),
                former)));
        table.unknown().ifPresent(line ->
                figures.add(figure(keys(table.field(), group, fact.key(), Optional.empty()), line, Map.of(), former)));
        return figures;
    }

    private static EditionFigure figure(
            Map<String, Object> keys, CrossTable.Line line, Map<String, Object> besides, Former former) {
        if (line.withheld().isPresent()) {
            return EditionFigure.suppressed(KIND, keys, line.withheld().get().reason());
        }
        if (line.isOfNobody()) {
            return EditionFigure.suppressed(KIND, keys);
        }
        return line.cells().stream().anyMatch(Cell.Kept.class::isInstance)
                ? asBefore(keys, former)
                : new EditionFigure(KIND, keys, values(line, besides));
    }

    private static Map<String, Object> values(CrossTable.Line line, Map<String, Object> besides) {
        Map<String, Object> values = new TreeMap<>(besides);
        Optional<OptionCounts> given = line.counts();
        given.ifPresent(all -> {
            values.put("n", all.n());
            values.put("none", all.none());
        });
        given.flatMap(OptionCounts::positive).map(Share::toDouble).ifPresent(share -> values.put("positiveShare", share));
        given.flatMap(OptionCounts::mean).map(BigFraction::doubleValue).ifPresent(mean -> values.put("mean", mean));
        Map<String, Object> counts = new TreeMap<>();
        List<AnswerOption> options = line.field().item().options();
        for (int i = 0; i < options.size(); i++) {
            counts.put(options.get(i).key().value(), line.told(i));
        }
        values.put(OptionFigure.COUNTS, counts);
        return values;
    }

    /** The figure as the edition before told it; one that it did not tell is not told now either. */
    static EditionFigure asBefore(Map<String, Object> keys, Former former) {
        EditionFigure withheld = EditionFigure.suppressed(KIND, keys, Reason.DERIVABLE);
        return former.named(withheld.name())
                .map(told -> told.isSuppressed() ? told : Former.kept(told))
                .orElse(withheld);
    }
}
