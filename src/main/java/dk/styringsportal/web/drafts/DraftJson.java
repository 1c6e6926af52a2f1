package dk.styringsportal.web.drafts;

import jakarta.json.Json;
import java.util.List;

/** What a draft says at a place, as JSON for the page's script. */
final class DraftJson {

    private DraftJson() {}

    /** @param plain a text, number, truth value, map or list */
    static String of(Object plain) {
        String list = Json.createArrayBuilder(List.of(plain)).build().toString();
        return list.substring(1, list.length() - 1);
    }
}
