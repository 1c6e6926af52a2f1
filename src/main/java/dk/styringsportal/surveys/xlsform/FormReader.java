package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.surveys.workbook.Workbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the sheets of an XLSForm as a draft. */
final class FormReader {

    private static final Set<String> SHEETS = Set.of("survey", "choices", "settings");

    private final FormFaults faults;
    private final Losses losses = new Losses();
    private final Workbook workbook;
    private final FormTable survey;
    private final FormTable choiceTable;

    private FormReader(String file, Workbook workbook) {
        this.faults = new FormFaults(file);
        this.workbook = workbook;
        this.survey = table("survey");
        this.choiceTable = table("choices");
    }

    private FormTable table(String sheet) {
        return workbook.sheet(sheet).map(FormTable::of).orElseGet(() -> FormTable.none(sheet));
    }

    /**
     * @param file its name, for faults and where the form has no name of its own
     * @throws QuestionnaireFileException if the form is none, naming every place
     */
    static ContentFormat.Read read(String file, Workbook workbook) {
        return new FormReader(file, workbook).read(file);
    }

    private ContentFormat.Read read(String file) {
        checkHeadings();
        ChoiceLists choices = new ChoiceLists(choiceTable, faults);
        List<FormNode> nodes = FormTree.read(survey, choices, faults, losses);
        faults.check();
        FormSettings settings = new FormSettings(table("settings"), file, losses);
        FormLanguages languages =
                FormLanguages.of(List.of(survey, choiceTable), settings.language(), settings.languagePlace(), losses);
        choices.read(used(nodes), languages, losses);
        tellColumns();
        Map<String, Object> root = new LinkedHashMap<>();
        settings.writeTo(root);
        new ThemeReader(survey, new FormCells(languages, losses), choices, losses).read(nodes, root);
        tellSheets();
        return new ContentFormat.Read(new Content(root), losses.all());
    }

    private void checkHeadings() {
        if (survey.headers().isEmpty()) {
            faults.add("survey", workbook.sheet("survey").isPresent() ? "fault.emptySurvey" : "fault.noSurvey", names());
            faults.check();
        }
        for (String column : List.of("type", "name")) {
            if (!survey.has(column)) {
                faults.add(Workbook.place("survey", survey.headingRow(), 0), "fault.noColumn", column);
            }
        }
        if (!choiceTable.lines().isEmpty()) {
            for (String column : List.of("list_name", "name")) {
                if (!choiceTable.has(column)) {
                    faults.add(Workbook.place("choices", choiceTable.headingRow(), 0), "fault.noColumn", column);
                }
            }
        }
        faults.check();
    }

    private List<String> names() {
        return workbook.sheets().stream().map(Workbook.Sheet::name).toList();
    }

    private static Set<String> used(List<FormNode> nodes) {
        return nodes.stream()
                .flatMap(FormNode::all)
                .map(node -> node instanceof FormNode.Question question ? question.type().list() : "")
                .collect(Collectors.toSet());
    }

    /** Columns of choices that are there for filters, pictures and the like. */
    private void tellColumns() {
        choiceTable.headers().stream()
                .filter(header -> !header.name().isEmpty() && !Set.of("list_name", "name", "label").contains(header.name()))
                .filter(header -> choiceTable.lines().stream().anyMatch(line -> !line.text(header.name(), header.tongue()).isEmpty()))
                .forEach(header -> losses.add(choiceTable.headingPlace(header), "import.column", header.text()));
    }

    private void tellSheets() {
        workbook.sheets().stream()
                .filter(sheet -> !SHEETS.contains(sheet.name().toLowerCase(Locale.ROOT)))
                .filter(sheet -> sheet.rows().stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank()))
                .forEach(sheet -> losses.add(sheet.name(), "import.sheet"));
    }
}
