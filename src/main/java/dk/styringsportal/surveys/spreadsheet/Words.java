package dk.styringsportal.surveys.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of one list in the schema with those that stand for them in a workbook. */
record Words(Map<String, String> danishByWord) {

    /**
     * @param list its name in the texts: "state"
     * @param words of the schema
     */
    static Words of(String list, List<String> words) {
        Map<String, String> danish = new LinkedHashMap<>();
        words.forEach(word -> danish.put(word, SheetTexts.text("word." + list + "." + word)));
        return new Words(danish);
    }

    /** Empty for a value that is no word of the list. */
    String danish(Object word) {
        return word instanceof String ? danishByWord.getOrDefault(word, "") : "";
    }

    /** The schema's word for one of the workbook, or for itself, whatever the case of its letters. */
    Optional<Object> known(String cell) {
        String said = cell.strip().toLowerCase(Locale.ROOT);
        return danishByWord.entrySet().stream()
                .filter(word -> word.getKey().equals(said) || word.getValue().equals(said))
                .<Object>map(Map.Entry::getKey)
                .findFirst();
    }

    /** "kladde, pilot, udgivet" */
    String all() {
        return String.join(", ", danishByWord.values());
    }
}
