package dk.styringsportal.pdf;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.hyphenation.HyphenationConfig;
import com.itextpdf.layout.splitting.ISplitCharacters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Parts long words at the ends of lines, so that running text and cells are not full of holes. The hyphen is a soft one: who searches
 * or copies the text, or has it read aloud, gets the whole word. Headings are not parted: they are read at a glance.
 */
final class Hyphens {

    /** In letters: so much stands before and after it at least. */
    private static final int LEAST = 4;

    /** An English document has Danish words too: those of a questionnaire, and names. */
    private static final Pattern DANISH_LETTERS = Pattern.compile("[æøåÆØÅ]");

    /** Checksums and addresses are copied letter by letter: a hyphen in them would be taken for one of theirs. */
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{32,}|://|@");

    /** One that stands alone goes on to the next line behind an equals sign: a hyphen at the end of a line belongs to it or not. */
    private static final Pattern ADDRESS = Pattern.compile("\\S+://\\S+");

    private static final ISplitCharacters BEHIND_EQUALS = (glyphs, place) -> glyphs.get(place).getUnicode() == '=';

    private final HyphenationConfig danish = config("da", "DK");
    private final HyphenationConfig own;

    /** @param language of the document; Danish or English */
    Hyphens(Locale language) {
        own = language.getLanguage().equals("en") ? config("en", "GB") : danish;
    }

    private static HyphenationConfig config(String language, String country) {
        HyphenationConfig config = new HyphenationConfig(language, country, LEAST, LEAST);
        config.setHyphenSymbol(LatinFont.HYPHEN);
        return config;
    }

    /**
     * Lets the paragraph's words be parted, unless they are copied letter by letter: by the rules of Danish where they have a letter
     * that only Danish has.
     *
     * @param words that stand in it
     */
    Paragraph in(Paragraph paragraph, String words) {
        if (!CODE.matcher(words).find()) {
            paragraph.setHyphenation(DANISH_LETTERS.matcher(words).find() ? danish : own);
        } else if (ADDRESS.matcher(words).matches()) {
            paragraph.setSplitCharacters(BEHIND_EQUALS);
        }
        return paragraph;
    }
}
