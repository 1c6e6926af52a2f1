package dk.styringsportal.web.kl.pilot;

import dk.styringsportal.application.Inviting;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.Progress;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.pilot.Invitees;
import dk.styringsportal.response.pilot.PilotClosedException;
import dk.styringsportal.response.pilot.PilotInvitation;
import dk.styringsportal.response.pilot.PilotResponse;
import dk.styringsportal.response.pilot.UnusableInviteesException;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** Who is invited to a pilot and how far they are; their links, and the form that invites more. */
@Named
@RequestScoped
public class InviteesPage {

    /**
     * Somebody invited.
     *
     * @param key the invitation's id
     * @param group empty in a questionnaire without groups
     * @param state "revoked", "finished", "begun" or "untouched"
     * @param progress "12 af 40 besvaret"
     * @param comments how many of theirs say something
     * @param last when they last gave anything; empty before
     * @param link the address of their link; empty where none works, or the reader may not see it
     */
    public record PersonView(
            String key, String label, String group, String state, String progress, int comments, String last, String link) {}

    /** @param chosen whether it was chosen in the form */
    public record GroupChoiceView(String id, String title, boolean chosen) {}

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

    @Inject
    private HttpServletRequest request;

    private String people;
    private String group;
    private String fault = "";

    @PostConstruct
    void read() {
        people = access.parameter("personer").orElse("");
        group = access.parameter("gruppe").orElse("");
    }

    /** Invites those in the form, or says what is wrong and keeps what was typed. */
    public void invite() {
        if (!atHand.isFound() || !access.mayRun()) {
            status.forbidden();
            return;
        }
        try {
            inviting.invite(access.user(), atHand.id(), Invitees.read(people, group, questionnaire()));
            comeBack("inviteret", "");
        } catch (UnusableInviteesException unusable) {
            fault = sentence(unusable);
        } catch (PilotClosedException closed) {
            fault = words.say("pilot.fault.closed");
        }
    }

    private String sentence(UnusableInviteesException unusable) {
        return switch (unusable.fault()) {
            case NOBODY -> words.say("pilot.fault.nobody");
            case TOO_MANY -> words.say("pilot.fault.tooMany", Invitees.MOST);
            case NO_GROUP, NEEDLESS_GROUP -> words.say("pilot.fault.group");
            case LABEL -> words.say("pilot.fault.label", shortened(unusable.label()));
            case LIKE_CPR -> words.say("pilot.fault.cpr");
        };
    }

    private static String shortened(String label) {
        int most = 40;
        return label.length() > most ? label.substring(0, most) + " …" : label;
    }

    public void revoke() {
        change("tilbagekaldt");
    }

    public void reissue() {
        change("nyt-link");
    }

    private void change(String note) {
        if (!atHand.isFound() || !access.mayRun()) {
            status.forbidden();
            return;
        }
        try {
            InvitationId invitation =
                    new InvitationId(UUID.fromString(access.parameter("invitation").orElse("")));
            if (note.equals("nyt-link")) {
                inviting.reissue(access.user(), atHand.id(), invitation);
            } else {
                inviting.revoke(access.user(), atHand.id(), invitation);
            }
            comeBack(note, "#person-" + invitation);
        } catch (PilotClosedException closed) {
            fault = words.say("pilot.fault.closed");
        } catch (IllegalArgumentException malformed) {
            status.notFound();
        }
    }

    private void comeBack(String note, String place) {
        status.goTo("/kl/pilot?id=" + atHand.id() + "&besked=" + note + place);
    }

    public List<PersonView> getPersons() {
        return atHand.reading().responses().stream().map(this::person).toList();
    }

    private PersonView person(PilotResponse response) {
        PilotInvitation invitation = response.invitation();
        Progress progress = response.progress(questionnaire());
        return new PersonView(
                invitation.id().toString(),
                invitation.label(),
                invitation.group()
                        .flatMap(id -> questionnaire().group(id.value()))
                        .map(RespondentGroup::title)
                        .orElse(""),
                state(response),
                words.say("pilot.person.progress", progress.answered(), progress.items()),
                response.said(questionnaire()).size(),
                response.lastAt().map(words::moment).orElse(""),
                link(invitation));
    }

    private static String state(PilotResponse response) {
        if (response.invitation().revoked()) {
            return "revoked";
        }
        if (response.invitation().finishedAt().isPresent()) {
            return "finished";
        }
        return response.lastAt().isPresent() ? "begun" : "untouched";
    }

    /** As the reader's own browser reached this page; where a server before this one hid that, the page's script mends it. */
    private String link(PilotInvitation invitation) {
        if (!access.mayRun() || invitation.revoked() || !atHand.getPilot().isOpen()) {
            return "";
        }
        String here = request.getRequestURL().toString();
        String portal = here.substring(0, here.length() - request.getRequestURI().length()) + request.getContextPath();
        return portal + "/pilot?link=" + inviting.link(access.user(), invitation);
    }

    private QuestionnaireVersion questionnaire() {
        return atHand.reading().questionnaire();
    }

    /** Empty in a questionnaire without groups. */
    public List<GroupChoiceView> getGroups() {
        return questionnaire().groups().stream()
                .map(known -> new GroupChoiceView(known.id().value(), known.title(), known.id().value().equals(group)))
                .toList();
    }

    /** Whether the reader may invite and change links now. */
    public boolean isChangeable() {
        return access.mayRun() && atHand.getPilot().isOpen();
    }

    /** What was typed and refused. */
    public String getPeople() {
        return people;
    }

    /** What was wrong; empty if nothing was. */
    public String getFault() {
        return fault;
    }
}
