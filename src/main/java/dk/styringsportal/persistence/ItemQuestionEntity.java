package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.clarification.ItemQuestion;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.ItemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

@Entity
@Table(name = "item_question")
@IdClass(ItemQuestionEntity.Key.class)
class ItemQuestionEntity {

    @Id
    @Column(name = "campaign_id")
    private long campaignId;

    @Id
    private int ordinal;

    private String item;
    private String organisation;
    private String content;

    @Column(name = "write_key")
    private String writeKey;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private OffsetDateTime askedAt;

    @Column(name = "settled_at")
    private OffsetDateTime settledAt;

    protected ItemQuestionEntity() {}

    ItemQuestionEntity(ItemQuestion question, String key) {
        this.campaignId = question.campaign().value();
        this.ordinal = question.number();
        this.item = question.item().value();
        this.organisation = question.organisation().value();
        this.content = question.text();
        this.writeKey = key;
        this.askedBy = question.by();
        this.askedAt = UtcTime.of(question.at());
        this.settledAt = UtcTime.of(question.settledAt());
    }

    ItemQuestion toQuestion() {
        return new ItemQuestion(
                new CampaignId(campaignId),
                ordinal,
                new ItemCode(item),
                new OrganisationCode(organisation),
                content,
                askedBy,
                askedAt.toInstant(),
                UtcTime.instant(settledAt));
    }

    static class Key implements Serializable {

        private long campaignId;
        private int ordinal;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.campaignId == campaignId && key.ordinal == ordinal;
        }

        @Override
        public int hashCode() {
            return Objects.hash(campaignId, ordinal);
        }
    }
}
