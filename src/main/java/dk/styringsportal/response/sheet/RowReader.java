package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the answers that stand in rows below the same headings. */
final class RowReader {

    private final SheetHeader header;
    private final FaultList faults;
    private final CellReader cells;
    private final Map<Integer, List<AnswerSheet.UnreadableCell>> unreadable;

    /** What is wrong in the rows goes to the faults. */
    RowReader(QuestionnaireVersion questionnaire, AnswerSheet sheet, SheetHeader header, FaultList faults) {
        this.header = header;
        this.faults = faults;
        this.cells = new CellReader(questionnaire);
        this.unreadable = sheet.unreadable().stream().collect(Collectors.groupingBy(AnswerSheet.UnreadableCell::row));
    }

    /**
     * What the row says. An empty cell is unanswered.
     *
     * @param group whose items alone may be answered; empty where there are no groups
     */
    Answers answers(SheetRow row, Optional<RespondentGroup> group) {
        unreadable
                .getOrDefault(row.number(), List.of())
                .forEach(cell -> faults.add(row.number(), header.heading(cell.column()), "", cell::problem));
        if (row.width() > header.width()) {
            String surplus = row.cell(header.width());
            faults.add(row.number(), "", surplus, () -> new ImportProblem.RowTooWide(header.width()));
            return Answers.NONE;
        }
        FieldAnswers answers = new FieldAnswers();
        header.fields().forEach((column, field) -> {
            if (!row.cell(column).isEmpty()) {
                read(row, column, field, group, answers);
            }
        });
        return answers.toAnswers();
    }

    private void read(SheetRow row, int column, SheetField field, Optional<RespondentGroup> group, FieldAnswers answers) {
        if (group.isPresent() && !field.isFor(group.get().id())) {
            faults.add(row.number(), field.name(), row.cell(column), () ->
                    new ImportProblem.NotAskedOfGroup(group.get().title()));
            return;
        }
        CellReader.Reading reading = cells.read(field, row.asItStands(column));
        if (reading instanceof CellReader.Reading.Answer answer) {
            answers.put(field, answer.plain());
        } else if (reading instanceof CellReader.Reading.Fault fault) {
            faults.add(row.number(), field.name(), row.cell(column), fault::problem);
        }
    }
}
