package dk.styringsportal.persistence;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireLibrary;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.StoredAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts responses together from their rows: two queries for one response as for a whole campaign's. */
@ApplicationScoped
class ResponseAssembly {

    private static final String NEWEST = " and a.revision = (select max(b.revision) from AnswerEntity b"
            + " where b.responseId = a.responseId and b.item = a.item)";

    private static final String ANY_ITEM = "%";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private QuestionnaireLibrary library;

    Optional<Response> assemble(Optional<ResponseEntity> found) {
        return found.map(response -> assemble(response, ANY_ITEM));
    }

    /** With the answer and the comments to that item, and no others. */
    Optional<Response> assemble(Optional<ResponseEntity> found, ItemCode item) {
        return found.map(response -> assemble(response, item.value()));
    }

    /** @param item as in {@code like}; codes hold no wildcards */
    private Response assemble(ResponseEntity response, String item) {
        List<AnswerEntity> answers = entities.createQuery(
                        "select a from AnswerEntity a where a.responseId = :response and a.item like :item" + NEWEST,
                        AnswerEntity.class)
                .setParameter("response", response.key())
                .setParameter("item", item)
                .getResultList();
        List<CommentEntity> comments = entities.createQuery(
                        "select c from CommentEntity c where c.responseId = :response and c.item like :item",
                        CommentEntity.class)
                .setParameter("response", response.key())
                .setParameter("item", item)
                .getResultList();
        return toResponse(response, questionnaireOf(response.campaign()), answers, comments);
    }

    /** @param condition on the response {@code r}, to be added to the query */
    List<Response> assembleAll(CampaignId campaign, String condition) {
        String ofCampaign = " from ResponseEntity r where r.campaignId = :campaign" + condition;
        Map<String, List<AnswerEntity>> answers = entities.createQuery(
                        "select a from AnswerEntity a where a.responseId in (select r.id" + ofCampaign + ")" + NEWEST,
                        AnswerEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .collect(Collectors.groupingBy(AnswerEntity::response));
        Map<String, List<CommentEntity>> comments = entities.createQuery(
                        "select c from CommentEntity c where c.responseId in (select r.id" + ofCampaign + ")",
                        CommentEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .collect(Collectors.groupingBy(CommentEntity::response));
        QuestionnaireVersion questionnaire = questionnaireOf(campaign);
        return entities
                .createQuery("select r" + ofCampaign + " order by r.organisation", ResponseEntity.class)
                .setParameter("campaign", campaign.value())
                .getResultStream()
                .map(response -> toResponse(
                        response,
                        questionnaire,
                        answers.getOrDefault(response.key(), List.of()),
                        comments.getOrDefault(response.key(), List.of())))
                .toList();
    }

    private QuestionnaireVersion questionnaireOf(CampaignId campaign) {
        Campaign asked = entities.find(CampaignEntity.class, campaign.value()).toCampaign();
        return library.version(asked.questionnaire()).orElseThrow().asking(asked.inWords());
    }

    private static Response toResponse(
            ResponseEntity response,
            QuestionnaireVersion questionnaire,
            List<AnswerEntity> answers,
            List<CommentEntity> comments) {
        Map<ItemCode, StoredAnswer> stored = answers.stream()
                .map(answer -> answer.toAnswer(questionnaire.item(answer.item()).orElseThrow()))
                .collect(Collectors.toMap(StoredAnswer::item, Function.identity()));
        Map<ItemCode, List<Comment>> remarks =
                comments.stream().map(CommentEntity::toComment).collect(Collectors.groupingBy(Comment::item));
        return new Response(
                response.id(), response.campaign(), response.organisation(), response.submission(), stored, remarks);
    }
}
