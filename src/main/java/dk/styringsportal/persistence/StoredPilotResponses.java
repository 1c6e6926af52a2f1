package dk.styringsportal.persistence;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.ResponseRepository.AnswerWrite;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.response.pilot.PilotInvitation;
import dk.styringsportal.response.pilot.PilotResponse;
import dk.styringsportal.response.pilot.PilotResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Invitations to pilots and what the invited have given, in tables of their own. */
@ApplicationScoped
class StoredPilotResponses implements PilotResponseRepository {

    private static final String NEWEST = " and a.revision = (select max(b.revision) from PilotAnswerEntity b"
            + " where b.invitationId = a.invitationId and b.item = a.item)";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(List<PilotInvitation> invitations) {
        for (PilotInvitation invitation : invitations) {
            entities.persist(new PilotInvitationEntity(invitation, invited(invitation.pilot()) + 1));
        }
    }

    @Override
    public Optional<PilotInvitation> invitation(InvitationId id) {
        return Optional.ofNullable(entities.find(PilotInvitationEntity.class, id.toString()))
                .map(PilotInvitationEntity::toInvitation);
    }

    @Override
    public Optional<PilotInvitation> held(InvitationId id) {
        return Optional.ofNullable(
                        entities.find(PilotInvitationEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE))
                .map(PilotInvitationEntity::toInvitation);
    }

    @Override
    public void update(PilotInvitation invitation) {
        entities.find(PilotInvitationEntity.class, invitation.id().toString()).take(invitation);
    }

    @Override
    public PilotResponse of(PilotInvitation invitation, QuestionnaireVersion questionnaire) {
        String id = invitation.id().toString();
        List<PilotAnswerEntity> answers = entities.createQuery(
                        "select a from PilotAnswerEntity a where a.invitationId = :invitation" + NEWEST,
                        PilotAnswerEntity.class)
                .setParameter("invitation", id)
                .getResultList();
        List<PilotCommentEntity> comments = entities.createQuery(
                        "select c from PilotCommentEntity c where c.invitationId = :invitation", PilotCommentEntity.class)
                .setParameter("invitation", id)
                .getResultList();
        return response(invitation, questionnaire, answers, comments);
    }

    @Override
    public List<PilotResponse> allOf(PilotId pilot, QuestionnaireVersion questionnaire) {
        String invited = " in (select i.id from PilotInvitationEntity i where i.pilotId = :pilot)";
        Map<String, List<PilotAnswerEntity>> answers = entities.createQuery(
                        "select a from PilotAnswerEntity a where a.invitationId" + invited + NEWEST, PilotAnswerEntity.class)
                .setParameter("pilot", pilot.value())
                .getResultStream()
                .collect(Collectors.groupingBy(PilotAnswerEntity::invitation));
        Map<String, List<PilotCommentEntity>> comments = entities.createQuery(
                        "select c from PilotCommentEntity c where c.invitationId" + invited, PilotCommentEntity.class)
                .setParameter("pilot", pilot.value())
                .getResultStream()
                .collect(Collectors.groupingBy(PilotCommentEntity::invitation));
        return entities.createQuery(
                        "select i from PilotInvitationEntity i where i.pilotId = :pilot order by i.place",
                        PilotInvitationEntity.class)
                .setParameter("pilot", pilot.value())
                .getResultStream()
                .map(PilotInvitationEntity::toInvitation)
                .map(invitation -> response(
                        invitation,
                        questionnaire,
                        answers.getOrDefault(invitation.id().toString(), List.of()),
                        comments.getOrDefault(invitation.id().toString(), List.of())))
                .toList();
    }

    private static PilotResponse response(
            PilotInvitation invitation,
            QuestionnaireVersion questionnaire,
            List<PilotAnswerEntity> answers,
            List<PilotCommentEntity> comments) {
        return new PilotResponse(
                invitation,
                answers.stream()
                        .map(answer -> answer.toAnswer(questionnaire.item(answer.item()).orElseThrow()))
                        .collect(Collectors.toMap(StoredAnswer::item, Function.identity())),
                comments.stream()
                        .map(PilotCommentEntity::toComment)
                        .collect(Collectors.toMap(PilotComment::place, Function.identity())));
    }

    @Override
    public int invited(PilotId pilot) {
        return entities.createQuery(
                        "select count(i) from PilotInvitationEntity i where i.pilotId = :pilot", Long.class)
                .setParameter("pilot", pilot.value())
                .getSingleResult()
                .intValue();
    }

    @Override
    public void store(InvitationId invitation, AnswerWrite write) {
        entities.persist(new PilotAnswerEntity(invitation, write));
    }

    @Override
    public Optional<StoredAnswer> acknowledged(InvitationId invitation, Item item, String key) {
        return entities.createQuery(
                        "select a from PilotAnswerEntity a"
                                + " where a.invitationId = :invitation and a.item = :item and a.writeKey = :key",
                        PilotAnswerEntity.class)
                .setParameter("invitation", invitation.toString())
                .setParameter("item", item.code().value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(answer -> answer.toAnswer(item));
    }

    @Override
    public void store(InvitationId invitation, PilotComment comment) {
        entities.merge(new PilotCommentEntity(invitation, comment));
    }
}
