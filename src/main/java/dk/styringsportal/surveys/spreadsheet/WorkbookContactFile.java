package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.campaign.contacts.ContactFile;
import dk.styringsportal.campaign.contacts.ContactRow;
import dk.styringsportal.campaign.contacts.UnreadableContactsException;
import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.surveys.workbook.WorkbookFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Lists of contacts as workbooks: the first sheet is read. */
@ApplicationScoped
public class WorkbookContactFile implements ContactFile {

    private static final byte FIRST_OF_ZIP = 'P';
    private static final byte FIRST_OF_COMPOUND_FILE = (byte) 0xD0;

    /** As a zip file begins, or as an old Excel file or one with a password does: those are refused with their own words. */
    @Override
    public boolean isOfThisKind(byte[] file) {
        return file.length > 3 && (file[0] == FIRST_OF_ZIP && file[1] == 'K' && file[2] == 3 && file[3] == 4
                || file[0] == FIRST_OF_COMPOUND_FILE && file[1] == (byte) 0xCF && file[2] == 0x11);
    }

    @Override
    public void read(byte[] file, Consumer<ContactRow> rows) {
        try {
            WorkbookFile.eachRow("", file, (cells, place) -> rows.accept(new ContactRow(place + 1, cells)));
        } catch (QuestionnaireFileException unreadable) {
            throw new UnreadableContactsException(
                    unreadable.faults().stream().map(WorkbookContactFile::sentence).toList());
        }
    }

    private static Function<Locale, String> sentence(QuestionnaireFault fault) {
        return language -> (fault.path().isEmpty() ? "" : fault.path() + ": ") + fault.problem().apply(language);
    }
}
