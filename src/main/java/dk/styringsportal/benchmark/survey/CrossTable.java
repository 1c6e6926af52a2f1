package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.questionnaire.GroupId;
import java.util.List;
import java.util.Optional;

/**
 * How a group answered a field, by the classes of a fact about municipalities. An answer about several municipalities counts with the
 * first of them, so that it counts once; a municipality in several classes counts in each.
 *
 * @param group empty in a questionnaire without groups
 * @param all everybody, whatever is known of their municipality
 * @param classes in the fact's order
 * @param unknown those about whose municipality nothing is known; empty where there is nobody such
 */
public record CrossTable(Field field, Optional<GroupId> group, Line all, List<ClassLine> classes, Optional<Line> unknown) {

    /**
     * A class.
     *
     * @param municipalities of which the fact is known and that are in it, whether they have answered here or not
     */
    public record ClassLine(Fact.FactClass one, int municipalities, Line line) {}

    /**
     * Some respondents, as far as what they answered may be shown.
     *
     * @param cells one with the counts of all options; where boxes are ticked, one for each option and, but for codes
     *     of texts, a last one for "ingen af delene"
     */
    public record Line(Field field, List<Cell> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** Why neither figure nor count may be shown; empty where something may. */
        public Optional<Cell.Withheld> withheld() {
            return cells.stream()
                    .filter(Cell.Withheld.class::isInstance)
                    .map(Cell.Withheld.class::cast)
                    .findFirst();
        }

        public boolean isOfNobody() {
            return cells.stream().anyMatch(Cell.None.class::isInstance);
        }

        /**
         * What may be told of one option of a line that is neither withheld nor of nobody: its count, or where (nearly) all answered
         * alike its share in per cent as ">90" or "&lt;10".
         *
         * @param option its place among the item's
         */
        public Object told(int option) {
            boolean ticked = ShownCounts.isTicked(field);
            Cell cell = cells.get(ticked ? option : 0);
            int place = ticked ? 0 : option;
            if (cell instanceof Cell.Bounded bounded) {
                return bounded.option() == place ? ">" + bounded.overPercent() : "<" + bounded.underPercent();
            }
            return cell.tally().orElseThrow().counts().get(place);
        }

        /** The counts with all that is made of them; empty where any of them may not be shown, and where nobody answered. */
        public Optional<OptionCounts> counts() {
            if (!cells.stream().allMatch(Cell.Shown.class::isInstance)) {
                return Optional.empty();
            }
            List<List<Integer>> told = cells.stream().map(cell -> cell.tally().orElseThrow().counts()).toList();
            int n = cells.get(0).tally().orElseThrow().n();
            int options = field.item().options().size();
            return Optional.of(
                    ShownCounts.isTicked(field)
                            ? new OptionCounts(
                                    field,
                                    n,
                                    told.subList(0, options).stream().map(ticked -> ticked.get(0)).toList(),
                                    told.size() > options ? told.get(options).get(0) : 0)
                            : new OptionCounts(field, n, told.get(0), 0));
        }
    }
}
