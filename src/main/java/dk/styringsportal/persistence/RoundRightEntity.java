package dk.styringsportal.persistence;

import dk.styringsportal.access.Role;
import dk.styringsportal.access.RoundRight;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.organisation.OrganisationCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "round_right")
class RoundRightEntity {

    @Id
    private String id;

    @Column(name = "round_id")
    private long roundId;

    private String organisation;
    private long place;
    private String account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private OffsetDateTime givenAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected RoundRightEntity() {}

    RoundRightEntity(RoundId round, OrganisationCode organisation, RoundRight right, long place) {
        this.id = right.id().toString();
        this.roundId = round.value();
        this.organisation = organisation.value();
        this.place = place;
        this.account = right.account();
        this.role = right.role();
        this.startsAt = UtcTime.of(right.from());
        this.givenBy = right.givenBy();
        this.givenAt = UtcTime.of(right.givenAt());
        take(right);
    }

    /** What changes in the life of a right. */
    void take(RoundRight right) {
        this.endsAt = UtcTime.of(right.until());
        this.endedBy = right.endedBy().orElse(null);
    }

    RoundRight toRight() {
        return new RoundRight(
                UUID.fromString(id),
                account,
                role,
                startsAt.toInstant(),
                UtcTime.instant(endsAt),
                givenBy,
                givenAt.toInstant(),
                Optional.ofNullable(endedBy));
    }
}
