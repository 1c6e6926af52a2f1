package dk.styringsportal.web.drafts;

import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.Drafts;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Pilots;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Draft;
import dk.styringsportal.questionnaire.draft.DraftId;
import dk.styringsportal.questionnaire.draft.Judgement;
import dk.styringsportal.web.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The draft that the address names, which every page about one draft stands on. */
@Named("draftAtHand")
@RequestScoped
public class DraftAtHand {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Drafts drafts;

    @Inject
    private Pilots pilots;

    @Inject
    private Address address;

    private User user;
    private Draft draft;
    private Judgement judgement;

    @PostConstruct
    void read() {
        user = currentUser.require();
        DraftId id = new DraftId(address.number("nr"));
        if (!Tenancy.maySeeNational(user)) {
            throw new NotFoundException("There is no draft " + id);
        }
        draft = drafts.get(user, id);
    }

    User user() {
        return user;
    }

    Content content() {
        return draft.content();
    }

    public Draft getDraft() {
        return draft;
    }

    public String getNumber() {
        return draft.id().toString();
    }

    /** What it is called; its id where it has no title yet. */
    public String getTitle() {
        String title = draft.content().text("title");
        return title.isBlank() ? draft.questionnaire() : title;
    }

    /** Whether the reader may change anything. */
    public boolean isWritable() {
        return Tenancy.mayWriteQuestionnaires(user);
    }

    /** Whether it is being tried on people now. */
    public boolean isTried() {
        return getJudgement().version().filter(version -> pilots.isTried(version.id())).isPresent();
    }

    /** What of it makes sense; judged when it is asked for. */
    public Judgement getJudgement() {
        if (judgement == null) {
            judgement = drafts.judge(draft.content());
        }
        return judgement;
    }
}
