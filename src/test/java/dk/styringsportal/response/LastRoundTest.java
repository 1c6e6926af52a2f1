package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.testing.SteeringOverview;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastRoundTest {

    private static final Item ITEM = SteeringOverview.item("q01");

    @Test
    void an_answer_that_the_item_still_accepts_is_proposed() {
        AnswerValue yes = ITEM.read("ja");

        assertEquals(Optional.of(yes), last(yes).to(ITEM, SteeringOverview.VERSION));
    }

    @Test
    void an_option_that_is_gone_is_not() {
        AnswerValue gone = new AnswerValue.Chosen(new OptionKey("findes-ikke-mere"));

        assertEquals(Optional.empty(), last(gone).to(ITEM, SteeringOverview.VERSION));
        assertEquals(Optional.empty(), new LastRound(campaign(1, "a", "2026-01-01"), Answers.NONE).to(ITEM, SteeringOverview.VERSION));
    }

    @Test
    void only_earlier_campaigns_of_the_same_questionnaire_precede() {
        Campaign now = campaign(2, "styringsoverblik-voksen", "2026-06-01");

        assertTrue(LastRound.precedes(campaign(1, "styringsoverblik-voksen", "2025-06-01"), now));
        assertFalse(LastRound.precedes(campaign(3, "styringsoverblik-voksen", "2026-07-01"), now));
        assertFalse(LastRound.precedes(campaign(1, "progression", "2025-06-01"), now));
        assertFalse(LastRound.precedes(now, now));
    }

    private static LastRound last(AnswerValue value) {
        return new LastRound(campaign(1, "styringsoverblik-voksen", "2025-01-01"), new Answers(Map.of(ITEM.code(), value)));
    }

    private static Campaign campaign(long number, String questionnaire, String day) {
        return new Campaign(
                new CampaignId(number),
                new RoundId(number),
                "Runde",
                new QuestionnaireVersionId(questionnaire, "2023"),
                "",
                Instant.parse(day + "T00:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }
}
