package dk.styringsportal.files.office;

import dk.styringsportal.response.evidence.FilePlace;
import dk.styringsportal.response.evidence.FilePlace.Part;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a part says about it. */
record PartName(String name) {

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "jpe", "jfif", "gif", "bmp", "tif", "tiff", "emf", "wmf", "emz", "wmz", "wdp", "svg", "svm");

    private static final Set<String> HARMLESS = Set.of("fntdata", "odttf", "ttf", "otf", "mp4", "m4v", "m4a", "mov", "mp3", "wav", "wma", "wmv", "avi");

    private static final Set<String> DOCUMENTS = Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp");

    private static final Set<String> WITH_MACROS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\.xml$");

    /** Where a part stands, by what its name contains; the first that fits. */
    private static final Map<String, Part> PLACES = Map.ofEntries(
            Map.entry("word/document", Part.TEXT),
            Map.entry("/header", Part.HEADER),
            Map.entry("/footer", Part.HEADER),
            Map.entry("comment", Part.COMMENTS),
            Map.entry("/footnotes", Part.FOOTNOTES),
            Map.entry("/endnotes", Part.FOOTNOTES),
            Map.entry("worksheets/sheet", Part.SHEET),
            Map.entry("sharedstrings", Part.CELLS),
            Map.entry("ppt/slides/", Part.SLIDE),
            Map.entry("notesslides/", Part.NOTES),
            Map.entry("docprops/", Part.PROPERTIES),
            Map.entry("meta.xml", Part.PROPERTIES),
            Map.entry("content.xml", Part.TEXT));

    private static final Set<Part> NUMBERED = Set.of(Part.SHEET, Part.SLIDE, Part.NOTES);

    static PartName of(String name) {
        return new PartName(name.toLowerCase(Locale.ROOT));
    }

    String ending() {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/')) + 1);
    }

    boolean isXml() {
        return Set.of("xml", "rels", "vml", "rdf").contains(ending());
    }

    boolean isPicture() {
        return PICTURES.contains(ending()) || name.startsWith("objectreplacements/");
    }

    boolean isDocument() {
        return DOCUMENTS.contains(ending());
    }

    /** Macros, controls that run, and sheets of commands. */
    boolean isProgram() {
        return WITH_MACROS.contains(ending())
                || name.contains("vbaproject")
                || name.contains("vbadata")
                || name.contains("activex/")
                || name.contains("macrosheets/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.contains("/basic/");
    }

    /** Bytes of other programs: objects, settings of printers. */
    boolean isObject() {
        return ending().equals("bin") || name.matches("object [0-9]+");
    }

    /** What comes with documents and says nothing that is looked for. */
    boolean isHarmless() {
        return HARMLESS.contains(ending())
                || name.equals("mimetype")
                || name.equals("layout-cache")
                || name.startsWith("configurations2/");
    }

    FilePlace place() {
        Part part = PLACES.entrySet().stream()
                .filter(entry -> name.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Part.OTHER);
        Matcher number = NUMBER.matcher(name);
        return new FilePlace(part, NUMBERED.contains(part) && number.find() ? Integer.parseInt(number.group(1)) : 0);
    }
}
