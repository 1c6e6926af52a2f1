package dk.styringsportal.campaign.invitation;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.io.IOException;
import java.io.OutputStream;

/** Writes response rates as a table for spreadsheets. */
public interface RateTable {

    /**
     * Writes the whole, and a line for each group, municipality, region and size class that anybody is invited of; the stream
     * stays open.
     *
     * @throws IOException if the stream takes no more
     */
    void write(QuestionnaireVersion questionnaire, ResponseRates rates, OutputStream out) throws IOException;
}
