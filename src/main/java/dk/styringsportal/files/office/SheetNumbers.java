package dk.styringsportal.files.office;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Cells of a sheet that hold a number and show it with zeros before it: 101901234 as 0101901234. Only such formats make a CPR
 * number of nine digits; without one nine digits are kroner.
 */
final class SheetNumbers {

    private static final int DIGITS = 10;
    private static final int LONGEST = 30;

    private final Set<String> styles = new HashSet<>();
    private final StringBuilder value = new StringBuilder();
    private boolean isCellWithZeros;
    private boolean isValue;

    /** Of a file without styles: no cell shows zeros. */
    SheetNumbers() {}

    /** @param content of the part with the styles */
    SheetNumbers(InputStream content) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.read(content);
        Set<String> formats = new HashSet<>();
        List<String> cells = new ArrayList<>();
        boolean isOfCells = false;
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            SafeXml.check(event, depth);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                String name = xml.getLocalName();
                isOfCells = name.equals("cellXfs") || isOfCells && !name.equals("cellStyles");
                if (name.equals("numFmt") && showsZeros(attribute(xml, "formatCode"))) {
                    formats.add(attribute(xml, "numFmtId"));
                } else if (name.equals("xf") && isOfCells) {
                    cells.add(attribute(xml, "numFmtId"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            if (formats.contains(cells.get(i))) {
                styles.add(String.valueOf(i));
            }
        }
    }

    private static boolean showsZeros(String format) {
        return format.chars().filter(each -> each == '0').count() >= DIGITS;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String found = xml.getAttributeValue(null, name);
        return found == null ? "" : found;
    }

    void begin(String element, XMLStreamReader xml) {
        if (element.equals("c")) {
            isCellWithZeros = styles.contains(attribute(xml, "s"));
        }
        isValue = element.equals("v") && isCellWithZeros;
        value.setLength(0);
    }

    void take(String characters) {
        if (isValue && value.length() < LONGEST) {
            value.append(characters);
        }
    }

    /** The number as it is shown, where a cell with zeros ends; else nothing. */
    String end(String element) {
        if (!isValue || !element.equals("v")) {
            return "";
        }
        isValue = false;
        try {
            String digits = new BigDecimal(value.toString().strip()).toBigInteger().toString();
            return digits.length() >= DIGITS ? digits : "0".repeat(DIGITS - digits.length()) + digits;
        } catch (NumberFormatException noNumber) {
            return "";
        }
    }
}
