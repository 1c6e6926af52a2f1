package dk.styringsportal.persistence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.GatheredTexts;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.coding.WrittenTexts;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts of persons' responses in the database. What is written lies inside the responses; which of them holds which text is listed
 * once for each response.
 */
@ApplicationScoped
class StoredTexts implements WrittenTexts {

    /** Responses listed at a time. */
    private static final int PAGE = 2000;

    private static final String CAMPAIGN = "campaign";
    private static final String OF_ITEM = " where t.campaignId = :campaign and t.item = :item";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<ItemCode, Amount> amounts(CampaignId campaign, QuestionnaireVersion asked) {
        Map<ItemCode, Amount> amounts = new HashMap<>();
        entities.createQuery(
                        "select t.item, count(t.responseId), count(distinct t.textKey) from SurveyTextEntity t"
                                + " where t.campaignId = :campaign group by t.item",
                        Object[].class)
                .setParameter(CAMPAIGN, campaign.value())
                .getResultList()
                .forEach(row -> amounts.put(
                        new ItemCode((String) row[0]),
                        new Amount(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
        return amounts;
    }

    @Override
    public List<TextKey> keys(CampaignId campaign, QuestionnaireVersion asked, ItemCode item) {
        return entities.createQuery("select distinct t.textKey from SurveyTextEntity t" + OF_ITEM, String.class)
                .setParameter(CAMPAIGN, campaign.value())
                .setParameter("item", item.value())
                .getResultStream()
                .map(TextKey::new)
                .sorted()
                .toList();
    }

    @Override
    public List<CodedText> texts(CampaignId campaign, QuestionnaireVersion asked, ItemCode item, Collection<TextKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<TextKey, CodedText> found = new HashMap<>();
        Map<String, Integer> given = new HashMap<>();
        entities.createQuery(
                        "select min(t.responseId), count(t.responseId) from SurveyTextEntity t" + OF_ITEM
                                + " and t.textKey in :keys group by t.textKey",
                        Object[].class)
                .setParameter(CAMPAIGN, campaign.value())
                .setParameter("item", item.value())
                .setParameter("keys", keys.stream().map(TextKey::value).toList())
                .getResultList()
                .forEach(row -> given.put((String) row[0], ((Number) row[1]).intValue()));
        responses(given.keySet()).forEach(row -> {
            CodedText text = text(row, asked, item, given.get((String) row[0]));
            found.put(text.key(), text);
        });
        return keys.stream().flatMap(key -> Optional.ofNullable(found.get(key)).stream()).toList();
    }

    private List<Object[]> responses(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r.id, r.respondentGroup, r.answers from SurveyResponseEntity r where r.id in :ids",
                                Object[].class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList();
    }

    private static CodedText text(Object[] response, QuestionnaireVersion asked, ItemCode item, int given) {
        Optional<GroupId> group = Optional.of(new GroupId((String) response[1]));
        Answers answers = AnswersJson.read((String) response[2], asked);
        String text = GatheredTexts.written(asked, List.of(item), group, answers).get(item);
        return new CodedText(TextKey.of(group, text), group, text, given);
    }

    @Override
    public Extent extent(CampaignId campaign) {
        return new Extent(count(campaign, " and r.textsListed = true"), count(campaign, ""), isStopped(campaign));
    }

    private long count(CampaignId campaign, String which) {
        return entities.createQuery("select count(r) from SurveyResponseEntity r where r.campaignId = :campaign" + which, Long.class)
                .setParameter(CAMPAIGN, campaign.value())
                .getSingleResult();
    }

    @Override
    public boolean isStopped(CampaignId campaign) {
        return entities.find(StoppedListingEntity.class, campaign.value()) != null;
    }

    @Override
    public void setStopped(CampaignId campaign, boolean stopped) {
        // Two who stop it at the same time wait for each other
        entities.find(CampaignEntity.class, campaign.value(), LockModeType.PESSIMISTIC_WRITE);
        StoppedListingEntity before = entities.find(StoppedListingEntity.class, campaign.value());
        if (stopped && before == null) {
            entities.persist(new StoppedListingEntity(campaign));
        } else if (!stopped && before != null) {
            entities.remove(before);
        }
    }

    @Override
    public boolean list(CampaignId campaign, QuestionnaireVersion asked) {
        if (unlisted(campaign, 1).isEmpty()) {
            return false;
        }
        // Two who list at the same time wait for each other
        entities.find(CampaignEntity.class, campaign.value(), LockModeType.PESSIMISTIC_WRITE);
        List<Object[]> page = unlisted(campaign, PAGE);
        Function<String, Answers> reader = AnswersJson.reader(asked);
        List<ItemCode> questions = GatheredTexts.questions(asked).stream().map(Item::code).toList();
        List<SurveyTextEntity> listed = new ArrayList<>();
        for (Object[] row : page) {
            Optional<GroupId> group = Optional.of(new GroupId((String) row[1]));
            GatheredTexts.written(asked, questions, group, reader.apply((String) row[2])).forEach((item, text) ->
                    listed.add(new SurveyTextEntity((String) row[0], item, campaign, TextKey.of(group, text))));
        }
        store(listed, page.stream().map(row -> (String) row[0]).toList());
        return page.size() == PAGE;
    }

    private List<Object[]> unlisted(CampaignId campaign, int most) {
        return entities.createQuery(
                        "select r.id, r.respondentGroup, r.answers from SurveyResponseEntity r"
                                + " where r.campaignId = :campaign and r.textsListed = false order by r.id",
                        Object[].class)
                .setParameter(CAMPAIGN, campaign.value())
                .setMaxResults(most)
                .getResultList();
    }

    private void store(List<SurveyTextEntity> listed, List<String> responses) {
        if (responses.isEmpty()) {
            return;
        }
        listed.forEach(entities::persist);
        entities.flush();
        listed.forEach(entities::detach);
        entities.createQuery("update SurveyResponseEntity r set r.textsListed = true where r.id in :ids")
                .setParameter("ids", responses)
                .executeUpdate();
    }
}
