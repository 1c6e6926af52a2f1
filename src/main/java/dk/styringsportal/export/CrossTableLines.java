package dk.styringsportal.export;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.survey.CrossTable;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import java.util.List;
import java.util.Optional;

/**
 * How groups answered by the classes of a fact about municipalities, a line for each option. What is not shown is ":" and what nobody
 * answered "-" in every column of numbers; where (nearly) all answered alike, their share in per cent stands in place of the count.
 */
final class CrossTableLines {

    private static final String ALL = "alle";
    private static final String UNKNOWN = "uden oplysning";
    private static final String NOTHING_TICKED = "ingen af delene";
    private static final int NUMBERS = 5;

    private final CsvTable table = new CsvTable(
            "kode", "spørgsmål", "gruppe", "faktum", "klasse", "kommuner i klassen", "svarmulighed", "antal", "svar i alt", "procent",
            "positive i pct.", "gennemsnit");

    private final Fact fact;

    CrossTableLines(Fact fact) {
        this.fact = fact;
    }

    void add(SurveyNames names, List<CrossTable> tables) {
        tables.forEach(found -> {
            add(names, found, ALL, Optional.empty(), found.all());
            found.classes().forEach(one ->
                    add(names, found, label(one.one()), Optional.of(one.municipalities()), one.line()));
            found.unknown().ifPresent(line -> add(names, found, UNKNOWN, Optional.empty(), line));
        });
    }

    private static String label(Fact.FactClass one) {
        return one.key().equals(Fact.NONE) ? NOTHING_TICKED : one.label();
    }

    private void add(
            SurveyNames names, CrossTable found, String label, Optional<Integer> municipalities, CrossTable.Line line) {
        List<AnswerOption> options = line.field().item().options();
        for (int i = 0; i < options.size(); i++) {
            CsvTable.Line cells = table.line()
                    .text(found.field().name())
                    .text(SurveyNames.text(found.field(), found.group()))
                    .text(names.group(found.group()))
                    .text(fact.title())
                    .text(label)
                    .text(municipalities.map(String::valueOf).orElse(""))
                    .text(options.get(i).label());
            numbers(cells, line, i);
        }
    }

    private static void numbers(CsvTable.Line cells, CrossTable.Line line, int option) {
        if (line.withheld().isPresent() || line.isOfNobody()) {
            String sign = (line.isOfNobody() ? DataCode.NONE : DataCode.SUPPRESSED).sign();
            for (int i = 0; i < NUMBERS; i++) {
                cells.written(sign);
            }
            return;
        }
        cells.written(line.told(option).toString());
        Optional<OptionCounts> counts = line.counts();
        if (counts.isEmpty()) {
            for (int i = 1; i < NUMBERS; i++) {
                cells.written(DataCode.SUPPRESSED.sign());
            }
            return;
        }
        OptionCounts shown = counts.get();
        cells.count(shown.n())
                .exact(shown.share(shown.field().item().options().get(option)).flatMap(SurveyNames::percent))
                .exact(shown.positive().flatMap(SurveyNames::percent))
                .exact(shown.mean());
    }

    CsvTable table() {
        return table;
    }
}
