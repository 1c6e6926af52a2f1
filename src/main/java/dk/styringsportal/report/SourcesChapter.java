package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Citation;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The literature behind the recommendations, and where a printed citation does not name one work. */
final class SourcesChapter {

    private final QuestionnaireVersion questionnaire;
    private final Words words;

    SourcesChapter(QuestionnaireVersion questionnaire, Words words) {
        this.questionnaire = questionnaire;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.text("sources")));
        blocks.add(new Block.Paragraph(Optional.empty(), words.text("sources.text", questionnaire.title())));
        List<String> works = questionnaire.literature().stream().map(Reference::text).toList();
        if (!works.isEmpty()) {
            blocks.add(new Block.BulletList(Optional.empty(), works));
        }
        unclear().forEach(sentence -> blocks.add(new Block.Paragraph(Optional.empty(), sentence)));
        return blocks;
    }

    private List<String> unclear() {
        return questionnaire.items().stream()
                .flatMap(item -> item.wording().sources().stream())
                .filter(citation -> citation.references().size() != 1)
                .distinct()
                .map(this::unclear)
                .toList();
    }

    private String unclear(Citation citation) {
        return words.text(
                citation.references().isEmpty() ? "sources.no.work" : "sources.several.works",
                words.texts().quoted(citation.cited()));
    }
}
