package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.response.pilot.PilotInvitation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "pilot_invitation")
class PilotInvitationEntity {

    @Id
    private String id;

    @Column(name = "pilot_id")
    private long pilotId;

    private int place;
    private String label;

    @Column(name = "respondent_group")
    private String respondentGroup;

    private int issue;
    private boolean revoked;

    @Column(name = "finished_at")
    private OffsetDateTime finishedAt;

    protected PilotInvitationEntity() {}

    PilotInvitationEntity(PilotInvitation invitation, int place) {
        this.id = invitation.id().toString();
        this.pilotId = invitation.pilot().value();
        this.place = place;
        this.label = invitation.label();
        this.respondentGroup = invitation.group().map(GroupId::value).orElse(null);
        take(invitation);
    }

    /** What changes in the life of an invitation. */
    void take(PilotInvitation invitation) {
        this.issue = invitation.issue();
        this.revoked = invitation.revoked();
        this.finishedAt = UtcTime.of(invitation.finishedAt());
    }

    PilotInvitation toInvitation() {
        return new PilotInvitation(
                new InvitationId(UUID.fromString(id)),
                new PilotId(pilotId),
                label,
                Optional.ofNullable(respondentGroup).map(GroupId::new),
                issue,
                revoked,
                UtcTime.instant(finishedAt));
    }
}
