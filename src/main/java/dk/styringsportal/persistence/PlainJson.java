package dk.styringsportal.persistence;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Plain answers (texts, maps and lists) as JSON text in a column. */
final class PlainJson {

    private static final Jsonb JSON = JsonbBuilder.create();

    private PlainJson() {}

    static String write(Object plain) {
        return JSON.toJson(plain);
    }

    static Object read(String json) {
        return JSON.fromJson(json, Object.class);
    }
}
