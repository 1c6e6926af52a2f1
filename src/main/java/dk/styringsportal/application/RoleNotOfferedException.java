package dk.styringsportal.application;

/** Somebody wants answers to be shown with a role who is not asked whether they may be. */
public final class RoleNotOfferedException extends RuntimeException {

    RoleNotOfferedException() {
        super("Answers are shown with the role only of those who are the one voice of their municipality");
    }
}
