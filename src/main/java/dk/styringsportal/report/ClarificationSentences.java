package dk.styringsportal.report;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** KL's clarifications as the method text tells them: "Spørgsmål 4 (3. marts 2026): …", in the questionnaire's order. */
public final class ClarificationSentences {

    private final QuestionnaireVersion questionnaire;
    private final List<Clarification> clarifications;
    private final Words words;

    /** @param language Danish for every language but English */
    public ClarificationSentences(MunicipalityResult result, Locale language) {
        this(result.questionnaire(), result.clarifications(), Words.in(language));
    }

    ClarificationSentences(QuestionnaireVersion questionnaire, List<Clarification> clarifications, Words words) {
        this.questionnaire = questionnaire;
        this.clarifications = clarifications;
        this.words = words;
    }

    /** None where KL has clarified nothing. */
    public List<String> all() {
        return clarifications.stream()
                .filter(clarification -> item(clarification).isPresent())
                .sorted(Comparator.comparing(clarification -> item(clarification).orElseThrow().number()))
                .map(this::sentence)
                .toList();
    }

    private String sentence(Clarification clarification) {
        return words.text(
                "clarification",
                String.valueOf(item(clarification).orElseThrow().number()),
                words.dates().day(clarification.at()),
                clarification.text());
    }

    private Optional<Item> item(Clarification clarification) {
        return questionnaire.item(clarification.item());
    }
}
