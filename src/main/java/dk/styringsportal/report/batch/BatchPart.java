package dk.styringsportal.report.batch;

import dk.styringsportal.organisation.OrganisationCode;
import java.util.Optional;

/**
 * One municipality's report in a batch.
 *
 * @param fault why there is none; empty where it is there
 */
public record BatchPart(OrganisationCode organisation, Optional<Fault> fault) {

    /** Why a report could not be made. */
    public enum Fault {
        /** The municipality has nothing in the survey any more. */
        MISSING,
        /** It could not be drawn. */
        BROKEN
    }
}
