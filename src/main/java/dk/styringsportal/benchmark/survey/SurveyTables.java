package dk.styringsportal.benchmark.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the figures of a group survey as tables for spreadsheets. Streams stay open; they throw IOException when they take no more. */
public interface SurveyTables {

    /**
     * A line for each option of each question and group.
     *
     * @param surveys the groups', and what municipalities say of themselves where they do
     * @param weighted the groups' with weights, to stand beside; empty for none
     */
    void frequencies(List<SurveyCounts> surveys, Optional<WeightedSurvey> weighted, OutputStream out) throws IOException;

    /** A line for each place at either end. */
    void rankings(SurveyCounts counts, OutputStream out) throws IOException;

    /** A line for each theme and group over all that it was asked, and for each theme and pair of groups over what both were. */
    void themes(SurveyCounts counts, OutputStream out) throws IOException;

    /** A line for each question and pair of groups. */
    void gaps(SurveyCounts counts, OutputStream out) throws IOException;

    /** A line for each size in each test. */
    void nonresponse(List<Nonresponse> ofInvited, List<SourceFit> asInSource, OutputStream out) throws IOException;

    /**
     * A line for each overall question, group and background variable; each survey is a family of tests of its own.
     *
     * @param surveys the groups', and what municipalities say of themselves where they do
     */
    void correlations(List<SurveyCounts> surveys, OutputStream out) throws IOException;

    /**
     * A line for each option of each question, group and class.
     *
     * @param surveys which survey the tables beside it are of
     */
    void crossTables(Fact fact, Map<SurveyCounts, List<CrossTable>> surveys, OutputStream out) throws IOException;
}
