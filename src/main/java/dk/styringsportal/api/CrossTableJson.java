package dk.styringsportal.api;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.CrossTable;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.statistics.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a group answered an item, or a row of it, by the classes of a fact about municipalities.
 *
 * @param row null for an item without rows
 * @param group null in a questionnaire without groups
 * @param all everybody
 * @param unknown those about whose municipality the fact is not known; null where there is nobody such
 */
public record CrossTableJson(
        String item, String row, String group, String fact, LineJson all, List<LineJson> classes, LineJson unknown) {

    /**
     * Some respondents.
     *
     * @param key of the class, "ingen" for those who ticked nothing; null outside classes
     * @param municipalities how many are in the class; null outside classes
     * @param n how many answered, "ved ikke" among them; null where it is not shown
     * @param counts by option; where (nearly) all answered alike, their share as ">90" and "&lt;10" in per cent; null where suppressed
     * @param positiveShare of n, as a part of 1; null off a scale and where not shown
     * @param mean of those who took a position; null off a scale and where not shown
     * @param suppressed ":" where there are neither figures nor counts, "-" where nobody answered; null otherwise
     * @param reason why: "too-few", "derivable" or "dominated"
     */
    public record LineJson(
            String key,
            Integer municipalities,
            Integer n,
            Map<String, Object> counts,
            Double positiveShare,
            Double mean,
            String suppressed,
            String reason) {}

    static CrossTableJson of(CrossTable table, Fact fact) {
        return new CrossTableJson(
                table.field().item().code().value(),
                table.field().row().map(Row::key).map(Object::toString).orElse(null),
                table.group().map(GroupId::value).orElse(null),
                fact.key(),
                line(null, null, table.all()),
                table.classes().stream()
                        .map(found -> line(found.one().key(), found.municipalities(), found.line()))
                        .toList(),
                table.unknown().map(line -> line(null, null, line)).orElse(null));
    }

    private static LineJson line(String key, Integer municipalities, CrossTable.Line line) {
        Optional<Cell.Withheld> withheld = line.withheld();
        if (withheld.isPresent()) {
            String why = EditionFigure.key(withheld.get().reason());
            return new LineJson(key, municipalities, null, null, null, null, DataCode.SUPPRESSED.sign(), why);
        }
        if (line.isOfNobody()) {
            return new LineJson(key, municipalities, null, null, null, null, DataCode.NONE.sign(), null);
        }
        Optional<OptionCounts> counts = line.counts();
        return new LineJson(
                key,
                municipalities,
                counts.map(OptionCounts::n).orElse(null),
                counts(line),
                counts.flatMap(OptionCounts::positive).map(Share::toDouble).orElse(null),
                counts.flatMap(OptionCounts::mean).map(BigFraction::doubleValue).orElse(null),
                null,
                null);
    }

    private static Map<String, Object> counts(CrossTable.Line line) {
        Map<String, Object> counts = new LinkedHashMap<>();
        List<AnswerOption> options = line.field().item().options();
        for (int i = 0; i < options.size(); i++) {
            counts.put(options.get(i).key().value(), line.told(i));
        }
        return counts;
    }
}
