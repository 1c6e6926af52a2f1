package dk.styringsportal.export;

import dk.styringsportal.coding.assessment.AssessmentTable;
import dk.styringsportal.coding.assessment.Decision;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.coding.assessment.SeenAssessment;
import dk.styringsportal.coding.assessment.SeenAssessment.Line;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.scoring.Exact;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Assessments as a CSV file. Assessors are not named. */
@ApplicationScoped
public class CsvAssessmentTable implements AssessmentTable {

    @Override
    public void write(QuestionnaireVersion questionnaire, List<SeenAssessment> seen, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(
                "kommunekode", "kommune", "tema", "kriterium", "færdige bedømmere", "første vurdering", "anden vurdering",
                "gælder", "værdi", "begrundelse");
        AssessmentForm form = questionnaire.assessment().orElseThrow();
        seen.forEach(assessment -> assessment.lines().forEach(line -> {
            CsvTable.Line cells = table.line()
                    .text(assessment.subject().organisation().value())
                    .text(Municipalities.ofDenmark().get(assessment.subject().organisation()).name())
                    .text(questionnaire.theme(assessment.subject().theme()).orElseThrow().title())
                    .text(line.criterion().label())
                    .count(assessment.complete());
            outcome(cells, line, form);
        }));
        table.write(out);
    }

    private static void outcome(CsvTable.Line cells, Line line, AssessmentForm form) {
        cells.text(label(line.outcome().map(Outcome::first), form))
                .text(label(line.outcome().map(Outcome::second), form))
                .text(label(line.outcome().flatMap(Outcome::settled), form))
                .exact(line.outcome().flatMap(found -> found.value(form)).map(Exact::fraction))
                .text(line.isDiffering() ? line.decision().map(Decision::reason).orElse("") : "");
    }

    private static String label(Optional<OptionKey> key, AssessmentForm form) {
        return key.flatMap(known -> form.option(known.value())).map(AnswerOption::label).orElse("");
    }
}
