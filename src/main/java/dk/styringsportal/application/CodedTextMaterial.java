package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.EditionQuote;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.Agreement;
import dk.styringsportal.coding.Codes;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.coding.Quote;
import dk.styringsportal.report.CodingMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an edition tells of free text: how it was coded, and the quotes that are released. */
@ApplicationScoped
class CodedTextMaterial {

    @Inject
    private CodingRepository coding;

    @Inject
    private CodingTexts texts;

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
        return coding.quotes(campaign.id()).stream()
                .filter(Quote::isReleased)
                .map(quote -> quote(campaign, quote))
                .sorted(Comparator.comparing((EditionQuote quote) -> quote.item().value()).thenComparing(EditionQuote::text))
                .distinct()
                .toList();
    }

    private EditionQuote quote(Campaign campaign, Quote quote) {
        Optional<DoubleCoding> coded = coding.tasks(campaign.id()).stream()
                .filter(task -> task.item().equals(quote.item()))
                .findFirst()
                .map(task -> texts.of(campaign, task));
        return new EditionQuote(
                quote.item(),
                quote.group(),
                quote.text(),
                coded.flatMap(found -> found.settled(quote.key())).map(Codes::in).orElse(Set.of()));
    }
}
