package dk.styringsportal.web.drafts;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Drafts;
import dk.styringsportal.application.Pilots;
import dk.styringsportal.application.Publishing;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The drafts there are, for the list of questionnaires. */
@Named
@RequestScoped
public class DraftsList {

    /**
     * A draft.
     *
     * @param questionnaire what it will be called, as id/version
     * @param tried whether it is being tried on people now
     * @param asked whether somebody has asked for it to be published
     */
    public record DraftView(String number, String title, String questionnaire, String changed, String faults, boolean tried, boolean asked) {}

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Drafts drafts;

    @Inject
    private Publishing publishing;

    @Inject
    private Pilots pilots;

    @Inject
    private Language language;

    @Inject
    private DraftWords words;

    private List<DraftView> views = List.of();

    @PostConstruct
    void read() {
        views = currentUser.get().filter(Tenancy::maySeeNational).map(user -> drafts.list(user).stream().map(this::view).toList()).orElse(List.of());
    }

    private DraftView view(Draft draft) {
        int faults = drafts.faults(draft).size();
        String title = draft.content().text("title");
        return new DraftView(
                draft.id().toString(),
                title.isBlank() ? draft.questionnaire() : title,
                draft.questionnaire(),
                words.say("drafts.changed", language.moment(draft.changedAt()), draft.changedBy()),
                words.say("drafts.faults", faults),
                faults == 0 && pilots.isTried(QuestionnaireVersionId.parse(draft.questionnaire())),
                publishing.request(draft.id()).isPresent());
    }

    /** Newest change first. */
    public List<DraftView> getViews() {
        return views;
    }

    /** Whether the reader may begin one. */
    public boolean isWritable() {
        return currentUser.get().filter(Tenancy::mayWriteQuestionnaires).isPresent();
    }
}
