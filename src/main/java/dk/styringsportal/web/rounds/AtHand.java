package dk.styringsportal.web.rounds;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the address of one of KL's pages names. For readers outside KL there is nothing, as where nothing is named. */
public abstract class AtHand<T> {

    @Inject
    private KlAccess access;

    @Inject
    private PageStatus status;

    private T found;

    @PostConstruct
    void load() {
        try {
            found = access.isAllowed() ? lookUp().orElse(null) : null;
        } catch (NotFoundException | IllegalArgumentException none) {
            found = null;
        }
        if (found != null) {
            taken(found);
        }
    }

    /**
     * What is named, for a reader of KL; empty where nothing is.
     *
     * @throws NotFoundException if it is not there
     * @throws IllegalArgumentException for a name that names nothing
     */
    protected abstract Optional<T> lookUp();

    /** Once it is found: what else the page is to know of it. */
    protected void taken(T one) {}

    /** Ends the request as for a page that is not there, if nothing was found. */
    public void check() {
        if (found == null) {
            status.notFound();
        }
    }

    public boolean isFound() {
        return found != null;
    }

    /** Whether the reader may change it. */
    public boolean isMayRun() {
        return access.mayRun();
    }

    /** Whether the reader may not change it; then the request has ended with that. */
    public boolean refuses() {
        if (found == null || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    /** Only where it is found. */
    protected T it() {
        return found;
    }

    protected KlAccess access() {
        return access;
    }

    public PageStatus status() {
        return status;
    }
}
