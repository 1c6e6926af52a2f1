package dk.styringsportal.web.answering;

/**
 * One option in one field.
 *
 * @param id of its input: "q04-p-107-nej"
 * @param key the option's key: "nej"
 * @param offered whether it can be chosen by the answers so far
 * @param alone whether it excludes all others
 */
public record Choice(String id, String key, String label, boolean chosen, boolean offered, boolean alone) {}
