package dk.styringsportal.questionnaire;

/** A file beside a questionnaire, which says what is made of its numbers. */
public enum Companion {
    /** How a municipality's own cases add up to them. */
    CASES("cases.yaml"),
    /** The key figures that are drawn from them. */
    FIGURES("figures.yaml");

    private final String file;

    Companion(String file) {
        this.file = file;
    }

    /** The file's name, in the questionnaire's folder. */
    public String file() {
        return file;
    }
}
