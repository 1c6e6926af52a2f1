package dk.styringsportal.pdf;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.hyphenation.HyphenationConfig;
import java.util.Locale;
import java.util.Optional;

/**
 * Parts long Danish words at the ends of lines, so that running text is not full of holes. The hyphen is a soft one: who searches or
 * copies the text, or has it read aloud, gets the whole word.
 */
final class Hyphens {

    /** In letters: so much stands before and after it at least. */
    private static final int LEAST = 4;

    private final Optional<HyphenationConfig> danish;

    /** @param language none but Danish is parted */
    Hyphens(Locale language) {
        danish = Optional.of(new HyphenationConfig("da", "DK", LEAST, LEAST))
                .filter(any -> language.getLanguage().equals("da"));
        danish.ifPresent(config -> config.setHyphenSymbol(LatinFont.HYPHEN));
    }

    Paragraph in(Paragraph paragraph) {
        danish.ifPresent(paragraph::setHyphenation);
        return paragraph;
    }
}
