package dk.styringsportal.persistence;

import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.delegation.Colleague;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.delegation.DelegationState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Entity
@Table(name = "delegation")
class DelegationEntity {

    @Id
    private String id;

    @Column(name = "response_id")
    private String responseId;

    private long place;
    private String name;
    private String address;
    private OffsetDateTime deadline;

    @ElementCollection
    @CollectionTable(name = "delegation_item", joinColumns = @JoinColumn(name = "delegation_id"))
    @Column(name = "item")
    private Set<String> items = new HashSet<>();

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private OffsetDateTime givenAt;

    private int issue;
    private boolean revoked;

    @Enumerated(EnumType.STRING)
    private DelegationState state;

    private String content;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected DelegationEntity() {}

    DelegationEntity(Delegation delegation, long place) {
        this.id = delegation.id().toString();
        this.responseId = delegation.response().toString();
        this.place = place;
        this.name = delegation.colleague().name();
        this.address = delegation.colleague().address().map(MailAddress::value).orElse(null);
        this.deadline = UtcTime.of(delegation.deadline());
        delegation.items().forEach(item -> items.add(item.value()));
        this.givenBy = delegation.givenBy();
        this.givenAt = UtcTime.of(delegation.givenAt());
        take(delegation);
    }

    /** What changes in the life of a delegation. */
    void take(Delegation delegation) {
        this.issue = delegation.issue();
        this.revoked = delegation.revoked();
        this.state = delegation.state();
        this.content = delegation.comment();
        this.changedAt = UtcTime.of(delegation.changedAt());
    }

    Delegation toDelegation() {
        return new Delegation(
                new InvitationId(UUID.fromString(id)),
                new ResponseId(UUID.fromString(responseId)),
                new Colleague(name, Optional.ofNullable(address).map(MailAddress::new)),
                items.stream().map(ItemCode::new).collect(Collectors.toSet()),
                deadline.toInstant(),
                givenBy,
                givenAt.toInstant(),
                issue,
                revoked,
                state,
                content,
                changedAt.toInstant());
    }
}
