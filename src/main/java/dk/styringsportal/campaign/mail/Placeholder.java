package dk.styringsportal.campaign.mail;

import java.util.Arrays;
import java.util.Optional;

/** What a template leaves open, to be filled in for each recipient: its word stands in braces, "{navn}". */
public enum Placeholder {
    /** The recipient's name. */
    NAME("navn"),
    /** The recipient's municipality, or several. */
    MUNICIPALITY("kommune"),
    /** The round's title. */
    ROUND("runde"),
    /** The last moment to answer, in words. */
    DEADLINE("frist"),
    /** How long answering takes, in words: "20 minutter". */
    DURATION("varighed"),
    /** What the answers are for. */
    PURPOSE("formaal"),
    /** The legal ground of keeping the answers. */
    LEGAL_GROUND("hjemmel"),
    /** Who answers for that, with an address to write to. */
    CONTROLLER("dataansvarlig"),
    /** Who signs the mail. */
    SENDER("afsender"),
    /** Who gave the recipient's address. */
    SOURCE_OF_ADDRESS("kilde"),
    /** How the recipient can object. */
    OBJECTION("indsigelse"),
    /** Whether answers are anonymous, and that they are not where too few are asked; empty where nothing is promised. */
    ANONYMITY("anonymitet"),
    /** What was handed over: titles of themes or questions. */
    TASK("opgave"),
    /** Where anybody reads the figures that have come of the round. */
    EDITION("udgave"),
    /** The recipient's personal address. It stays open until the mail leaves the portal. */
    LINK("link"),
    /** The address that ends reminders. It stays open until the mail leaves the portal. */
    STOP("stop");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As templates have it, without braces. */
    public String word() {
        return word;
    }

    /** As templates have it: "{navn}". */
    public String written() {
        return "{" + word + "}";
    }

    /** Whether it holds a personal link, so that no stored text may have its value. */
    public boolean isPersonal() {
        return this == LINK || this == STOP;
    }

    static Optional<Placeholder> named(String word) {
        return Arrays.stream(values()).filter(placeholder -> placeholder.word.equals(word)).findFirst();
    }
}
