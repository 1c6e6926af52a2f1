package dk.styringsportal.application;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.SheetReader;
import dk.styringsportal.response.sheet.SheetWorkbooks;
import dk.styringsportal.response.sheet.UnreadableSheetException;
import dk.styringsportal.response.sheet.mapping.ColumnMapping;
import dk.styringsportal.response.sheet.mapping.MappedSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads files of answers, CSV and workbooks, with our headings or, by a column mapping, with those of others. */
@ApplicationScoped
class SheetFiles {

    @Inject
    private SheetReader texts;

    @Inject
    private SheetWorkbooks workbooks;

    /**
     * A file as a sheet of ours.
     *
     * @param broken what is wrong with the file or its headings as a whole; then the sheet is not to be looked at
     * @param inFile a fault of the sheet as one of the file
     */
    record Opened(AnswerSheet sheet, List<ImportFault> broken, UnaryOperator<ImportFault> inFile) {}

    /** @throws UnreadableSheetException if it is no spreadsheet */
    AnswerSheet read(byte[] file) {
        return workbooks.isWorkbook(file) ? workbooks.read(file) : texts.read(file);
    }

    Opened open(byte[] file, QuestionnaireVersion questionnaire, Optional<ColumnMapping> mapping) {
        try {
            AnswerSheet read = read(file);
            if (mapping.isEmpty()) {
                return new Opened(read, List.of(), UnaryOperator.identity());
            }
            MappedSheet mapped = MappedSheet.of(questionnaire, mapping.get(), read);
            return new Opened(mapped.sheet(), mapped.faults(), mapped::inExport);
        } catch (UnreadableSheetException unreadable) {
            return new Opened(AnswerSheet.of(List.of()), List.of(unreadable.fault()), UnaryOperator.identity());
        }
    }

    /** A workbook of texts, as {@link #read} takes it. */
    byte[] workbook(List<List<String>> rows) {
        return workbooks.write(rows);
    }
}
