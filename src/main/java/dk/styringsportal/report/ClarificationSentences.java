package dk.styringsportal.report;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.questionnaire.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** KL's clarifications as the method text tells them: "Spørgsmål 4 (3. marts 2026): …", in the questionnaire's order. */
public final class ClarificationSentences {

    private final MunicipalityResult result;
    private final Words words;

    /** @param language Danish for every language but English */
    public ClarificationSentences(MunicipalityResult result, Locale language) {
        this.result = result;
        this.words = Words.in(language);
    }

    /** None where KL has clarified nothing. */
    public List<String> all() {
        return result.clarifications().stream()
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
        return result.questionnaire().item(clarification.item());
    }
}
