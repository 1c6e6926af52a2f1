package dk.styringsportal.web;

import dk.styringsportal.application.TooManyAttemptsException;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What all pages of a personal link stand on: what the link opens, or that it opens nothing. */
public abstract class VisitByLink {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private String link;
    private boolean open;
    private int refusal = NOT_FOUND;

    @PostConstruct
    void load() {
        link = address.text("link").orElse("");
        try {
            open(link, from());
            open = true;
        } catch (TooManyAttemptsException tooMany) {
            refusal = TOO_MANY_REQUESTS;
        } catch (LapsedLinkException lapsed) {
            refusal = NOT_FOUND;
        }
    }

    /**
     * Keeps what the link opens.
     *
     * @param link as it stands in the address; empty where there is none
     * @param from where the request comes from, for counting guesses
     * @throws LapsedLinkException if it opens nothing
     * @throws TooManyAttemptsException after too many guesses from there
     */
    protected abstract void open(String link, String from);

    /** Where the request comes from, for counting guesses. */
    public String from() {
        return request.getRemoteAddr();
    }

    /** Gives the page the status of what is not there. The page itself says no more than that. */
    public void check() {
        if (!open) {
            external.setResponseStatus(refusal);
        }
    }

    /**
     * Sends the browser on to a page of this link, so that reloading does not do the same thing again.
     *
     * @param more what follows in the address; may be empty
     */
    public void goTo(String page, String more) {
        try {
            external.redirect(external.getRequestContextPath() + page + "?link=" + link + more);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Whether the link opens anything. */
    public boolean isOpen() {
        return open;
    }

    /** Whether there were too many guesses from this address, so that this one was not looked at. */
    public boolean isTooMany() {
        return refusal == TOO_MANY_REQUESTS;
    }

    /** The part of the address that stands for whom the link was given to. */
    public String getLink() {
        return link;
    }
}
