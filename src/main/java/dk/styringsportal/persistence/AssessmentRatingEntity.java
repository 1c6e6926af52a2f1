package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.assessment.Rating;
import dk.styringsportal.coding.assessment.Subject;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Objects;

@Entity
@Table(name = "assessment_rating")
@IdClass(AssessmentRatingEntity.Key.class)
class AssessmentRatingEntity {

    @Id
    @Column(name = "campaign_id")
    private long campaignId;

    @Id
    private String organisation;

    @Id
    private int theme;

    @Id
    private String criterion;

    @Id
    private String assessor;

    private String chosen;

    private String note;

    @Column(name = "rated_by")
    private String ratedBy;

    @Column(name = "rated_at")
    private OffsetDateTime ratedAt;

    protected AssessmentRatingEntity() {}

    AssessmentRatingEntity(CampaignId campaign, Rating rating) {
        this.campaignId = campaign.value();
        this.organisation = rating.subject().organisation().value();
        this.theme = rating.subject().theme();
        this.criterion = rating.criterion().value();
        this.assessor = rating.assessor();
        this.chosen = rating.chosen().value();
        this.note = rating.note();
        this.ratedBy = rating.by();
        this.ratedAt = UtcTime.of(rating.at());
    }

    Rating toRating() {
        return new Rating(
                new Subject(new OrganisationCode(organisation), theme),
                new CriterionKey(criterion),
                assessor,
                ratedBy,
                new OptionKey(chosen),
                note == null ? "" : note,
                ratedAt.toInstant());
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long campaignId;
        private String organisation;
        private int theme;
        private String criterion;
        private String assessor;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.campaignId == campaignId
                    && key.organisation.equals(organisation)
                    && key.theme == theme
                    && key.criterion.equals(criterion)
                    && key.assessor.equals(assessor);
        }

        @Override
        public int hashCode() {
            return Objects.hash(campaignId, organisation, theme, criterion, assessor);
        }
    }
}
