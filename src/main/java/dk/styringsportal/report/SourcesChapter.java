package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The literature behind the recommendations, and where a printed citation does not name one work. */
final class SourcesChapter {

    private final QuestionnaireVersion questionnaire;
    private final Words words;

    SourcesChapter(QuestionnaireVersion questionnaire, Words words) {
        this.questionnaire = questionnaire;
        this.words = words;
    }

    List<Block> blocks() {
        List<String> works = questionnaire.literature().stream().map(Reference::text).toList();
        List<Block> blocks = new ArrayList<>();
        lead(works).ifPresent(lead -> {
            blocks.add(new Block.Heading(2, words.text("sources")));
            blocks.add(new Block.Paragraph(Optional.empty(), lead));
        });
        if (!works.isEmpty()) {
            blocks.add(new Block.BulletList(Optional.empty(), works));
        }
        return blocks;
    }

    /** What is unclear stands before the works: after them it could fall on a page of its own. Empty for no recommendations. */
    private Optional<String> lead(List<String> works) {
        return Stream.of(
                        works.isEmpty() ? Optional.<String>empty() : Optional.of(words.text("sources.text")),
                        unclear("sources.no.work", citation -> citation.references().isEmpty()),
                        unclear("sources.several.works", citation -> citation.references().size() > 1))
                .flatMap(Optional::stream)
                .reduce((before, next) -> before + " " + next);
    }

    private Optional<String> unclear(String key, Predicate<Citation> isUnclear) {
        List<String> cited = questionnaire.items().stream()
                .flatMap(item -> item.wording().sources().stream())
                .filter(isUnclear)
                .distinct()
                .map(citation -> words.texts().quoted(citation.cited()))
                .toList();
        return cited.isEmpty() ? Optional.empty() : Optional.of(words.text(key, words.texts().all(cited)));
    }
}
