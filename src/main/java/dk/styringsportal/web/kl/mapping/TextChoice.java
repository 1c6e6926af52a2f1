package dk.styringsportal.web.kl.mapping;

import java.io.Serializable;

/** What is being chosen for one text that stands in cells. */
public class TextChoice implements Serializable {

    /** The text is read as it stands. */
    static final String AS_IT_STANDS = "=";

    /** The text is read as unanswered. */
    static final String UNANSWERED = "-";

    private static final long serialVersionUID = 1L;

    private final String text;
    private String meaning;

    /** @param meaning an option's key, or one of the two above */
    TextChoice(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    boolean isMeant() {
        return !meaning.equals(AS_IT_STANDS);
    }

    String key() {
        return meaning.equals(UNANSWERED) ? "" : meaning;
    }

    public String getText() {
        return text;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning == null ? AS_IT_STANDS : meaning;
    }
}
