package dk.styringsportal.application;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as somebody filled it in, which came when their log-in had ended.
 *
 * @param owner the mark of whoever was logged in last in that browser
 * @param path of the page that the form was sent to, within the portal
 * @param fields what was filled in, by the fields' names
 */
record SentForm(String owner, Instant sentAt, String path, Map<String, List<String>> fields) implements Serializable {

    /** Reads what {@link #written()} wrote; empty for anything else. */
    static Optional<SentForm> read(String written) {
        String[] parts = written.split("\n", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : parts[3].isEmpty() ? new String[0] : parts[3].split("&")) {
            int equals = pair.indexOf('=');
            fields.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                    .add(decoded(pair.substring(equals + 1)));
        }
        return Optional.of(new SentForm(parts[0], Instant.ofEpochMilli(Long.parseLong(parts[1])), decoded(parts[2]), fields));
    }

    /** As one text: a line each for owner, time in milliseconds, path, and the fields as a browser sends them. */
    String written() {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return String.join("\n", owner, String.valueOf(sentAt.toEpochMilli()), encoded(path), String.join("&", pairs));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
