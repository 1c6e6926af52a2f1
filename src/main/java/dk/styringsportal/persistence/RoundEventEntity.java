package dk.styringsportal.persistence;

import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Something that happened to a round. Rows are added and never changed. */
@Entity
@Table(name = "round_event")
class RoundEventEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_event_number")
    @SequenceGenerator(name = "round_event_number", sequenceName = "round_event_number", allocationSize = 1)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Enumerated(EnumType.STRING)
    private RoundEvent.Kind kind;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "made_by")
    private String madeBy;

    private OffsetDateTime deadline;
    private String reason;

    protected RoundEventEntity() {}

    RoundEventEntity(RoundId round, RoundEvent event) {
        this.roundId = round.value();
        this.kind = event.kind();
        this.madeAt = UtcTime.of(event.at());
        this.madeBy = event.by();
        this.deadline = UtcTime.of(event.deadline());
        this.reason = event.reason();
    }

    RoundEvent toEvent() {
        return new RoundEvent(kind, madeAt.toInstant(), madeBy, UtcTime.instant(deadline), reason);
    }
}
