package dk.styringsportal.web.pilot;

import dk.styringsportal.application.PilotAnswering;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.response.pilot.PilotResponse;
import dk.styringsportal.web.answering.AnsweringVisit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What all pages of a personal link stand on: what the link opens, or that it opens nothing. */
@Named
@RequestScoped
public class PilotVisit extends AnsweringVisit {

    @Inject
    private PilotAnswering answering;

    private PilotResponse response;

    @Override
    protected QuestionnaireVersion follow(String link, String from) {
        PilotAnswering.Visit visit = answering.open(link, from);
        response = visit.response();
        return visit.questionnaire();
    }

    @Override
    protected Asked askedOf(QuestionnaireVersion version) {
        return response.asked(version);
    }

    PilotResponse response() {
        return response;
    }

    Optional<GroupId> group() {
        return response.invitation().group();
    }

    @Override
    public List<Theme> themes() {
        return questionnaire().themesFor(group());
    }

    /** The invitation, under which the browser keeps what is not saved yet. */
    public String getInvitation() {
        return response.invitation().id().toString();
    }

    /** Whom the person answers as; nothing in a questionnaire without groups. */
    public String getGroupTitle() {
        return group()
                .flatMap(group -> questionnaire().group(group.value()))
                .map(RespondentGroup::title)
                .orElse(null);
    }

    /** Whether the person has given anything yet. */
    public boolean isBegun() {
        return response.lastAt().isPresent();
    }

    /** When the person said that they were done; nothing before. */
    public Instant getFinishedAt() {
        return response.invitation().finishedAt().orElse(null);
    }

    /** What the person says of the questionnaire as a whole. */
    public String getRemark() {
        return remark().map(PilotComment::text).orElse("");
    }

    /** 0 before the first. */
    public long getRemarkRevision() {
        return remark().map(PilotComment::revision).orElse(0L);
    }

    private Optional<PilotComment> remark() {
        return Optional.ofNullable(response.comments().get(CommentPlace.WHOLE));
    }
}
