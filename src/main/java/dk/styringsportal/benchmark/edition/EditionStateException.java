package dk.styringsportal.benchmark.edition;

import java.util.Locale;

/** What was wanted of an edition does not fit how far it, or its round, has come. */
public final class EditionStateException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** The round is not closed. */
        CAMPAIGN_OPEN("The campaign is not closed"),
        /** An edition of the campaign is being prepared: that one is published or discarded first. */
        IN_PREPARATION("An edition of the campaign is in preparation already"),
        /** Somebody has discarded the edition while its file was being written. */
        CANCELLED("The making of the edition has been cancelled"),
        /** So that its figures would be of nobody. */
        ERASED("What persons gave in the round has been deleted, as was promised"),
        /** Whoever made an edition does not approve it. */
        OWN_EDITION("An edition is approved by another person than its maker"),
        NOT_DRAFT("The edition is no draft"),
        /** Somebody else has written to the same chapter. */
        COMMENT_CHANGED("The commentary has been changed meanwhile"),
        NOT_APPROVED("The edition is not approved"),
        NOT_PUBLISHED("The edition is not published"),
        /** What has been public cannot be made not to have been. */
        HAS_BEEN_PUBLISHED("The edition has been published");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** As addresses and keys of texts have it: "own-edition". */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public EditionStateException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
