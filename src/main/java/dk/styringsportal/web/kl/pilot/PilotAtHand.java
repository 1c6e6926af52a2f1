package dk.styringsportal.web.kl.pilot;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Pilots;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/** The pilot that the address or the form names, for all pages about one. */
@Named
@RequestScoped
public class PilotAtHand {

    private static final Set<String> NOTES = Set.of(
            "aabnet", "lukket", "inviteret", "tilbagekaldt", "nyt-link", "behandlet", "ubehandlet", "aendret");

    @Inject
    private KlAccess access;

    @Inject
    private Pilots pilots;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private Pilots.Reading reading;

    @PostConstruct
    void load() {
        reading = access.isAllowed() ? access.parameter("id").flatMap(this::find).orElse(null) : null;
    }

    private Optional<Pilots.Reading> find(String number) {
        try {
            return PageStatus.campaignId(number).map(id -> pilots.read(access.user(), new PilotId(id.value())));
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }

    Pilots.Reading reading() {
        return reading;
    }

    PilotId id() {
        return reading.pilot().id();
    }

    /** A pilot that is not there is not found, and neither is any for readers outside KL. */
    public void check() {
        if (reading == null) {
            status.notFound();
        }
    }

    public boolean isFound() {
        return reading != null;
    }

    /** Whether the reader may change anything, if the pilot is open. */
    public boolean isMayRun() {
        return access.mayRun();
    }

    public String getNumber() {
        return id().toString();
    }

    public Pilot getPilot() {
        return reading.pilot();
    }

    public String getQuestionnaireTitle() {
        return reading.questionnaire().title();
    }

    /** Since when, or from when until when. */
    public String getPeriod() {
        return PilotsPage.LineView.period(reading.pilot(), words);
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return access.parameter("besked").filter(NOTES::contains).map(code -> words.say("pilot.note." + code)).orElse("");
    }
}
