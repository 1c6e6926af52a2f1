package dk.styringsportal.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.GatheredTexts;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.coding.WrittenTexts.Amount;
import dk.styringsportal.coding.WrittenTexts.Extent;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LeadershipSurvey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts found by question and page: the same as if all were read, and no more read the more there are. */
class StoredTextsTest {

    private static final QuestionnaireVersion ASKED = LeadershipSurvey.VERSION;
    private static final Item TEXT = ASKED.item("udfordringer").orElseThrow();
    private static final int MANY = 2500;
    private static final int FEW = 50;
    private static final int ON_A_PAGE = 20;

    @TempDir
    private static Path folder;

    private static RepositoryBench bench;
    private static long campaigns;

    private final CampaignId campaign = new CampaignId(++campaigns);

    /** What the test does beside the repository, in the same transaction. */
    private static final class Desk {

        @PersistenceContext
        private EntityManager entities;

        private final StoredTexts texts = new StoredTexts();

        /** By H2's own book of statements: how often they ran, and how many rows they gave. */
        private Work counted(Runnable work) {
            entities.createNativeQuery("set query_statistics true").executeUpdate();
            work.run();
            List<?> rows = entities.createNativeQuery("select execution_count, cumulative_row_count"
                            + " from information_schema.query_statistics where lower(sql_statement) like 'select%survey%'")
                    .getResultList();
            entities.createNativeQuery("set query_statistics false").executeUpdate();
            int statements = 0;
            int given = 0;
            for (Object row : rows) {
                statements += ((Number) ((Object[]) row)[0]).intValue();
                given += ((Number) ((Object[]) row)[1]).intValue();
            }
            return new Work(statements, given);
        }
    }

    private record Work(int statements, int rows) {}

