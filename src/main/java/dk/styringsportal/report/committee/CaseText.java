package dk.styringsportal.report.committee;

import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Brief;
import dk.styringsportal.report.NationBasis;
import dk.styringsportal.report.ScoreMaterial;
import dk.styringsportal.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The case text for the committee's agenda, as far as the portal can write it; gaps are for the administration to fill. */
final class CaseText {

    private static final int LONGEST_TITLE = 100;

    private final ScoreMaterial material;
    private final MunicipalityResult result;
    private final Words words;

    CaseText(ScoreMaterial material, Words words) {
        this.material = material;
        this.result = material.result();
        this.words = words;
    }

    List<Block> blocks(Highlights strengths, Highlights toDevelop) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.text("committee.case")));
        blocks.add(new Block.SmallPrint(words.text("committee.case.draft")));
        blocks.add(plain(String.join(" ", background())));
        blocks.add(plain(String.join(" ", outcome(strengths, toDevelop))));
        gap("assessment", blocks);
        gap("next", blocks);
        gap("recommendation", blocks);
        return blocks;
    }

    private List<String> background() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text(
                "committee.case.answered",
                words.texts().quoted(Brief.of(result.questionnaire().title(), LONGEST_TITLE)),
                words.texts().quoted(Brief.of(result.campaign().title(), LONGEST_TITLE)),
                words.dates().day(result.submission().at())));
        sentences.addAll(new NationBasis(material, words).sentencesWithGroup());
        return sentences;
    }

    private List<String> outcome(Highlights strengths, Highlights toDevelop) {
        List<String> sentences = new ArrayList<>(new ResultSentences(result, words).all());
        if (!strengths.items().isEmpty()) {
            sentences.add(words.text("committee.case.strong", questions(strengths.items())));
        }
        if (!toDevelop.items().isEmpty()) {
            sentences.add(words.text("committee.case.weak", questions(toDevelop.items())));
        }
        return sentences;
    }

    private String questions(List<Item> items) {
        List<String> numbers = items.stream().map(item -> String.valueOf(item.number())).toList();
        return words.text(
                numbers.size() == 1 ? "committee.case.question" : "committee.case.questions", words.texts().all(numbers));
    }

    private void gap(String which, List<Block> blocks) {
        blocks.add(new Block.Heading(3, words.text("committee.case." + which)));
        blocks.add(plain(words.text("committee.gap." + which)));
    }

    private static Block plain(String text) {
        return new Block.Paragraph(Optional.empty(), text);
    }
}
