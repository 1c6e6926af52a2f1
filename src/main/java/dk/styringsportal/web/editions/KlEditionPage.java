package dk.styringsportal.web.editions;

import dk.styringsportal.application.Editions;
import dk.styringsportal.application.MissingReasonException;
import dk.styringsportal.application.ReadingEditions;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import dk.styringsportal.web.rounds.Moments;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One edition as KL works with it: a look at its figures, the next step, and who has done what. */
@Named
@RequestScoped
public class KlEditionPage {

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private Editions editions;

    @Inject
    private ReadingEditions reading;

    @Inject
    private EditionViews views;

    @Inject
    private ShownEdition shown;

    @Inject
    private EditionDownloads files;

    @Inject
    private EditionTrace trace;

    @Inject
    private EditionWords words;

    @Inject
    private PageWords dates;

    @Inject
    private PageStatus status;

    @Inject
    private Clock clock;

    private Edition found;
    private EditionView edition;
    private FiguresView figures;
    private List<DownloadView> downloads = List.of();
    private List<EditionTrace.Step> steps = List.of();
    private String fault = "";

    @PostConstruct
    void read() {
        if (access.isAllowed()) {
            found = reading.get(Optional.of(access.user()), new EditionId(address.number("id")));
            edition = views.made(found, reading.list(Optional.of(access.user())));
            figures = shown.figures(found, Optional.empty(), "/kl/udgave-tema?id=" + found.id());
            downloads = files.of(found);
            List<EditionEvent> events = reading.events(access.user(), found.id());
            steps = trace.steps(events);
        }
    }

    public void approve() {
        attempt(() -> editions.approve(access.user(), found.id()));
    }

    public void hear() {
        attempt(() -> editions.hear(access.user(), found.id(), moment("hoering").orElseGet(clock::instant)));
    }

    public void publish() {
        attempt(() -> editions.publish(access.user(), found.id(), moment("udgives")));
    }

    public void withdraw() {
        attempt(() -> editions.withdraw(access.user(), found.id(), getReason()));
    }

    /** Deletes it, and goes back to the others. */
    public void discard() {
        attempt(() -> editions.discard(access.user(), found.id()), "/kl/udgaver");
    }

    private void attempt(Runnable step) {
        attempt(step, "/kl/udgave?id=" + found.id());
    }

    private void attempt(Runnable step, String then) {
        try {
            step.run();
            status.goTo(then);
        } catch (EditionStateException state) {
            fault = words.say("fault." + state.reason().slug());
        } catch (MissingReasonException missing) {
            fault = words.say("fault.reason", Edition.LONGEST_REASON);
        } catch (CprNumberException cpr) {
            fault = words.say("fault.cpr");
        } catch (DateTimeException malformed) {
            fault = words.say("fault.time");
        }
    }

    private Optional<Instant> moment(String field) {
        return Moments.read(getField(field));
    }

    private String getField(String name) {
        return access.parameter(name).orElse("");
    }

    public EditionView getEdition() {
        return edition;
    }

    public FiguresView getFigures() {
        return figures;
    }

    /** The same files as everybody has once it is published. */
    public List<DownloadView> getDownloads() {
        return downloads;
    }

    /** What has happened, first things first. */
    public List<EditionTrace.Step> getSteps() {
        return steps;
    }

    public boolean isDraft() {
        return found.stateAt(clock.instant()) == EditionState.DRAFT;
    }

    public boolean isApproved() {
        return found.stateAt(clock.instant()) == EditionState.APPROVED;
    }

    public boolean isPublished() {
        return found.isPublicAt(clock.instant());
    }

    /** Whether the reader may approve it: not who made it. */
    public boolean isMayApprove() {
        return isDraft() && !found.maker().equals(access.user().name());
    }

    public boolean isMayRun() {
        return access.mayRun();
    }

    /** When municipalities can read it; empty for no hearing. */
    public String getHearing() {
        return found.hearingFrom().map(dates::moment).orElse("");
    }

    /** When it is published by itself; empty for no embargo. */
    public String getEmbargo() {
        return found.publishAt().map(dates::moment).orElse("");
    }

    /** As the field for date and time wants it. */
    public String getHearingField() {
        return access.parameter("hoering").orElse(Moments.write(found.hearingFrom()));
    }

    /** As the field for date and time wants it. */
    public String getEmbargoField() {
        return access.parameter("udgives").orElse(Moments.write(found.publishAt()));
    }

    /** As it was typed. */
    public String getReason() {
        return getField("begrundelse");
    }

    public boolean isFictitious() {
        return figures != null && figures.fictitious();
    }

    /** Why the last press of a button did nothing; empty otherwise. */
    public String getFault() {
        return fault;
    }
}
