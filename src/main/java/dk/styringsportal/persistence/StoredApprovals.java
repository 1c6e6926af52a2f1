package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.Submission;
import dk.styringsportal.response.approval.ApprovalRepository;
import dk.styringsportal.response.approval.SendingBack;
import dk.styringsportal.response.approval.SharingChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps of responses in the database: rows are added, none is changed. */
@ApplicationScoped
class StoredApprovals implements ApprovalRepository {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Submission> submissions(ResponseId response) {
        return steps(SubmissionEntity.class, response).stream().map(SubmissionEntity::toSubmission).toList();
    }

    @Override
    public List<SendingBack> sentBack(ResponseId response) {
        List<Submission> submissions = submissions(response);
        return steps(SentBackEntity.class, response).stream()
                .map(back -> back.toSendingBack(submissions))
                .toList();
    }

    @Override
    public List<SharingChoice> choices(ResponseId response) {
        return steps(SharingChoiceEntity.class, response).stream().map(SharingChoiceEntity::toChoice).toList();
    }

    private <T> List<T> steps(Class<T> kind, ResponseId response) {
        return entities
                .createQuery(
                        "select s from " + kind.getSimpleName() + " s where s.responseId = :response order by s.ordinal",
                        kind)
                .setParameter("response", response.toString())
                .getResultList();
    }

    @Override
    public Set<OrganisationCode> sharing(CampaignId campaign) {
        return entities
                .createQuery(
                        "select r.organisation from ResponseEntity r, SharingChoiceEntity c"
                                + " where r.campaignId = :campaign and c.responseId = r.id and c.shares = true"
                                + " and c.ordinal = (select max(d.ordinal) from SharingChoiceEntity d"
                                + " where d.responseId = r.id)",
                        String.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(OrganisationCode::new)
                .collect(Collectors.toSet());
    }

    /** To be called in the transaction that marks the response as submitted, which holds it. */
    void keep(ResponseId response, Submission submission) {
        entities.persist(new SubmissionEntity(response, count(SubmissionEntity.class, response) + 1, submission));
    }

    @Override
    public void keep(ResponseId response, SendingBack back) {
        entities.persist(new SentBackEntity(
                response,
                count(SentBackEntity.class, response) + 1,
                count(SubmissionEntity.class, response),
                back));
    }

    @Override
    public void keep(ResponseId response, SharingChoice choice) {
        entities.persist(new SharingChoiceEntity(response, count(SharingChoiceEntity.class, response) + 1, choice));
    }

    private int count(Class<?> kind, ResponseId response) {
        return entities
                .createQuery(
                        "select count(s.ordinal) from " + kind.getSimpleName() + " s where s.responseId = :response",
                        Long.class)
                .setParameter("response", response.toString())
                .getSingleResult()
                .intValue();
    }
}
