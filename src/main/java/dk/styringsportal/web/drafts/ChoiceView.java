package dk.styringsportal.web.drafts;

/** One of the words or things that a field may name. */
public record ChoiceView(String value, String label, boolean chosen) {}
