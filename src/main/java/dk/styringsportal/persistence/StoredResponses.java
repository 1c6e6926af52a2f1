package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The responses in the database. */
@ApplicationScoped
class StoredResponses implements ResponseRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ResponseAssembly assembly;

    @Inject
    private StoredApprovals approvals;

    @Override
    public Optional<Response> withId(ResponseId id) {
        return assembly.assemble(Optional.ofNullable(entities.find(ResponseEntity.class, id.toString())));
    }

    @Override
    public Optional<Response> held(ResponseId id) {
        return assembly.assemble(lock(id));
    }

    @Override
    public Optional<Response> held(ResponseId id, ItemCode item) {
        return assembly.assemble(lock(id), item);
    }

    private Optional<ResponseEntity> lock(ResponseId id) {
        return Optional.ofNullable(
                entities.find(ResponseEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Response> of(CampaignId campaign, OrganisationCode organisation) {
        return assembly.assemble(entities
                .createQuery(
                        "select r from ResponseEntity r where r.campaignId = :campaign and r.organisation = :organisation",
                        ResponseEntity.class)
                .setParameter("campaign", campaign.value())
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .findFirst());
    }

    @Override
    public List<Response> allOf(CampaignId campaign) {
        return assembly.assembleAll(campaign, "");
    }

    @Override
    public List<Response> submittedTo(CampaignId campaign) {
        return assembly.assembleAll(campaign, " and r.submittedAt is not null");
    }

    @Override
    public Response start(CampaignId campaign, OrganisationCode organisation, Instant now) {
        ResponseEntity entity = new ResponseEntity(ResponseId.random(), campaign, organisation, now);
        entities.persist(entity);
        entities.flush();
        return assembly.assemble(Optional.of(entity)).orElseThrow();
    }

    @Override
    public void store(ResponseId response, AnswerWrite write) {
        entities.persist(new AnswerEntity(response, write));
    }

    @Override
    public Optional<StoredAnswer> acknowledged(ResponseId response, Item item, String key) {
        return entities
                .createQuery(
                        "select a from AnswerEntity a"
                                + " where a.responseId = :response and a.item = :item and a.writeKey = :key",
                        AnswerEntity.class)
                .setParameter("response", response.toString())
                .setParameter("item", item.code().value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(answer -> answer.toAnswer(item));
    }

    @Override
    public void store(ResponseId response, Comment comment) {
        entities.merge(new CommentEntity(response, comment));
    }

    @Override
    public void submit(ResponseId response, Submission submission) {
        entities.find(ResponseEntity.class, response.toString()).submit(submission);
        approvals.keep(response, submission);
    }

    @Override
    public void reopen(ResponseId response) {
        entities.find(ResponseEntity.class, response.toString()).reopen();
    }

    @Override
    public void delete(ResponseId response) {
        entities.flush();
        entities.createQuery("delete from AnswerEntity a where a.responseId = :response")
                .setParameter("response", response.toString())
                .executeUpdate();
        entities.createQuery("delete from CommentEntity c where c.responseId = :response")
                .setParameter("response", response.toString())
                .executeUpdate();
        entities.createQuery("delete from ResponseEntity r where r.id = :response")
                .setParameter("response", response.toString())
                .executeUpdate();
        entities.clear();
    }
}
