package dk.styringsportal.response.pilot;

import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.pilot.UnusableInviteesException.Fault;
import java.util.List;
import java.util.Optional;

/**
 * People to be invited to a pilot, as KL types them.
 *
 * @param labels one for each person, in the order typed
 * @param group whose questions they get; empty in a questionnaire without groups
 */
public record Invitees(List<String> labels, Optional<GroupId> group) {

    /** How many a pilot has at most. It is for chosen people; many are asked in a campaign. */
    public static final int MOST = 100;

    public Invitees {
        labels = List.copyOf(labels);
    }

    /**
     * Reads lines, one person each; empty lines are passed over.
     *
     * @param group id of one of the questionnaire's groups; whatever else is none
     */
    public static Invitees read(String lines, String group, QuestionnaireVersion questionnaire) {
        return new Invitees(
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                questionnaire.group(group).map(RespondentGroup::id));
    }

    /**
     * The invitations.
     *
     * @param already how many the pilot has
     * @throws UnusableInviteesException naming the first fault
     */
    public List<PilotInvitation> to(Pilot pilot, QuestionnaireVersion questionnaire, int already) {
        if (labels.isEmpty()) {
            throw new UnusableInviteesException(Fault.NOBODY, "");
        }
        if (already + labels.size() > MOST) {
            throw new UnusableInviteesException(Fault.TOO_MANY, "");
        }
        if (group.isPresent() == questionnaire.groups().isEmpty()) {
            throw new UnusableInviteesException(group.isPresent() ? Fault.NEEDLESS_GROUP : Fault.NO_GROUP, "");
        }
        labels.forEach(Invitees::check);
        return labels.stream().map(label -> PilotInvitation.of(pilot.id(), label, group)).toList();
    }

    private static void check(String label) {
        if (CprNumber.isIn(label)) {
            throw new UnusableInviteesException(Fault.LIKE_CPR, "");
        }
        if (!OneLine.isFit(label)) {
            throw new UnusableInviteesException(Fault.LABEL, label);
        }
    }
}
