package dk.styringsportal.persistence;

import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailTemplate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** What a round says in mails of one kind and language. */
@Entity
@Table(name = "round_mail_text")
@IdClass(RoundMailTextEntity.Key.class)
class RoundMailTextEntity {

    @Id
    @Column(name = "round_id")
    private long roundId;

    @Id
    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Id
    private String language;

    private String subject;
    private String content;

    protected RoundMailTextEntity() {}

    RoundMailTextEntity(RoundId round, MailTemplate template, String language) {
        this.roundId = round.value();
        this.kind = template.kind();
        this.language = language;
        this.subject = template.subject();
        this.content = template.body();
    }

    MailTemplate toTemplate() {
        return new MailTemplate(kind, subject, content);
    }

    static class Key implements Serializable {

        private long roundId;
        private MailKind kind;
        private String language;

        protected Key() {}

        Key(RoundId round, MailKind kind, String language) {
            this.roundId = round.value();
            this.kind = kind;
            this.language = language;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.roundId == roundId
                    && key.kind == kind
                    && key.language.equals(language);
        }

        @Override
        public int hashCode() {
            return Objects.hash(roundId, kind, language);
        }
    }
}
