package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.response.sheet.Spelling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of one column of another tool's export.
 *
 * @param heading as the export has it; case, blanks and kinds of quotation marks do not matter
 * @param to our heading: "organisation", "group", or a field's name; empty where the column is not used
 * @param texts what its cells are read as, by what stands in them: "Meget enig" as "hoej-grad". An empty value is unanswered;
 *     a text that is not here is read as it stands
 */
public record MappedColumn(String heading, Optional<String> to, Map<String, String> texts) {

    public MappedColumn {
        to = to.map(Spelling::of);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    boolean isNamed(String text) {
        return Spelling.of(heading).equals(Spelling.of(text));
    }
}
