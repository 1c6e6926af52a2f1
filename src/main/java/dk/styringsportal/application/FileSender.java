package dk.styringsportal.application;

import dk.styringsportal.response.Response;

/**
 * Whoever hands in a file: asked before it is taken in, and again before it is kept, so that nobody's right outlasts the
 * sending.
 */
interface FileSender {

    /** The response, held, and who writes in it. */
    record Opening(Response response, Answering.Writer writer) {}

    /**
     * The response, if this sender may answer the item in it now.
     *
     * @throws NotFoundException if there is no such response or question for this sender
     * @throws dk.styringsportal.response.ResponseSubmittedException if the response is submitted
     * @throws dk.styringsportal.campaign.CampaignClosedException if the campaign is closed
     */
    Opening open(String itemCode);
}
