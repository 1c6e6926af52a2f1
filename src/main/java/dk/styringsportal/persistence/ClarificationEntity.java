package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.clarification.Clarification;
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
@Table(name = "clarification")
@IdClass(ClarificationEntity.Key.class)
class ClarificationEntity {

    @Id
    @Column(name = "campaign_id")
    private long campaignId;

    @Id
    private String item;

    @Id
    private int version;

    private String content;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private OffsetDateTime writtenAt;

    protected ClarificationEntity() {}

    ClarificationEntity(Clarification clarification) {
        this.campaignId = clarification.campaign().value();
        this.item = clarification.item().value();
        this.version = clarification.version();
        this.content = clarification.text();
        this.writtenBy = clarification.by();
        this.writtenAt = UtcTime.of(clarification.at());
    }

    Clarification toClarification() {
        return new Clarification(
                new CampaignId(campaignId), new ItemCode(item), version, content, writtenBy, writtenAt.toInstant());
    }

    static class Key implements Serializable {

        private long campaignId;
        private String item;
        private int version;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.campaignId == campaignId
                    && key.item.equals(item)
                    && key.version == version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(campaignId, item, version);
        }
    }
}
