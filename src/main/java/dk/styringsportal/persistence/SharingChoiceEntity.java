package dk.styringsportal.persistence;

import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.approval.SharingChoice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

@Entity
@Table(name = "sharing_choice")
@IdClass(StepKey.class)
class SharingChoiceEntity {

    @Id
    @Column(name = "response_id")
    private String responseId;

    @Id
    private int ordinal;

    private boolean shares;

    @Column(name = "chosen_by")
    private String chosenBy;

    @Column(name = "chosen_at")
    private OffsetDateTime chosenAt;

    protected SharingChoiceEntity() {}

    SharingChoiceEntity(ResponseId response, int ordinal, SharingChoice choice) {
        this.responseId = response.toString();
        this.ordinal = ordinal;
        this.shares = choice.shares();
        this.chosenBy = choice.by();
        this.chosenAt = UtcTime.of(choice.at());
    }

    SharingChoice toChoice() {
        return new SharingChoice(shares, chosenBy, chosenAt.toInstant());
    }
}
