package dk.styringsportal.questionnaire;

/** An entry of the literature list. */
public record Reference(String key, String text) {}
