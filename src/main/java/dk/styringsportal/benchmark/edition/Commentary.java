package dk.styringsportal.benchmark.edition;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CanonicalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What KL says to the chapters of an edition: to the whole, and to each theme. Texts have marks, as the report
 * understands them.
 *
 * @param texts by chapter; none is empty
 */
public record Commentary(Map<String, String> texts) {

    /** The chapter about the whole. */
    public static final String WHOLE = "whole";

    /** In characters, of each chapter. */
    public static final int LONGEST = 20_000;

    public static final Commentary NONE = new Commentary(Map.of());

    static final String SECTION = "commentary";

    public Commentary {
        texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** The chapters one may say something to: the whole, then each theme by its number. */
    public static List<String> chapters(QuestionnaireVersion questionnaire) {
        List<String> chapters = new ArrayList<>(List.of(WHOLE));
        questionnaire.themes().forEach(theme -> chapters.add(String.valueOf(theme.number())));
        return chapters;
    }

    public Optional<String> to(String chapter) {
        return Optional.ofNullable(texts.get(chapter));
    }

    /**
     * The same with another text to that chapter.
     *
     * @param text blank for none
     * @throws IllegalArgumentException for one that is too long
     */
    public Commentary with(String chapter, String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            throw new IllegalArgumentException("A commentary has at most " + LONGEST + " characters");
        }
        Map<String, String> changed = new TreeMap<>(texts);
        changed.remove(chapter);
        if (!stripped.isEmpty()) {
            changed.put(chapter, stripped);
        }
        return new Commentary(changed);
    }

    List<String> lines() {
        return texts.entrySet().stream()
                .map(text -> CanonicalJson.of(Map.of("section", SECTION, "chapter", text.getKey(), "text", text.getValue())))
                .toList();
    }
}
