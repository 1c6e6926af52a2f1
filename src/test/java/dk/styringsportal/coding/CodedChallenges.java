package dk.styringsportal.coding;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.testing.LeadershipSurvey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The question about special challenges in the survey on leadership, with texts that two people code. */
final class CodedChallenges {

    static final ItemCode ITEM = new ItemCode("udfordringer");
    static final String FIRST = "anna";
    static final String SECOND = "bo";

    private static final CodingTask TASK = new CodingTask(1, new CampaignId(1), ITEM, 1, FIRST, SECOND, "KL", Instant.EPOCH);

    private final CodeBook book;
    private final List<TextKey> texts = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Settlement> settlements = new ArrayList<>();

    CodedChallenges(boolean multiple) {
        book = new CodeBook(
                1,
                new CodedQuestion("faglig-ledelse", ITEM),
                1,
                multiple,
                List.of(
                        new Code(new OptionKey("oekonomi"), "Økonomi", "Money", "Penge nævnes.", List.of("Budgettet rækker ikke")),
                        Code.named(new OptionKey("rekruttering"), "Rekruttering"),
                        Code.named(new OptionKey("it"), "It")),
                "KL",
                Instant.EPOCH,
                Optional.empty());
    }

    CodeBook book() {
        return book;
    }

    Item target() {
        return CodedItem.of(LeadershipSurvey.VERSION, book);
    }

    static TextKey key(String text) {
        return TextKey.of(Optional.of(LeadershipSurvey.CHIEFS), text);
    }

    /**
     * A text by a chief.
     *
     * @param first codes with commas between; blank for none, null for not judged yet
     * @param second likewise
     */
    CodedChallenges text(String text, String first, String second, boolean compared) {
        texts.add(key(text));
        judge(FIRST, text, first, compared);
        judge(SECOND, text, second, compared);
        return this;
    }

    private void judge(String coder, String text, String codes, boolean compared) {
        if (codes != null) {
            judgements.add(new Judgement(key(text), coder, codes(codes), compared));
        }
    }

    CodedChallenges settle(String text, String codes) {
        settlements.add(new Settlement(key(text), codes(codes), "Sådan", "KL", Instant.EPOCH));
        return this;
    }

    Optional<AnswerValue> codes(String codes) {
        if (codes.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(target().read(book.multiple() ? List.of(codes.split(",")) : codes));
    }

    DoubleCoding coding() {
        return new DoubleCoding(TASK, target(), texts, judgements, settlements);
    }
}
