package dk.styringsportal.questionnaire;

/** What sets an item apart from the others. */
public enum Trait {
    /** May be left unanswered when the response is submitted. */
    OPTIONAL,
    /** The theme's overall question: kept out of rankings and theme scores. */
    OVERALL,
    /** On a scale: agreement counts against the theme. */
    REVERSED,
    /** Holds the codes that were made of what respondents wrote; it is only in what is counted, and never in a file. */
    CODED
}
