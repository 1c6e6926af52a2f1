package dk.styringsportal.persistence;

import dk.styringsportal.benchmark.edition.CommentVersion;
import dk.styringsportal.benchmark.edition.EditionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

/** What was once said to a chapter of an edition. Rows are added and never changed. */
@Entity
@Table(name = "edition_comment")
@IdClass(EditionCommentEntity.Key.class)
class EditionCommentEntity {

    @Id
    @Column(name = "edition_id")
    private long editionId;

    @Id
    private String chapter;

    @Id
    private int number;

    private String text;

    private OffsetDateTime at;

    @Column(name = "by_whom")
    private String byWhom;

    protected EditionCommentEntity() {}

    EditionCommentEntity(EditionId edition, String chapter, CommentVersion version) {
        this.editionId = edition.value();
        this.chapter = chapter;
        this.number = version.number();
        this.text = version.text();
        this.at = UtcTime.of(version.at());
        this.byWhom = version.by();
    }

    CommentVersion toVersion() {
        return new CommentVersion(number, text, at.toInstant(), byWhom);
    }

    /** Which text to which chapter of which edition. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long editionId;
        private String chapter;
        private int number;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key same
                    && same.editionId == editionId
                    && same.number == number
                    && same.chapter.equals(chapter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(editionId, chapter, number);
        }
    }
}
