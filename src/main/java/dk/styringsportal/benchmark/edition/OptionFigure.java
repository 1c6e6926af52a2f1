package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.statistics.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** How a group answered a field, as far as its cells may be shown. */
final class OptionFigure {

    static final String KIND = "options";
    static final String COUNTS = "counts";

    /** Before a share in per cent that is told in bounds: of what nearly all have chosen. */
    static final String OVER = ">";

    private OptionFigure() {}

    /** The name of the figure of that field and group. */
    static String name(Field field, GroupId group) {
        return EditionFigure.suppressed(KIND, keys(field, group)).name();
    }

    /** @param cells one for all options, or where boxes are ticked one for each and one for "ingen af delene" */
    static EditionFigure of(OptionCounts given, GroupId group, List<Cell> cells) {
        Map<String, Object> keys = keys(given.field(), group);
        Optional<Reason> withheld = cells.stream().flatMap(cell -> reason(cell).stream()).findFirst();
        if (withheld.isPresent()) {
            return EditionFigure.suppressed(KIND, keys, withheld.get());
        }
        Map<String, Object> values = new TreeMap<>();
        if (cells.stream().allMatch(Cell.Shown.class::isInstance)) {
            values.put("none", given.none());
        }
        if (optionsAreShown(given, cells)) {
            values.put("n", given.n());
            given.positive().map(Share::toDouble).ifPresent(share -> values.put("positiveShare", share));
            given.mean().map(BigFraction::doubleValue).ifPresent(mean -> values.put("mean", mean));
        }
        values.put(COUNTS, ShownCounts.isTicked(given.field()) ? ticks(given, cells) : counts(given, cells.get(0)));
        return new EditionFigure(KIND, keys, values);
    }

    /** Where boxes are ticked, "ingen af delene" may be told in bounds beside them: hardly anybody leaves all of them open. */
    private static boolean optionsAreShown(OptionCounts given, List<Cell> cells) {
        int tables = ShownCounts.isTicked(given.field()) ? given.field().item().options().size() : cells.size();
        return cells.subList(0, tables).stream().allMatch(Cell.Shown.class::isInstance);
    }

    /** Of nobody too few have answered as well. */
    private static Optional<Reason> reason(Cell cell) {
        if (cell instanceof Cell.Withheld withheld) {
            return Optional.of(withheld.reason());
        }
        return cell instanceof Cell.None ? Optional.of(Reason.TOO_FEW) : Optional.empty();
    }

    static Map<String, Object> keys(Field field, GroupId group) {
        return keys(field, Optional.of(group));
    }

    /** @param group empty in a questionnaire without groups */
    static Map<String, Object> keys(Field field, Optional<GroupId> group) {
        Map<String, Object> keys = new TreeMap<>();
        group.ifPresent(answering -> keys.put("group", answering.value()));
        keys.put("item", field.item().code().value());
        field.row().ifPresent(row -> keys.put("row", row.key().value()));
        return keys;
    }

    private static Map<String, Object> counts(OptionCounts given, Cell cell) {
        List<AnswerOption> options = given.field().item().options();
        Map<String, Object> counts = new TreeMap<>();
        for (int i = 0; i < options.size(); i++) {
            counts.put(options.get(i).key().value(), cell instanceof Cell.Bounded bounded ? bound(bounded, i) : given.counts().get(i));
        }
        return counts;
    }

    private static Map<String, Object> ticks(OptionCounts given, List<Cell> cells) {
        List<AnswerOption> options = given.field().item().options();
        Map<String, Object> counts = new TreeMap<>();
        for (int i = 0; i < options.size(); i++) {
            counts.put(
                    options.get(i).key().value(),
                    cells.get(i) instanceof Cell.Bounded bounded ? bound(bounded, 0) : given.counts().get(i));
        }
        return counts;
    }

    /** ">90" or "<10": the share in per cent of those who answered. */
    static String bound(Cell.Bounded bounded, int option) {
        return bounded.option() == option ? OVER + bounded.overPercent() : "<" + bounded.underPercent();
    }
}
