package dk.styringsportal.response.pilot;

import dk.styringsportal.campaign.OneLine;

/** Nobody was invited, because something is wrong with those who were to be. */
public final class UnusableInviteesException extends RuntimeException {

    private final Fault fault;
    private final String label;

    /** What is wrong. */
    public enum Fault {
        NOBODY("At least one person is wanted"),
        TOO_MANY("A pilot has at most " + Invitees.MOST + " people"),
        NO_GROUP("One of the questionnaire's respondent groups is wanted"),
        NEEDLESS_GROUP("The questionnaire has no respondent groups"),
        LABEL("A name of 1 to " + OneLine.LONGEST + " characters on one line is wanted"),
        LIKE_CPR("A name holds what looks like a CPR number; leave it out");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }
    }

    /** @param label the one that is wrong; empty where it is not to be repeated, or none is */
    public UnusableInviteesException(Fault fault, String label) {
        super(fault.sentence);
        this.fault = fault;
        this.label = label;
    }

    public Fault fault() {
        return fault;
    }

    /** The name that is wrong; empty where none is, or it is not to be repeated. */
    public String label() {
        return label;
    }
}
