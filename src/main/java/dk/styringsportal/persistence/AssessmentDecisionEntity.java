package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.assessment.Decision;
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
@Table(name = "assessment_decision")
@IdClass(AssessmentDecisionEntity.Key.class)
class AssessmentDecisionEntity {

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
    private int version;

    private String chosen;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected AssessmentDecisionEntity() {}

    AssessmentDecisionEntity(CampaignId campaign, Decision decision) {
        this.campaignId = campaign.value();
        this.organisation = decision.subject().organisation().value();
        this.theme = decision.subject().theme();
        this.criterion = decision.criterion().value();
        this.version = decision.version();
        this.chosen = decision.chosen().value();
        this.reason = decision.reason();
        this.decidedBy = decision.by();
        this.decidedAt = UtcTime.of(decision.at());
    }

    Decision toDecision() {
        return new Decision(
                new Subject(new OrganisationCode(organisation), theme),
                new CriterionKey(criterion),
                version,
                new OptionKey(chosen),
                reason,
                decidedBy,
                decidedAt.toInstant());
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long campaignId;
        private String organisation;
        private int theme;
        private String criterion;
        private int version;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.campaignId == campaignId
                    && key.organisation.equals(organisation)
                    && key.theme == theme
                    && key.criterion.equals(criterion)
                    && key.version == version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(campaignId, organisation, theme, criterion, version);
        }
    }
}
