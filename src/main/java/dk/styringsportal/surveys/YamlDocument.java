package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import java.util.Map;

/**
 * What a YAML file says, and where it says it.
 *
 * @param file its name, for faults
 * @param content texts, numbers, truth values, maps and lists
 * @param places of every part by its path: "themes/0/items/3/type"; of the whole by ""
 */
record YamlDocument(String file, Object content, Map<String, Place> places) {

    /** A fault at that path, or at the nearest part around it that is there. */
    QuestionnaireFault fault(String path, String key, Object... details) {
        String there = path;
        while (!places.containsKey(there)) {
            there = there.contains("/") ? there.substring(0, there.lastIndexOf('/')) : "";
        }
        Place place = places.get(there);
        return new QuestionnaireFault(file, place.line(), place.column(), path, FaultTexts.of(key, details));
    }
}
