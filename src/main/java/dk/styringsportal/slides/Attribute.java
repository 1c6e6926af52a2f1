package dk.styringsportal.slides;

/** Words where POI writes them as they are, which is in attributes and properties. In running text it clears them itself, the same way. */
final class Attribute {

    private static final char INSTEAD = '?';

    private Attribute() {}

    /** The words with a question mark for each character that XML does not know. */
    static String of(String words) {
        StringBuilder known = new StringBuilder(words.length());
        words.codePoints().forEach(character -> known.appendCodePoint(isKnown(character) ? character : INSTEAD));
        return known.toString();
    }

    private static boolean isKnown(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && !(character >= 0xD800 && character <= 0xDFFF) && character != 0xFFFE && character != 0xFFFF;
    }
}
