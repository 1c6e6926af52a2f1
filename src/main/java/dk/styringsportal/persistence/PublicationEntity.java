package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.draft.Publication;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A version that was written in the portal and published. */
@Entity
@Table(name = "publication")
class PublicationEntity {

    /** As id/version. */
    @Id
    private String questionnaire;

    @Column(name = "content_hash")
    private String contentHash;

    private String content;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private OffsetDateTime publishedAt;

    protected PublicationEntity() {}

    PublicationEntity(Publication publication) {
        this.questionnaire = publication.id().toString();
        this.contentHash = publication.contentHash();
        this.content = publication.content();
        this.publishedBy = publication.by();
        this.publishedAt = UtcTime.of(publication.at());
    }

    Publication toPublication() {
        return new Publication(
                QuestionnaireVersionId.parse(questionnaire), contentHash, content, publishedBy, publishedAt.toInstant());
    }
}
