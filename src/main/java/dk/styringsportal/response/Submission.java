package dk.styringsportal.response;

import java.time.Instant;

/** Who submitted a response, and when. */
public record Submission(String by, Instant at) {}
