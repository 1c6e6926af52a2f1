package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.assessment.AssessmentRepository;
import dk.styringsportal.coding.assessment.Assignment;
import dk.styringsportal.coding.assessment.Decision;
import dk.styringsportal.coding.assessment.Rating;
import dk.styringsportal.coding.assessment.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Assessors' ratings, and what was decided where they differ, in the database. */
@ApplicationScoped
class StoredAssessments implements AssessmentRepository {

    private static final String OF_SUBJECT = " and x.organisation = :organisation and x.theme = :theme";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Rating> ratings(CampaignId campaign) {
        return ratings(query(AssessmentRatingEntity.class, campaign, ""));
    }

    @Override
    public List<Rating> ratings(CampaignId campaign, Subject subject) {
        return ratings(about(query(AssessmentRatingEntity.class, campaign, OF_SUBJECT), subject));
    }

    private static List<Rating> ratings(TypedQuery<AssessmentRatingEntity> query) {
        return query.getResultStream().map(AssessmentRatingEntity::toRating).toList();
    }

    @Override
    public List<Decision> decisions(CampaignId campaign) {
        return decisions(query(AssessmentDecisionEntity.class, campaign, ""));
    }

    @Override
    public List<Decision> decisions(CampaignId campaign, Subject subject) {
        return decisions(about(query(AssessmentDecisionEntity.class, campaign, OF_SUBJECT), subject));
    }

    private static List<Decision> decisions(TypedQuery<AssessmentDecisionEntity> query) {
        return query.getResultStream().map(AssessmentDecisionEntity::toDecision).toList();
    }

    private <E> TypedQuery<E> query(Class<E> entity, CampaignId campaign, String further) {
        return entities.createQuery(
                        "select x from " + entity.getSimpleName() + " x where x.campaignId = :campaign" + further, entity)
                .setParameter("campaign", campaign.value());
    }

    private static <E> TypedQuery<E> about(TypedQuery<E> query, Subject subject) {
        return query.setParameter("organisation", subject.organisation().value()).setParameter("theme", subject.theme());
    }

    @Override
    public void keep(CampaignId campaign, Rating rating) {
        entities.merge(new AssessmentRatingEntity(campaign, rating));
    }

    @Override
    public List<Assignment> assignments(CampaignId campaign) {
        return query(AssessmentAssignmentEntity.class, campaign, " order by x.organisation")
                .getResultStream()
                .map(AssessmentAssignmentEntity::toAssignment)
                .toList();
    }

    @Override
    public void keep(CampaignId campaign, Assignment assignment) {
        entities.merge(new AssessmentAssignmentEntity(campaign, assignment));
    }

    @Override
    public void withdraw(CampaignId campaign, Subject subject, String assessor) {
        entities.createQuery("delete from AssessmentRatingEntity x where x.campaignId = :campaign" + OF_SUBJECT
                        + " and x.assessor = :assessor")
                .setParameter("campaign", campaign.value())
                .setParameter("organisation", subject.organisation().value())
                .setParameter("theme", subject.theme())
                .setParameter("assessor", assessor)
                .executeUpdate();
    }

    @Override
    public void keep(CampaignId campaign, Decision decision) {
        entities.persist(new AssessmentDecisionEntity(campaign, decision));
    }
}
