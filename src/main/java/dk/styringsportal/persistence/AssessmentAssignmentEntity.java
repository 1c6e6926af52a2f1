package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.assessment.Assignment;
import dk.styringsportal.organisation.OrganisationCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

@Entity
@Table(name = "assessment_assignment")
@IdClass(AssessmentAssignmentEntity.Key.class)
class AssessmentAssignmentEntity {

    @Id
    @Column(name = "campaign_id")
    private long campaignId;

    @Id
    private String organisation;

    @Column(name = "first_assessor")
    private String first;

    @Column(name = "second_assessor")
    private String second;

    protected AssessmentAssignmentEntity() {}

    AssessmentAssignmentEntity(CampaignId campaign, Assignment assignment) {
        this.campaignId = campaign.value();
        this.organisation = assignment.organisation().value();
        this.first = assignment.assessors().get(0);
        this.second = assignment.assessors().get(1);
    }

    Assignment toAssignment() {
        return new Assignment(new OrganisationCode(organisation), List.of(first, second));
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long campaignId;
        private String organisation;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.campaignId == campaignId && key.organisation.equals(organisation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(campaignId, organisation);
        }
    }
}
