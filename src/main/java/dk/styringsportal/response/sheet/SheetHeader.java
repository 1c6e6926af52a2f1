package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What the headings say about the columns below them. */
final class SheetHeader {

    private final QuestionnaireVersion questionnaire;
    private final SheetRow row;
    private final FaultList faults;
    private final Map<String, SheetField> known = new HashMap<>();
    private final Map<Integer, SheetField> fields = new LinkedHashMap<>();
    private final Map<Integer, String> headings = new HashMap<>();
    private OptionalInt organisation = OptionalInt.empty();
    private OptionalInt group = OptionalInt.empty();

    /** Reads the headings; what is wrong with them goes to the faults. */
    SheetHeader(QuestionnaireVersion questionnaire, AnswerSheet sheet, FaultList faults) {
        this.questionnaire = questionnaire;
        this.row = sheet.header().orElseThrow();
        this.faults = faults;
        SheetField.of(questionnaire).forEach(field -> known.put(field.name(), field));
        sheet.unreadable().stream()
                .filter(cell -> cell.row() == row.number())
                .forEach(cell -> faults.add(row.number(), "", "", cell::problem));
        readHeadings(sheet.rows());
        if (organisation.isEmpty()) {
            faults.add(row.number(), AnswerSheet.ORGANISATION, "", ImportProblem.NoOrganisationColumn::new);
        }
        if (group.isEmpty() && isOfPersons()) {
            faults.add(row.number(), AnswerSheet.GROUP, "", ImportProblem.NoGroupColumn::new);
        }
    }

    /** Where there are respondent groups, each row is a person of one of them. */
    private boolean isOfPersons() {
        return !questionnaire.groups().isEmpty();
    }

    /** The column with the municipalities. */
    OptionalInt organisation() {
        return organisation;
    }

    /** The column with the respondent groups. */
    OptionalInt group() {
        return group;
    }

    /** As it stands in the file; empty where there is none. */
    String heading(int column) {
        return headings.getOrDefault(column, "");
    }

    /** The field of each column that has one, from left to right. */
    Map<Integer, SheetField> fields() {
        return fields;
    }

    int width() {
        return row.width();
    }

    private void readHeadings(List<SheetRow> rows) {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < row.width(); column++) {
            String heading = row.cell(column);
            headings.put(column, heading);
            if (heading.isEmpty()) {
                checkUnused(column, rows);
            } else if (!seen.add(Spelling.of(heading))) {
                faults.add(row.number(), heading, heading, ImportProblem.ColumnTwice::new);
            } else {
                readHeading(column, heading);
            }
        }
    }

    private void checkUnused(int column, List<SheetRow> rows) {
        if (rows.stream().anyMatch(below -> !below.cell(column).isEmpty())) {
            faults.add(row.number(), "", "", () -> new ImportProblem.NoHeading(column + 1));
        }
    }

    private void readHeading(int column, String heading) {
        String name = Spelling.of(heading);
        if (AnswerSheet.isOrganisation(name)) {
            organisation = OptionalInt.of(column);
        } else if (isOfPersons() && AnswerSheet.isGroup(name)) {
            group = OptionalInt.of(column);
        } else if (known.containsKey(name)) {
            fields.put(column, known.get(name));
        } else {
            faults.add(row.number(), heading, heading, () -> unknown(name));
        }
    }

    private ImportProblem unknown(String name) {
        List<Item> items = questionnaire.items();
        return questionnaire
                .item(name.split("/", 2)[0])
                .<ImportProblem>map(item -> new ImportProblem.UnknownField(
                        SheetField.of(item).stream().map(SheetField::name).toList()))
                .orElseGet(() -> new ImportProblem.UnknownColumn(
                        items.get(0).code().value(),
                        items.get(items.size() - 1).code().value()));
    }
}
