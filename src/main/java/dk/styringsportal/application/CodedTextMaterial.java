package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.EditionQuote;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.Agreement;
import dk.styringsportal.coding.Codes;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.coding.Quote;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.report.CodingMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an edition tells of free text: how it was coded, and the quotes that are released. */
@ApplicationScoped
class CodedTextMaterial {

    @Inject
    private CodingRepository coding;

    @Inject
    private CodingTexts texts;

    @Inject
    private CodedAnswers codes;

    /** A paragraph for each question that is coded. */
    List<String> method(Campaign campaign) {
        return coding.tasks(campaign.id()).stream()
                .map(task -> CodingMethod.paragraph(
                        texts.asked(campaign, task.item()),
                        coding.book(task.book()).orElseThrow(),
                        Agreement.of(texts.of(campaign, task))))
                .toList();
    }

    /** By question and words, so that their order tells nothing. */
    List<EditionQuote> quotes(Campaign campaign) {
        Map<ItemCode, Map<TextKey, AnswerValue>> counted = codes.settled(campaign);
        return coding.quotes(campaign.id()).stream()
                .filter(Quote::isReleased)
                .map(quote -> quote(quote, counted.getOrDefault(quote.item(), Map.of())))
                .sorted(Comparator.comparing((EditionQuote quote) -> quote.item().value()).thenComparing(EditionQuote::text))
                .distinct()
                .toList();
    }

    /** @param counted what texts to its question are counted as */
    private static EditionQuote quote(Quote quote, Map<TextKey, AnswerValue> counted) {
        return new EditionQuote(
                quote.item(),
                quote.group(),
                quote.text(),
                Optional.ofNullable(counted.get(quote.key())).map(Codes::in).orElse(Set.of()));
    }
}
