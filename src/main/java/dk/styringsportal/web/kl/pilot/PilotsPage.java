package dk.styringsportal.web.kl.pilot;

import dk.styringsportal.application.Pilots;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The pilots of one questionnaire version, and the form that starts another. */
@Named
@RequestScoped
public class PilotsPage {

    /** A pilot in the list. */
    public record LineView(String id, String title, boolean open, String period) {

        static LineView of(Pilot pilot, PageWords words) {
            return new LineView(pilot.id().toString(), pilot.title(), pilot.isOpen(), period(pilot, words));
        }

        /** "25. november 2026 til 3. december 2026", "Siden 25. november 2026". */
        static String period(Pilot pilot, PageWords words) {
            return pilot.closedAt()
                    .map(closed -> words.say("rounds.period", words.date(pilot.openedAt()), words.date(closed)))
                    .orElseGet(() -> words.say("rounds.since", words.date(pilot.openedAt())));
        }
    }

    @Inject
    private KlAccess access;

    @Inject
    private Pilots pilots;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private Optional<QuestionnaireVersionId> id = Optional.empty();
    private Optional<QuestionnaireVersion> version = Optional.empty();
    private List<LineView> lines = List.of();
    private String title = "";
    private String fault = "";

    @PostConstruct
    void read() {
        title = access.parameter("navn").orElse("");
        if (access.isAllowed()) {
            id = access.parameter("skema").flatMap(PilotsPage::versionId);
            version = id.flatMap(questionnaires::find);
            lines = id.map(pilots::of).orElse(List.of()).stream().map(pilot -> LineView.of(pilot, words)).toList();
        }
    }

    private static Optional<QuestionnaireVersionId> versionId(String text) {
        try {
            return Optional.of(QuestionnaireVersionId.parse(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** A version that is not there has no such page, unless pilots are left of it; neither is there any outside KL. */
    public void check() {
        if (version.isEmpty() && lines.isEmpty()) {
            status.notFound();
        }
    }

    /** Starts a pilot and opens its page, or says what is wrong with its name. */
    public void start() {
        if (!access.mayRun() || version.isEmpty()) {
            status.forbidden();
            return;
        }
        try {
            Pilot opened = pilots.open(access.user(), version.get().id(), title.strip());
            status.goTo("/kl/pilot?id=" + opened.id() + "&besked=aabnet");
        } catch (CprNumberException like) {
            fault = words.say("rounds.title.cprNumber");
        } catch (IllegalArgumentException unfit) {
            fault = words.say("rounds.title.fault");
        }
    }

    public String getId() {
        return id.map(QuestionnaireVersionId::toString).orElse("");
    }

    /** The version's title; its id where only its pilots are left. */
    public String getVersionTitle() {
        return version.map(QuestionnaireVersion::title).orElseGet(this::getId);
    }

    public List<LineView> getLines() {
        return lines;
    }

    /** Whether the reader may start a pilot here. */
    public boolean isStartable() {
        return access.mayRun() && version.isPresent();
    }

    /** What was typed and refused. */
    public String getTitle() {
        return title;
    }

    /** What was wrong; empty if nothing was. */
    public String getFault() {
        return fault;
    }
}
