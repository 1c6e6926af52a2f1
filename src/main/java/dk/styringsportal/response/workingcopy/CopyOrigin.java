package dk.styringsportal.response.workingcopy;

/**
 * Of which response a working copy is, each as text: the file may say anything.
 *
 * @param questionnaire "alle-typer/1"
 */
public record CopyOrigin(String response, String campaign, String organisation, String questionnaire) {

    /**
     * Checks that a file that says so is of this response.
     *
     * @throws UnfitCopyException saying of what other it is
     */
    public void check(CopyOrigin said) {
        if (!said.organisation().equals(organisation)) {
            throw new UnfitCopyException(UnfitCopyException.Reason.OTHER_MUNICIPALITY);
        }
        if (!said.campaign().equals(campaign)) {
            throw new UnfitCopyException(UnfitCopyException.Reason.OTHER_CAMPAIGN);
        }
        if (!said.questionnaire().equals(questionnaire)) {
            throw new UnfitCopyException(UnfitCopyException.Reason.OTHER_VERSION);
        }
        if (!said.response().equals(response)) {
            throw new UnfitCopyException(UnfitCopyException.Reason.OTHER_RESPONSE);
        }
    }
}
