package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.ItemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** That a response holds a text to a question, found by the text's key. */
@Entity
@Table(name = "survey_text")
@IdClass(SurveyTextEntity.Key.class)
class SurveyTextEntity {

    @Id
    @Column(name = "response_id")
    private String responseId;

    @Id
    private String item;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "text_key")
    private String textKey;

    protected SurveyTextEntity() {}

    SurveyTextEntity(String response, ItemCode item, CampaignId campaign, TextKey key) {
        this.responseId = response;
        this.item = item.value();
        this.campaignId = campaign.value();
        this.textKey = key.value();
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String responseId;
        private String item;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(responseId, key.responseId) && Objects.equals(item, key.item);
        }

        @Override
        public int hashCode() {
            return Objects.hash(responseId, item);
        }
    }
}
