package dk.styringsportal.web.drafts;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Drafts;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Content;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Begins a draft: anew, from a version, or from a file. */
@Named
@RequestScoped
public class NewDraftPage {

    private static final String KEY = "[a-z0-9-]{1,100}";
    private static final String VERSION = "[a-z0-9.-]{1,40}";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Drafts drafts;

    @Inject
    private Questionnaires questionnaires;

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
    private String fault = "";
    private List<Loss> losses = List.of();
    private Draft read;

    /** Refuses all but KL's administrators. */
    public void check() {
        if (currentUser.get().filter(Tenancy::mayWriteQuestionnaires).isEmpty()) {
            status.forbidden();
        }
    }

    /** Begins with nothing but a name and a title. */
    public void beginBlank() {
        if (!getName().matches(KEY)) {
            fault = words.say("new.fault.name");
        } else if (getHeading().isBlank()) {
            fault = words.say("new.fault.title");
        } else {
            goTo(drafts.begin(currentUser.require(), blank()), "skema");
        }
    }

    private Content blank() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("code", "q01");
        item.put("type", "single-choice");
        item.put("text", "");
        item.put("options", List.of(
                Map.of("key", "ja", "label", Map.of("da", "Ja", "en", "Yes")), Map.of("key", "nej", "label", Map.of("da", "Nej", "en", "No"))));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("id", getName());
        root.put("version", "1");
        root.put("state", "draft");
        root.put("title", getHeading());
        root.put("introduction", "");
        root.put("themes", List.of(Map.of("number", 1, "title", "", "items", List.of(item))));
        return new Content(root);
    }

    /** Goes on from a version, as the next one of it. */
    public void beginFrom() {
        if (!getNext().matches(VERSION)) {
            fault = words.say("new.fault.version");
            return;
        }
        try {
            goTo(drafts.beginFrom(currentUser.require(), QuestionnaireVersionId.parse(getFrom()), getNext()), "skema");
        } catch (IllegalArgumentException malformed) {
            fault = words.say("new.fault.from");
        }
    }

    /** Reads a file; what of it is lost is shown before the draft is. */
    public void beginFromFile() {
        files.read(upload, address.text("art"), this::begin);
    }

    private void begin(ContentFormat.Read file) {
        read = drafts.begin(currentUser.require(), file.content());
        losses = file.losses();
        if (losses.isEmpty()) {
            goTo(read, "skema");
        }
    }

    private void goTo(Draft draft, String chosen) {
        status.goTo("/kl/kladde?nr=" + draft.id() + "&valgt=" + chosen);
    }

    public String getName() {
        return address.text("navn").orElse("").strip();
    }

    public String getHeading() {
        return address.text("titel").orElse("").strip();
    }

    /** The version to go on from, as id/version. */
    public String getFrom() {
        return address.text("fra").orElse("");
    }

    public String getNext() {
        return address.text("version").orElse("").strip();
    }

    public List<ChoiceView> getVersions() {
        return questionnaires.all().stream()
                .map(QuestionnaireVersion::id)
                .map(id -> new ChoiceView(id.toString(), id.toString(), id.toString().equals(getFrom())))
                .toList();
    }

    /** Why nothing was begun; empty otherwise. */
    public String getFault() {
        return fault.isEmpty() ? files.getFault() : fault;
    }

    /** What is wrong in the file, one sentence each. */
    public List<String> getFaults() {
        return files.getFaults();
    }

    /** What did not come along from the file that was read. */
    public List<LossView> getLosses() {
        return LossView.of(losses, language.getLocale());
    }

    /** The draft that was read from a file with losses; nothing otherwise. */
    public Draft getRead() {
        return read;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
