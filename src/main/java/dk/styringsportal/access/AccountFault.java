package dk.styringsportal.access;

/** Why an account cannot be opened or changed so. */
public enum AccountFault {
    /** Other characters than the log-in takes, or too few or too many. */
    NAME_FORM(Part.NAME),
    NAME_TAKEN(Part.NAME),
    NAME_LIKE_CPR(Part.NAME),
    DISPLAY_NAME_LENGTH(Part.DISPLAY_NAME),
    DISPLAY_NAME_LIKE_CPR(Part.DISPLAY_NAME),
    NO_ROLE(Part.ROLES),
    /** Roles of KL and of a municipality together. */
    MIXED_ROLES(Part.ROLES),
    /** A municipality's role without one of the 98. */
    NO_MUNICIPALITY(Part.MUNICIPALITY),
    /** KL's role with a municipality. */
    MUNICIPALITY_FOR_KL(Part.MUNICIPALITY);

    /** What of the account it is about. */
    public enum Part {
        NAME,
        DISPLAY_NAME,
        ROLES,
        MUNICIPALITY
    }

    private final Part part;

    AccountFault(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
