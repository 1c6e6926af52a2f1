package dk.styringsportal.benchmark.edition;

/** A part of an edition's file. They follow each other in this order, and each is kept for itself. */
public enum EditionPart {
    /** What it is an edition of: the definition, its rules, background data and groups. */
    HEAD,
    /** What was answered, without names and free text; never published. */
    RESPONSES,
    /** Which figures are suppressed, and the figures. */
    FIGURES,
    /** What a revised edition changes, the method text, and quotes. */
    METHOD,
    /** What KL says to the chapters. */
    COMMENTARY,
    /** The pictures that it shows. */
    IMAGES
}
