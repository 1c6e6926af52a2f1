package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.survey.SurveyDraft;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.response.survey.SurveyResponseRepository;
import dk.styringsportal.response.survey.UnderWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What respondents give, in the database. */
@ApplicationScoped
class StoredSurveyResponses implements SurveyResponseRepository {

    /** Responses read at a time where none is kept. */
    private static final int PAGE = 2000;

    /** Whatever municipalities a response is about. */
    private static final String EVERYWHERE = "%";

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    @Override
    public SurveyDraft draft(Invitation invitation, QuestionnaireVersion questionnaire) {
        return new SurveyDraft(
                invitation,
                entities.createQuery(
                                "select a from SurveyAnswerEntity a where a.invitationId = :invitation"
                                        + " and a.revision = (select max(b.revision) from SurveyAnswerEntity b"
                                        + " where b.invitationId = a.invitationId and b.item = a.item)",
                                SurveyAnswerEntity.class)
                        .setParameter("invitation", invitation.id().toString())
                        .getResultStream()
                        .map(answer -> answer.toAnswer(questionnaire.item(answer.item()).orElseThrow()))
                        .collect(Collectors.toMap(StoredAnswer::item, Function.identity())));
    }

    @Override
    public void store(InvitationId invitation, AnswerWrite write) {
        entities.persist(new SurveyAnswerEntity(invitation, write));
    }

    @Override
    public Optional<StoredAnswer> acknowledged(InvitationId invitation, Item item, String key) {
        return entities.createQuery(
                        "select a from SurveyAnswerEntity a"
                                + " where a.invitationId = :invitation and a.item = :item and a.writeKey = :key",
                        SurveyAnswerEntity.class)
                .setParameter("invitation", invitation.toString())
                .setParameter("item", item.code().value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(answer -> answer.toAnswer(item));
    }

    @Override
    public void discard(InvitationId invitation) {
        entities.createQuery("delete from SurveyAnswerEntity a where a.invitationId = :invitation")
                .setParameter("invitation", invitation.toString())
                .executeUpdate();
    }

    @Override
    public void send(InvitationId draft, SurveyResponse response) {
        discard(draft);
        if (response.invitation().isPresent()) {
            entities.persist(new SurveyResponseEntity(response));
        } else {
            mix(response);
        }
    }

    /** Writes all that nobody can tell apart anew, in an order drawn at random, so that the newest row is not the last sent. */
    private void mix(SurveyResponse response) {
        List<SurveyResponseEntity> alike = entities.createQuery(
                        "select r from SurveyResponseEntity r where r.campaignId = :campaign"
                                + " and r.respondentGroup = :group and r.organisations = :about and r.invitationId is null",
                        SurveyResponseEntity.class)
                .setParameter("campaign", response.campaign().value())
                .setParameter("group", response.group().value())
                .setParameter("about", response.about().codes())
                .getResultList();
        List<SurveyResponseEntity> anew = new ArrayList<>(alike.stream().map(SurveyResponseEntity::moved).toList());
        anew.add(new SurveyResponseEntity(response));
        alike.forEach(entities::remove);
        entities.flush();
        Collections.shuffle(anew, random);
        anew.forEach(row -> {
            entities.persist(row);
            entities.flush();
        });
    }

    @Override
    public Optional<SurveyResponse> of(InvitationId invitation, QuestionnaireVersion questionnaire) {
        return entities.createQuery(
                        "select r from SurveyResponseEntity r where r.invitationId = :invitation", SurveyResponseEntity.class)
                .setParameter("invitation", invitation.toString())
                .getResultStream()
                .findFirst()
                .map(found -> found.toResponse(questionnaire));
    }

    @Override
    public void delete(SurveyResponse response) {
        entities.remove(entities.find(SurveyResponseEntity.class, response.id().toString()));
    }

    @Override
    public List<SurveyResponse> of(CampaignId campaign, QuestionnaireVersion questionnaire) {
        return entities.createQuery(
                        "select r from SurveyResponseEntity r where r.campaignId = :campaign"
                                + " order by r.respondentGroup, r.organisations, r.id",
                        SurveyResponseEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(row -> row.toResponse(questionnaire))
                .toList();
    }

    @Override
    public long count(CampaignId campaign) {
        return entities.createQuery("select count(r) from SurveyResponseEntity r where r.campaignId = :campaign", Long.class)
                .setParameter("campaign", campaign.value())
                .getSingleResult();
    }

    @Override
    public void each(CampaignId campaign, QuestionnaireVersion questionnaire, Taker taker) {
        each(campaign, EVERYWHERE, questionnaire, taker);
    }

    @Override
    public void eachAbout(CampaignId campaign, QuestionnaireVersion questionnaire, OrganisationCode about, Taker taker) {
        each(campaign, "%" + about + "%", questionnaire, taker);
    }

    private void each(CampaignId campaign, String about, QuestionnaireVersion questionnaire, Taker taker) {
        Function<String, Answers> reader = AnswersJson.reader(questionnaire);
        String last = "";
        List<Object[]> page;
        do {
            page = page(campaign, about, last);
            for (Object[] row : page) {
                taker.take(
                        Optional.of(new GroupId((String) row[1])),
                        About.parse((String) row[2]),
                        reader.apply((String) row[3]),
                        (Boolean) row[4]);
                last = (String) row[0];
            }
        } while (page.size() == PAGE);
    }

    private List<Object[]> page(CampaignId campaign, String about, String after) {
        return entities.createQuery(
                        "select r.id, r.respondentGroup, r.organisations, r.answers, r.withRole from SurveyResponseEntity r"
                                + " where r.campaignId = :campaign and r.id > :after"
                                + " and r.organisations like :about"
                                + " order by r.campaignId, r.id",
                        Object[].class)
                .setParameter("campaign", campaign.value())
                .setParameter("after", after)
                .setParameter("about", about)
                .setMaxResults(PAGE)
                .getResultList();
    }

    @Override
    public void erase(CampaignId campaign) {
        entities.createQuery("delete from SurveyResponseEntity r where r.campaignId = :campaign")
                .setParameter("campaign", campaign.value())
                .executeUpdate();
        entities.createQuery("delete from SurveyImportEntity i where i.campaignId = :campaign")
                .setParameter("campaign", campaign.value())
                .executeUpdate();
        entities.createQuery("delete from SurveyAnswerEntity a where a.invitationId in"
                        + " (select i.id from InvitationEntity i where i.campaignId = :campaign)")
                .setParameter("campaign", campaign.value())
                .executeUpdate();
    }

    @Override
    public List<UnderWay> underWay(CampaignId campaign) {
        return entities.createQuery(
                        "select i.id, i.respondentGroup, i.organisations, max(a.item), max(a.answeredAt)"
                                + " from SurveyAnswerEntity a, InvitationEntity i"
                                + " where a.invitationId = i.id and i.campaignId = :campaign and i.answered = false"
                                + " and a.answeredAt = (select max(b.answeredAt) from SurveyAnswerEntity b"
                                + " where b.invitationId = a.invitationId)"
                                + " group by i.id, i.respondentGroup, i.organisations",
                        Object[].class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(row -> new UnderWay(
                        new InvitationId(UUID.fromString((String) row[0])),
                        new GroupId((String) row[1]),
                        About.parse((String) row[2]),
                        new ItemCode((String) row[3]),
                        ((OffsetDateTime) row[4]).toInstant()))
                .toList();
    }
}
