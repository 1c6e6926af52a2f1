package dk.styringsportal.web.drafts;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Publishing;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.PublicationRefusedException;
import dk.styringsportal.questionnaire.draft.PublicationRequest;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** A version that is no draft any more: its state and what can become of it, its files, and what is missing in English. */
@Named
@RequestScoped
public class VersionPage {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Publishing publishing;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private DraftWords words;

    private User user;
    private QuestionnaireVersion version;
    private String fault = "";

    @PostConstruct
    void read() {
        user = currentUser.require();
        version = address.text("id").filter(id -> Tenancy.maySeeNational(user)).map(this::named).orElseThrow(() -> new NotFoundException("No questionnaire"));
    }

    private QuestionnaireVersion named(String id) {
        try {
            return questionnaires.find(QuestionnaireVersionId.parse(id)).orElseThrow(() -> new NotFoundException("No questionnaire " + id));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("No questionnaire " + id);
        }
    }

    public void ask() {
        tried(() -> publishing.ask(user, version.id()));
    }

    public void withdraw() {
        tried(() -> publishing.withdraw(user, version.id()));
    }

    public void publish() {
        tried(() -> publishing.publish(user, version.id()));
    }

    public void retire() {
        tried(() -> publishing.retire(user, version.id()));
    }

    private void tried(Runnable deed) {
        try {
            deed.run();
            status.goTo("/kl/version?id=" + version.id());
        } catch (PublicationRefusedException refused) {
            fault = words.say("publish.refused." + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    public QuestionnaireVersion getVersion() {
        return version;
    }

    /** "draft", "pilot", "published" or "retired". */
    public String getState() {
        return version.state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isWritable() {
        return Tenancy.mayWriteQuestionnaires(user);
    }

    /** Who has asked for publication; nothing if nobody has. */
    public PublicationRequest getRequest() {
        return publishing.request(version.id()).orElse(null);
    }

    public boolean isOwnRequest() {
        return publishing.request(version.id()).filter(request -> request.by().equals(user.name())).isPresent();
    }

    /** Whether there is an earlier version to hold it against. */
    public boolean isComparable() {
        return version.previous().flatMap(questionnaires::find).isPresent();
    }

    /** The Danish texts without English; none in a version that is Danish by choice. */
    public List<String> getMissingEnglish() {
        return version.translations().missing();
    }

    /** Why the last press of a button did nothing; empty otherwise. */
    public String getFault() {
        return fault;
    }
}
