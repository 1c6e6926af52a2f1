package dk.styringsportal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A part of an uploaded file, as large as both databases hold in a column of the same type. */
@Entity
@Table(name = "contact_upload_part")
@IdClass(ContactUploadPartEntity.Key.class)
class ContactUploadPartEntity {

    /** In bytes. */
    static final int LARGEST = 512 * 1024;

    @Id
    @Column(name = "upload_id")
    private String uploadId;

    @Id
    private int place;

    private byte[] content;

    protected ContactUploadPartEntity() {}

    ContactUploadPartEntity(String uploadId, int place, byte[] content) {
        this.uploadId = uploadId;
        this.place = place;
        this.content = content;
    }

    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String uploadId;
        private int place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.uploadId.equals(uploadId) && key.place == place;
        }

        @Override
        public int hashCode() {
            return 31 * uploadId.hashCode() + place;
        }
    }
}
