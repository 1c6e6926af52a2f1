package dk.styringsportal.questionnaire;

import java.net.URI;

/**
 * A page somewhere else as evidence.
 *
 * @param address of a page that is reached encrypted, without a log-in in it
 */
public record EvidenceLink(URI address) {}
