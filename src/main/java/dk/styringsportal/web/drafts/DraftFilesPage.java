package dk.styringsportal.web.drafts;

import dk.styringsportal.application.Drafts;
import dk.styringsportal.application.Exchange;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.questionnaire.draft.Loss;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** A draft as files: fetched, read back, and thrown away. */
@Named
@RequestScoped
public class DraftFilesPage {

    @Inject
    private DraftAtHand hand;

    @Inject
    private Drafts drafts;

    @Inject
    private Exchange exchange;

    @Inject
    private DraftFiles files;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private Language language;

    @Inject
    private DraftWords words;

    private Part upload;
    private Draft replaced;
    private String fault = "";
    private String note = "";
    private List<Loss> lost = List.of();
    private List<LossView> losses;

    /** Puts what a file says in place of the draft, as long as that is what the page showed; it can be taken back. */
    public void readBack() {
        if (address.text("set").filter(getRevision()::equals).isPresent()) {
            files.read(upload, address.text("art"), this::replace);
        } else {
            fault = words.say("files.changed");
        }
    }

    /** The newest that the page shows. */
    public String getRevision() {
        return String.valueOf((replaced == null ? hand.getDraft() : replaced).revision());
    }

    private void replace(ContentFormat.Read file) {
        Draft before = hand.getDraft();
        Draft after = drafts.change(hand.user(), before.id(), content -> file.content());
        replaced = after;
        lost = file.losses();
        note = before.revision() == after.revision() ? words.say("files.same") : words.say("files.done", upload.getSubmittedFileName());
    }

    /** Throws the draft away, if the box is ticked that says so. */
    public void discard() {
        if (address.text("sikker").isPresent()) {
            drafts.discard(hand.user(), hand.getDraft().id());
            status.goTo("/kl/spoergeskemaer");
        }
    }

    /** What an XLSForm of the draft would not hold. */
    public List<LossView> getLosses() {
        if (losses == null) {
            losses = LossView.of(exchange.write(ContentFormat.Kind.XLSFORM, hand.content()).losses(), language.getLocale());
        }
        return losses;
    }

    /** What did not come along from the file that was just read. */
    public List<LossView> getLost() {
        return LossView.of(lost, language.getLocale());
    }

    /** Whether there are no faults, so that it can be put on paper. */
    public boolean isSound() {
        return hand.getJudgement().isSound();
    }

    public List<RespondentGroup> getGroups() {
        return hand.getJudgement().version().map(QuestionnaireVersion::groups).orElse(List.of());
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return note;
    }

    public String getFault() {
        return fault.isEmpty() ? files.getFault() : fault;
    }

    public List<String> getFaults() {
        return files.getFaults();
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
