package dk.styringsportal.web.kl.pilot;

import dk.styringsportal.application.Inviting;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What was said and answered in a pilot, question by question. */
@Named
@RequestScoped
public class PilotAnswersPage {

    /** A theme with its questions. */
    public record ThemeView(int number, String title, List<PilotItemView> items) {}

    @Inject
    private PilotAtHand atHand;

    @Inject
    private KlAccess access;

    @Inject
    private Inviting inviting;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private PilotItemViews views;

    private PilotItemViews views() {
        if (views == null) {
            views = new PilotItemViews(atHand.reading(), words);
        }
        return views;
    }

    /** Every theme with every question, also those nobody has said anything about. */
    public List<ThemeView> getThemes() {
        return atHand.reading().questionnaire().themes().stream().map(this::theme).toList();
    }

    private ThemeView theme(Theme theme) {
        return new ThemeView(
                theme.number(),
                theme.title(),
                theme.items().stream().filter(item -> item.type().asks()).map(views()::of).toList());
    }

    /** Comments on the questionnaire as a whole. */
    public List<PilotItemView.CommentView> getRemarks() {
        return views().comments(CommentPlace.WHOLE);
    }

    /** Marks the comment that the form names as dealt with. */
    public void handle() {
        mark(true, "behandlet");
    }

    /** Takes that back. */
    public void unhandle() {
        mark(false, "ubehandlet");
    }

    private void mark(boolean handled, String note) {
        if (!atHand.isFound() || !access.mayRun()) {
            status.forbidden();
            return;
        }
        try {
            InvitationId invitation =
                    new InvitationId(UUID.fromString(access.parameter("invitation").orElse("")));
            String place = access.parameter("sted").orElse("");
            long revision = Long.parseLong(access.parameter("udgave").orElse(""));
            boolean marked = inviting.handle(
                    access.user(), atHand.id(), invitation, CommentPlace.parse(place), revision, handled);
            status.goTo("/kl/pilot-svar?id=" + atHand.id() + "&besked=" + (marked ? note : "aendret") + "#sted-" + place);
        } catch (IllegalArgumentException | NotFoundException malformed) {
            status.notFound();
        }
    }
}
