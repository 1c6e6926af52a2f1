package dk.styringsportal.api;

import dk.styringsportal.coding.WrittenTexts.Extent;
import java.util.Map;
import java.util.Optional;

/**
 * How far the texts of a campaign have been found.
 *
 * @param state "running", "stopped" or "done"
 * @param done answers whose texts have been found
 * @param of answers that have been sent
 */
public record TextsJson(String state, long done, long of) {

    static TextsJson of(Extent extent) {
        String unfinished = extent.stopped() ? "stopped" : "running";
        return new TextsJson(extent.isWhole() ? "done" : unfinished, extent.listed(), extent.all());
    }

    /** Where texts are read as they come, none is left to find. */
    static TextsJson of(Optional<Extent> extent) {
        return extent.map(TextsJson::of).orElse(new TextsJson("done", 0, 0));
    }

    Map<String, Object> members() {
        return Map.of("state", state, "done", done, "of", of);
    }
}
