package dk.styringsportal.persistence;

import dk.styringsportal.campaign.mail.BouncedAddress;
import dk.styringsportal.campaign.MailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

@Entity
@Table(name = "bounced_address")
class BouncedAddressEntity {

    @Id
    private String id;

    private String address;

    @Column(name = "address_key")
    private String addressKey;

    @Column(name = "marked_at")
    private OffsetDateTime markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    protected BouncedAddressEntity() {}

    BouncedAddressEntity(BouncedAddress bounced) {
        this.id = bounced.id().toString();
        this.address = bounced.address().value();
        this.addressKey = bounced.address().key();
        this.markedAt = UtcTime.of(bounced.markedAt());
        this.markedBy = bounced.markedBy();
    }

    BouncedAddress toBounced() {
        return new BouncedAddress(UUID.fromString(id), new MailAddress(address), markedAt.toInstant(), markedBy);
    }
}
