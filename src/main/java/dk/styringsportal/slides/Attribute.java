package dk.styringsportal.slides;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Attributes that POI does not write well by itself. */
final class Attribute {

    private static final String VALUE = "val";
    private static final char INSTEAD = '?';

    private Attribute() {}

    /**
     * The words with a question mark for each character that XML does not know: what POI makes of running text, but not of attributes
     * and properties.
     */
    static String of(String words) {
        StringBuilder known = new StringBuilder(words.length());
        words.codePoints().forEach(character -> known.appendCodePoint(isKnown(character) ? character : INSTEAD));
        return known.toString();
    }

    /** Writes the element's attribute {@value #VALUE} past the schema, where POI's small library of schemas lacks the number's type. */
    static void value(XmlObject element, int number) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName(VALUE), String.valueOf(number));
        }
    }

    private static boolean isKnown(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && !(character >= 0xD800 && character <= 0xDFFF) && character != 0xFFFE && character != 0xFFFF;
    }
}
