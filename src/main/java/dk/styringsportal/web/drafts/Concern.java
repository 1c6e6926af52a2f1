package dk.styringsportal.web.drafts;

import java.util.List;
import java.util.stream.Stream;

/** What the fields of an item are about; the last takes what no other has. */
enum Concern {
    QUESTION(List.of("type", "code", "text", "help", "stem", "wordings", "optional", "number")),
    ANSWER(List.of()),
    ASKED(List.of("groups", "enableWhen", "enableBehavior")),
    SCORING(List.of("rule", "ruleText", "counting", "thresholds", "use", "mirror", "weight", "notAsked", "reversed", "overall")),
    ORIGIN(List.of("wordingStatus", "lines", "recommendation", "sources"));

    private final List<String> names;

    Concern(List<String> names) {
        this.names = names;
    }

    static Concern of(String name) {
        return Stream.of(values()).filter(concern -> concern.names.contains(name)).findFirst().orElse(ANSWER);
    }

    /** Where the field stands among those of its concern. */
    int place(String name) {
        int place = names.indexOf(name);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
