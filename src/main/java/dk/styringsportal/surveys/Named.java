package dk.styringsportal.surveys;

/** Which questionnaire a file beside one must name. */
enum Named {
    /** The one in its folder. */
    HERE,
    /** Any: a version that was written in the portal goes on with the files of the one before. */
    ANYHOW
}
