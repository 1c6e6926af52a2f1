package dk.styringsportal.web.results;

import dk.styringsportal.campaign.CampaignId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** How a page answers when what its address names is not there. */
@RequestScoped
public class PageStatus {

    private static final int LONGEST_NUMBER = 18;

    @Inject
    private FacesContext faces;

    @Inject
    private ExternalContext external;

    /** Ends the request with the portal's own page for what is not found. */
    public void notFound() {
        end(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Ends the request with the portal's own page for what the user may not see. */
    public void forbidden() {
        end(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Sends the browser on, so that reloading the page does not do the same thing again. */
    public void goTo(String address) {
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void end(int status) {
        try {
            external.responseSendError(status, "");
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Keeps to the page, which says what to do, but with the status of what is not there yet. */
    public void notYet() {
        external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** The campaign that an address names; empty for text that is no number. */
    public static Optional<CampaignId> campaignId(String text) {
        boolean number = text != null && text.matches("[0-9]{1," + LONGEST_NUMBER + "}");
        return number ? Optional.of(new CampaignId(Long.parseLong(text))) : Optional.empty();
    }
}
