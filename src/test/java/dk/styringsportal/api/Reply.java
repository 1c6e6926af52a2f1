package dk.styringsportal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the portal answered. */
record Reply(int status, String text) {

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Status " + status + " with a body that is no JSON: " + text, notJson);
        }
    }
}
