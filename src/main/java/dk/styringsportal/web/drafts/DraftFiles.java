package dk.styringsportal.web.drafts;

import dk.styringsportal.application.Exchange;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.questionnaire.draft.DraftTooLargeException;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a file that somebody has sent, or says why it cannot be read, each fault with its place. */
@RequestScoped
public class DraftFiles {

    @Inject
    private Exchange exchange;

    @Inject
    private Language language;

    @Inject
    private DraftWords words;

    private String fault = "";
    private List<String> faults = List.of();

    /**
     * @param kind as the form says it
     * @param then what is done with what the file says
     */
    void read(Part part, Optional<String> kind, Consumer<ContentFormat.Read> then) {
        Optional<Upload> upload = Upload.of(part);
        if (upload.isEmpty()) {
            fault = words.say("new.fault.noFile");
        } else if (upload.get().isTooLarge()) {
            fault = words.say("new.fault.tooLarge");
        } else {
            read(upload.get(), upload.get().kind(kind), then);
        }
    }

    private void read(Upload upload, ContentFormat.Kind kind, Consumer<ContentFormat.Read> then) {
        try {
            then.accept(exchange.read(kind, upload.name(), upload.content()));
        } catch (QuestionnaireFileException unreadable) {
            fault = words.say("new.fault.file");
            faults = unreadable.faults().stream().map(each -> each.in(language.getLocale())).toList();
        } catch (CprNumberException cpr) {
            fault = words.say("new.fault.cpr", cpr.place());
        } catch (DraftTooLargeException tooLarge) {
            fault = words.say("new.fault.tooLarge");
        }
    }

    /** Why the file was not read; empty otherwise. */
    public String getFault() {
        return fault;
    }

    /** What is wrong in the file, one sentence each. */
    public List<String> getFaults() {
        return faults;
    }
}
