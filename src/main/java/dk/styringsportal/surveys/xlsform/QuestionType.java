package dk.styringsportal.surveys.xlsform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a cell under "type".
 *
 * @param list of choices; empty for a type without, and where it is missing
 * @param orOther whether "other" is added to the list
 */
record QuestionType(Kind kind, String list, boolean orOther) {

    enum Kind {
        SELECT_ONE, SELECT_MULTIPLE, RANK, INTEGER, DECIMAL, RANGE, TEXT, DATE, FILE,
        /** A picture, a sound or a film: a file of a certain kind. */
        MEDIA,
        NOTE,
        /** A text to be ticked off. */
        ACKNOWLEDGE,
        BEGIN_GROUP, END_GROUP, BEGIN_REPEAT, END_REPEAT,
        /** A choice from a list that is not in the workbook. */
        OUTER_LIST,
        /** Known to XLSForms, and nothing that we ask. */
        LEFT_OUT,
        UNKNOWN;

        boolean isSelect() {
            return this == SELECT_ONE || this == SELECT_MULTIPLE || this == RANK;
        }

        boolean isNumber() {
            return this == INTEGER || this == DECIMAL;
        }
    }

    /** Longer names stand before those they begin with. */
    private static final List<Map.Entry<String, Kind>> WITH_LIST = List.of(
            Map.entry("add select one prompt using", Kind.SELECT_ONE),
            Map.entry("add select multiple prompt using", Kind.SELECT_MULTIPLE),
            Map.entry("select all that apply from", Kind.SELECT_MULTIPLE),
            Map.entry("select all that apply", Kind.SELECT_MULTIPLE),
            Map.entry("select one from file", Kind.OUTER_LIST),
            Map.entry("select multiple from file", Kind.OUTER_LIST),
            Map.entry("select one external", Kind.OUTER_LIST),
            Map.entry("select one from", Kind.SELECT_ONE),
            Map.entry("select multiple from", Kind.SELECT_MULTIPLE),
            Map.entry("select one", Kind.SELECT_ONE),
            Map.entry("select1", Kind.SELECT_ONE),
            Map.entry("select multiple", Kind.SELECT_MULTIPLE),
            Map.entry("rank", Kind.RANK),
            Map.entry("osm", Kind.LEFT_OUT));

    private static final Map<String, Kind> WITHOUT_LIST = Map.ofEntries(
            Map.entry("integer", Kind.INTEGER),
            Map.entry("int", Kind.INTEGER),
            Map.entry("decimal", Kind.DECIMAL),
            Map.entry("range", Kind.RANGE),
            Map.entry("add integer prompt", Kind.INTEGER),
            Map.entry("add decimal prompt", Kind.DECIMAL),
            Map.entry("text", Kind.TEXT),
            Map.entry("add text prompt", Kind.TEXT),
            Map.entry("phone number", Kind.TEXT),
            Map.entry("add date prompt", Kind.DATE),
            Map.entry("add note prompt", Kind.NOTE),
            Map.entry("add image prompt", Kind.MEDIA),
            Map.entry("add file prompt", Kind.FILE),
            Map.entry("string", Kind.TEXT),
            Map.entry("date", Kind.DATE),
            Map.entry("file", Kind.FILE),
            Map.entry("image", Kind.MEDIA),
            Map.entry("photo", Kind.MEDIA),
            Map.entry("audio", Kind.MEDIA),
            Map.entry("video", Kind.MEDIA),
            Map.entry("note", Kind.NOTE),
            Map.entry("acknowledge", Kind.ACKNOWLEDGE),
            Map.entry("trigger", Kind.ACKNOWLEDGE),
            Map.entry("begin group", Kind.BEGIN_GROUP),
            Map.entry("end group", Kind.END_GROUP),
            Map.entry("begin repeat", Kind.BEGIN_REPEAT),
            Map.entry("end repeat", Kind.END_REPEAT));

    private static final Set<String> LEFT_OUT = Set.of(
            "calculate", "hidden", "barcode", "time", "datetime", "date time", "last-saved",
            "geopoint", "geotrace", "geoshape", "gps", "location", "start-geopoint", "background-geopoint", "background-audio", "audit",
            "start", "end", "today", "start time", "end time", "uuid",
            "deviceid", "device id", "imei", "subscriberid", "subscriber id", "simserial", "sim id", "phonenumber", "username", "email",
            "uri:deviceid", "uri:subscriberid", "uri:simserial", "uri:phonenumber", "uri:username", "uri:email",
            "xml-external", "csv-external", "begin loop", "end loop",
            // KoboToolbox's own
            "begin kobomatrix", "end kobomatrix", "begin score", "end score", "score row", "begin rank", "end rank", "rank level");

    static QuestionType of(String cell) {
        String[] words = cell.strip().split("\\s+");
        String[] plain = Arrays.stream(words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        // "select_one list": the type's own words are parted by either sign, the list's name is kept as it is
        String[] first = plain[0].split("_");
        for (Map.Entry<String, Kind> type : WITH_LIST) {
            int used = wordsUsed(plain, first, type.getKey());
            if (used > 0) {
                return withList(type.getValue(), Arrays.copyOfRange(words, used, words.length));
            }
        }
        String whole = String.join(" ", plain).replaceAll("_+", " ");
        return new QuestionType(
                WITHOUT_LIST.getOrDefault(whole, LEFT_OUT.contains(whole) ? Kind.LEFT_OUT : Kind.UNKNOWN), "", false);
    }

    /** How many words of the cell are the type's; 0 where it is another type. */
    private static int wordsUsed(String[] words, String[] first, String type) {
        if (String.join(" ", first).equals(type)) {
            return 1;
        }
        int length = type.split(" ").length;
        return length <= words.length && String.join(" ", Arrays.copyOf(words, length)).equals(type) ? length : 0;
    }

    private static QuestionType withList(Kind kind, String[] rest) {
        String last = rest.length == 0 ? "" : rest[rest.length - 1].toLowerCase(Locale.ROOT);
        boolean other = rest.length > 1 && (last.equals("or_other") || last.equals("other"));
        return new QuestionType(kind, rest.length == 0 ? "" : rest[0], other);
    }
}
