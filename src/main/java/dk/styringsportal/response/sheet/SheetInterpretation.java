package dk.styringsportal.response.sheet;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a spreadsheet into answers, and says everything that is wrong with it at once. An empty cell is unanswered, and
 * of a field without a column nothing is said: neither is a fault.
 */
public final class SheetInterpretation {

    private final AnswerSheet sheet;
    private final Set<OrganisationCode> taken;
    private final FaultList faults = new FaultList();
    private final SheetHeader header;
    private final SheetColumns columns;
    private final RowReader reader;
    private final Map<OrganisationCode, Integer> firstRows = new HashMap<>();

    private SheetInterpretation(QuestionnaireVersion questionnaire, AnswerSheet sheet, Set<OrganisationCode> taken) {
        this.sheet = sheet;
        this.taken = taken;
        this.header = new SheetHeader(questionnaire, sheet, faults);
        this.columns = SheetColumns.of(header.fields().values());
        this.reader = new RowReader(questionnaire, sheet, header, faults);
    }

    /**
     * @param taken the municipalities that have submitted and whose answers are not to be replaced
     */
    public static SheetContents of(
            QuestionnaireVersion questionnaire, AnswerSheet sheet, Set<OrganisationCode> taken) {
        if (sheet.header().isEmpty()) {
            return SheetContents.unreadable(new ImportFault(1, "", "", new ImportProblem.EmptyFile()));
        }
        return new SheetInterpretation(questionnaire, sheet, taken).contents();
    }

    private SheetContents contents() {
        boolean headingsAreSound = faults.count() == 0;
        List<ImportedRow> sound = new ArrayList<>();
        if (header.organisation().isPresent()) {
            sheet.rows().forEach(row -> read(row).ifPresent(sound::add));
        }
        if (sheet.rows().isEmpty()) {
            faults.add(sheet.header().orElseThrow().number(), "", "", ImportProblem.NoRows::new);
        }
        return new SheetContents(sheet.rows().size(), headingsAreSound ? sound : List.of(), faults.toList());
    }

    private Optional<ImportedRow> read(SheetRow row) {
        int faultsBefore = faults.count();
        Optional<Municipality> municipality = municipality(row);
        Answers answers = reader.answers(row, Optional.empty());
        return faults.count() == faultsBefore
                ? Optional.of(new ImportedRow(row.number(), municipality.orElseThrow().code(), answers, columns))
                : Optional.empty();
    }

    private Optional<Municipality> municipality(SheetRow row) {
        String name = row.cell(header.organisation().orElseThrow());
        Optional<Municipality> municipality = Municipalities.ofDenmark().find(name);
        if (name.isEmpty()) {
            faults.add(row.number(), AnswerSheet.ORGANISATION, name, ImportProblem.NoMunicipality::new);
        } else if (municipality.isEmpty()) {
            faults.add(row.number(), AnswerSheet.ORGANISATION, name, () -> new ImportProblem.UnknownMunicipality(
                    Municipalities.ofDenmark().nearestTo(name).map(Municipality::name)));
        }
        municipality.ifPresent(found -> checkFree(row, name, found));
        return municipality;
    }

    private void checkFree(SheetRow row, String name, Municipality municipality) {
        Integer earlier = firstRows.putIfAbsent(municipality.code(), row.number());
        if (earlier != null) {
            faults.add(row.number(), AnswerSheet.ORGANISATION, name, () ->
                    new ImportProblem.MunicipalityTwice(municipality.name(), earlier));
        } else if (taken.contains(municipality.code())) {
            faults.add(row.number(), AnswerSheet.ORGANISATION, name, () ->
                    new ImportProblem.AlreadySubmitted(municipality.name()));
        }
    }
}
