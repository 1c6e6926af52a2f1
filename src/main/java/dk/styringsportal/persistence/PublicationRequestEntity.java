package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.draft.PublicationRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Somebody asks for a version to be published. */
@Entity
@Table(name = "publication_request")
class PublicationRequestEntity {

    @Id
    private String subject;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    protected PublicationRequestEntity() {}

    PublicationRequestEntity(PublicationRequest request) {
        this.subject = request.subject();
        this.contentHash = request.contentHash();
        this.askedBy = request.by();
        this.displayName = request.displayName();
        this.askedAt = UtcTime.of(request.at());
    }

    PublicationRequest toRequest() {
        return new PublicationRequest(subject, contentHash, askedBy, displayName, askedAt.toInstant());
    }
}
