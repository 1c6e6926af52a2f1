package dk.styringsportal.application;

/** A questionnaire version has as many column mappings as are kept. */
public final class TooManyMappingsException extends RuntimeException {

    TooManyMappingsException(int most) {
        super("At most " + most + " column mappings are kept for a questionnaire version; delete one first");
    }
}
