package dk.styringsportal.report;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The method text that is frozen with an edition, in Danish: how its figures came about and what they may be used for. */
public final class EditionMethod {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private EditionMethod() {}

    /**
     * Its paragraphs.
     *
     * @param closedAt when the last answer was taken
     * @param minimum figures of fewer are not shown
     */
    public static List<String> paragraphs(
            QuestionnaireVersion questionnaire, List<Clarification> clarifications, Instant closedAt, int minimum) {
        Words words = Words.in(DANISH);
        List<String> paragraphs = new ArrayList<>(questionnaire.reservation());
        paragraphs.add(words.text("edition.frozen", words.dates().day(closedAt)));
        if (questionnaire.groups().isEmpty() && !questionnaire.counting().isEmpty()) {
            paragraphs.add(words.text("method.means", String.valueOf(questionnaire.counting().size())));
            paragraphs.add(words.text("method.weights"));
            paragraphs.add(words.text("method.exact"));
            paragraphs.add(words.text("method.missing"));
            paragraphs.add(words.text("method.quartiles"));
            paragraphs.add(words.text("edition.deviation"));
        }
        if (questionnaire.groups().isEmpty() && questionnaire.assessment().isPresent()) {
            paragraphs.add(words.text("edition.assessment"));
        }
        if (!questionnaire.groups().isEmpty()) {
            paragraphs.add(words.text("edition.groups"));
            paragraphs.add(words.text("edition.groups.figures"));
            paragraphs.addAll(DisclosureWords.in(DANISH)
                    .method(new DisclosureRules(minimum, DisclosureRules.STANDARD.dominancePercent())));
        } else {
            paragraphs.add(words.text("edition.minimum", String.valueOf(minimum)));
        }
        paragraphs.add(words.text("edition.checksum"));
        paragraphs.addAll(new ClarificationSentences(questionnaire, clarifications, words).all());
        return paragraphs;
    }
}
