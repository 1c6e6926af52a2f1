package dk.styringsportal.organisation;

/**
 * What is known of one municipality, or of some that are answered about as one.
 *
 * @param population the sum of theirs
 * @param socioeconomicIndex the mean of theirs, weighted by population; the country's is 1.00
 */
public record Background(long population, double socioeconomicIndex) {}
