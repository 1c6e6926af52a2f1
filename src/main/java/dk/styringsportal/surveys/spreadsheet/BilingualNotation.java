package dk.styringsportal.surveys.spreadsheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A text in Danish, and beside it in English. A dash says that the English is still missing; nothing, that none is meant. */
enum BilingualNotation implements Notation {
    BILINGUAL;

    private static final String MISSING = "–";

    @Override
    public int cells() {
        return 2;
    }

    @Override
    public Optional<List<String>> write(Object value) {
        if (value instanceof String danish) {
            return Optional.of(List.of(danish, ""));
        }
        if (value instanceof Map<?, ?> languages && Set.of("da", "en").containsAll(languages.keySet())) {
            Object danish = languages.get("da") == null ? "" : languages.get("da");
            Object english = languages.get("en") == null ? MISSING : languages.get("en");
            if (danish instanceof String first && english instanceof String second) {
                return Optional.of(List.of(first, second));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Object> read(List<String> cells) {
        String danish = cells.get(0);
        String english = cells.get(1);
        if (english.isBlank()) {
            return Optional.of(danish);
        }
        Map<String, Object> languages = new LinkedHashMap<>();
        if (!danish.isBlank()) {
            languages.put("da", danish);
        }
        if (!english.strip().equals(MISSING)) {
            languages.put("en", english);
        }
        return languages.isEmpty() ? Optional.empty() : Optional.of(languages);
    }
}
