package dk.styringsportal.web.answering;

/**
 * One option in one field.
 *
 * @param id of its input: "q04-p-107-nej"
 * @param key the option's key: "nej"
 */
public record Choice(String id, String key, String label, boolean chosen) {}