    @BeforeAll
    static void open() {
        bench = new RepositoryBench(Database.H2, folder);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private <T> T at(Function<Desk, T> work) {
        return bench.in(new Desk(), desk -> {
            try {
                var field = StoredTexts.class.getDeclaredField("entities");
                field.setAccessible(true);
                field.set(desk.texts, desk.entities);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            return work.apply(desk);
        });
    }

    private SurveyResponse response(GroupId group, String words) {
        return new SurveyResponse(
                UUID.randomUUID(), campaign, group, About.parse("0751"), Optional.empty(),
                new Answers(Map.of(TEXT.code(), TEXT.read(words))));
    }

    /** Every fourth text is written twice. */
    private List<SurveyResponse> sent(int from, int to) {
        List<SurveyResponse> sent = new ArrayList<>();
        for (int i = from; i < to; i++) {
            sent.add(response(i % 2 == 0 ? LeadershipSurvey.CHIEFS : LeadershipSurvey.LEADERS, "Tekst " + (i % 8 == 6 ? i - 2 : i)));
        }
        return keep(sent);
    }

    private List<SurveyResponse> keep(List<SurveyResponse> sent) {
        return at(desk -> {
            // The campaign itself is not there
            desk.entities.createNativeQuery("set referential_integrity false").executeUpdate();
            sent.forEach(one -> desk.entities
                    .createNativeQuery("insert into survey_response (id, campaign_id, respondent_group, organisations, answers, with_role)"
                            + " values (?1, ?2, ?3, '0751', ?4, false)")
                    .setParameter(1, one.id().toString())
                    .setParameter(2, campaign.value())
                    .setParameter(3, one.group().value())
                    .setParameter(4, "{\"" + TEXT.code() + "\":\"" + one.answers().to(TEXT.code()).orElseThrow().plain() + "\"}")
                    .executeUpdate());
            desk.entities.createNativeQuery("set referential_integrity true").executeUpdate();
            return sent;
        });
    }

    private static List<CodedText> gathered(List<SurveyResponse> sent) {
        GatheredTexts gathered = new GatheredTexts(ASKED, List.of(TEXT));
        sent.forEach(one -> gathered.add(Optional.of(one.group()), one.answers()));
        return gathered.of(TEXT.code());
    }

    private void list() {
        while (at(desk -> desk.texts.list(campaign, ASKED))) {
            // until nothing is left
        }
    }

    private Map<ItemCode, Amount> amounts() {
        list();
        return at(desk -> desk.texts.amounts(campaign, ASKED));
    }

    private List<TextKey> keys() {
        list();
        return at(desk -> desk.texts.keys(campaign, ASKED, TEXT.code()));
    }

    @Test
    void what_is_found_page_by_page_is_what_all_responses_hold() {
        List<CodedText> all = gathered(sent(0, FEW));

        assertEquals(Map.of(TEXT.code(), new Amount(FEW, all.size())), amounts());
        assertEquals(all.stream().map(CodedText::key).toList(), keys());
        List<TextKey> page = keys().subList(10, 10 + ON_A_PAGE);
        assertEquals(all.subList(10, 10 + ON_A_PAGE), at(desk -> desk.texts.texts(campaign, ASKED, TEXT.code(), page)));
        assertEquals(List.of(), at(desk -> desk.texts.texts(campaign, ASKED, TEXT.code(), List.of())));
        assertEquals(Map.of(), at(desk -> desk.texts.amounts(new CampaignId(99), ASKED)));
    }

    @Test
    void how_far_the_list_is_is_told_step_by_step() {
        assertEquals(new Extent(0, 0, false), at(desk -> desk.texts.extent(campaign)));
        assertTrue(new Extent(0, 0, false).isWhole(), "nothing is left to list");
        sent(0, MANY);
        assertEquals(new Extent(0, MANY, false), at(desk -> desk.texts.extent(campaign)));
        boolean more = at(desk -> desk.texts.list(campaign, ASKED));
        assertTrue(more);
        Extent some = at(desk -> desk.texts.extent(campaign));
        assertTrue(some.listed() > 0 && !some.isWhole(), some.toString());
        list();
        assertEquals(new Extent(MANY, MANY, false), at(desk -> desk.texts.extent(campaign)));
    }

    @Test
    void that_it_is_stopped_is_told_until_it_goes_on() {
        stop(true);
        stop(true);
        assertEquals(new Extent(0, 0, true), at(desk -> desk.texts.extent(campaign)));
        boolean others = at(desk -> desk.texts.isStopped(new CampaignId(99)));
        assertFalse(others, "others go on");
        stop(false);
        stop(false);
        boolean stopped = at(desk -> desk.texts.isStopped(campaign));
        assertFalse(stopped);
    }

    private void stop(boolean stopped) {
        at(desk -> {
            // The campaign itself is not there
            desk.entities.createNativeQuery("set referential_integrity false").executeUpdate();
            desk.texts.setStopped(campaign, stopped);
            desk.entities.flush();
            desk.entities.createNativeQuery("set referential_integrity true").executeUpdate();
            return stopped;
        });
    }

    @Test
    void what_comes_later_is_found_and_what_is_deleted_is_gone() {
        List<SurveyResponse> sent = new ArrayList<>(sent(0, FEW));
        keys();
        sent.addAll(sent(FEW, 2 * FEW));
        assertEquals(gathered(sent).stream().map(CodedText::key).toList(), keys());

        at(desk -> desk.entities
                .createQuery("delete from SurveyResponseEntity r where r.id in :ids")
                .setParameter("ids", sent.subList(0, FEW).stream().map(one -> one.id().toString()).toList())
                .executeUpdate());
        assertEquals(gathered(sent.subList(FEW, 2 * FEW)).stream().map(CodedText::key).toList(), keys());
        assertEquals(FEW, amounts().get(TEXT.code()).answers());
    }

    @Test
    void what_a_group_is_not_asked_counts_nowhere() {
        keep(List.of(response(LeadershipSurvey.CASEWORKERS, "Ikke spurgt")));

        assertEquals(Map.of(), amounts());
        assertEquals(List.of(), keys());
    }

    @Test
    void a_page_reads_as_much_of_very_many_texts_as_of_few() {
        sent(0, FEW);
        Work few = work();
        sent(FEW, MANY);
        Work many = work();

        assertEquals(few, many);
        assertEquals(new Work(3, 2 * ON_A_PAGE + 1), many, "the question; the page's keys and responses");
    }

    /** Of a list of questions and a page of texts, once all that has come is listed. */
    private Work work() {
        List<TextKey> page = keys().subList(0, ON_A_PAGE);
        return at(desk -> desk.counted(() -> {
            desk.texts.amounts(campaign, ASKED);
            assertEquals(ON_A_PAGE, desk.texts.texts(campaign, ASKED, TEXT.code(), page).size());
        }));
    }
}
