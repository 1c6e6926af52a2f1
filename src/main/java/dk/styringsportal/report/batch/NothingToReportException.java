package dk.styringsportal.report.batch;

/** The municipality has nothing in the survey that a report could tell of. */
public final class NothingToReportException extends Exception {

    private static final long serialVersionUID = 1L;

    public NothingToReportException(String message) {
        super(message);
    }
}
