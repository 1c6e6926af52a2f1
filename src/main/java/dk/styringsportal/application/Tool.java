package dk.styringsportal.application;

import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.response.evidence.HandedIn;

/**
 * A file with the names of where it comes from.
 *
 * @param theme the title of the theme under which it was handed in
 * @param round the title of the round
 */
public record Tool(HandedIn file, String theme, String round, Municipality municipality) {}
