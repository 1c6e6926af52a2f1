package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionQuote;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.SurveyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What respondents have written to a theme's questions, as far as KL has released it and it is in the edition. */
final class QuotedWords {

    private final Material material;
    private final Theme theme;

    QuotedWords(Material material, Theme theme) {
        this.material = material;
        this.theme = theme;
    }

    /** None where nothing is quoted. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Item item : theme.items()) {
            List<String> quotes = material.content().quotes().stream()
                    .filter(quote -> quote.item().equals(item.code()))
                    .map(this::quoted)
                    .toList();
            if (!quotes.isEmpty()) {
                blocks.add(new Block.Heading(4, Material.question(item)));
                blocks.add(new Block.BulletList(Optional.empty(), quotes));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, new Block.Heading(3, material.text("nationwide.quotes")));
            blocks.add(1, material.plain("nationwide.quotes.text"));
            blocks.add(new Block.SmallPrint(material.source()));
        }
        return blocks;
    }

    /** "»…« – Ledere" */
    private String quoted(EditionQuote quote) {
        String words = material.texts().quoted(quote.text());
        return quote.group()
                .flatMap(group -> material.questionnaire().group(group.value()))
                .map(SurveyWords::brief)
                .map(group -> words + " – " + group)
                .orElse(words);
    }
}
