package dk.styringsportal.web.rounds;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Pilots;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Rounds;
import dk.styringsportal.application.UnsaidTermsException;
import dk.styringsportal.benchmark.mirror.MirrorLines;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.PeriodRefusedException;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.RoundState;
import dk.styringsportal.campaign.RoundStateException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is decided about a round, what it takes to open it, and what has happened to it. */
@Named
@RequestScoped
public class RoundPlanPage {

    private static final Set<String> NOTES = Set.of("oprettet", "gemt", "proeves", "aabnet", "frist", "lukket", "genaabnet");

    /** A questionnaire to choose. */
    public record ChoiceView(String id, String title, boolean chosen, boolean asksGroups) {}

    /** Something that happened. */
    public record EventView(String what, String when, String by, String reason) {}

    /** A campaign that came of it. */
    public record CampaignView(String id, String title, boolean asksGroups, boolean mirrors) {}

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private Rounds rounds;

    @Inject
    private Pilots pilots;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private RoundWords roundWords;

    private Rounds.Reading reading;
    private PlanFields fields;
    private Map<String, String> faults = Map.of();
    private String fault = "";

    @PostConstruct
    void read() {
        if (!access.isAllowed()) {
            return;
        }
        try {
            reading = rounds.read(access.user(), new RoundId(address.number("id")));
            fields = isSent() ? sent() : PlanFields.of(round().plan());
        } catch (NotFoundException none) {
            reading = null;
        }
    }

    /** For readers outside KL there is no such page, nor of a round that is not there. */
    public void check() {
        if (reading == null) {
            status.notFound();
        }
    }

    private boolean isSent() {
        return access.parameter("plan").isPresent();
    }

    private PlanFields sent() {
        return new PlanFields(
                text("titel").strip(),
                address.texts("skema").stream().filter(this::isOffered).toList(),
                text("aabner"),
                text("lukker"),
                text("hvem").equals("valgte"),
                text("kommuner"),
                text("formaal").strip(),
                text("hjemmel").strip(),
                text("ansvarlig").strip(),
                text("opbevaring"),
                access.parameter("anonym").isPresent(),
                text("mindst"));
    }

    private String text(String name) {
        return access.parameter(name).orElse("");
    }

    private boolean isOffered(String id) {
        return questionnaires.published().stream().anyMatch(version -> version.id().toString().equals(id));
    }

    /** Stores what is typed; what is wrong is said beside its field, and nothing that was typed is lost. */
    public void save() {
        if (refused()) {
            return;
        }
        PlanFields.Judged judged = fields.judge(roundWords);
        faults = judged.faults();
        judged.plan().ifPresent(plan -> attempt("gemt", () -> rounds.replan(access.user(), round().id(), plan)));
    }

    public void tryOut() {
        if (!refused()) {
            attempt("proeves", () -> rounds.tryOut(access.user(), round().id()));
        }
    }

    public void open() {
        if (!refused()) {
            attempt("aabnet", () -> rounds.open(access.user(), round().id()));
        }
    }

    public void moveDeadline() {
        if (!refused()) {
            attempt("frist", () -> rounds.moveDeadline(access.user(), round().id(), deadline(), text("grund").strip()));
        }
    }

    public void reopen() {
        if (!refused()) {
            attempt("genaabnet", () -> rounds.reopen(access.user(), round().id(), deadline(), text("grund").strip()));
        }
    }

    /** Deletes a round that was never opened. */
    public void delete() {
        if (refused()) {
            return;
        }
        try {
            rounds.delete(access.user(), round().id());
            status.goTo("/kl");
        } catch (RoundStateException opened) {
            fault = roundWords.say("plan.fault.state");
        }
    }

    private Optional<Instant> deadline() {
        return Moments.read(text("ny-frist"));
    }

    private void attempt(String note, Runnable deed) {
        try {
            deed.run();
            status.goTo("/kl/runde-plan?id=" + round().id() + "&besked=" + note);
        } catch (UnsaidTermsException unsaid) {
            fault = roundWords.say("plan.fault.terms");
        } catch (PeriodRefusedException refused) {
            fault = roundWords.say("plan.fault.past");
        } catch (DateTimeException malformed) {
            fault = roundWords.say("plan.fault.moment");
        } catch (CprNumberException like) {
            fault = roundWords.say("plan.fault.cpr");
        } catch (RoundStateException other) {
            fault = roundWords.say(round().questionnaires().isEmpty() ? "plan.fault.noQuestionnaire" : "plan.fault.state");
        } catch (IllegalArgumentException tooLong) {
            fault = roundWords.say("plan.fault.reason", RoundEvent.LONGEST_REASON);
        }
    }

    private boolean refused() {
        if (reading == null || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    private Round round() {
        return reading.round();
    }

    public Round getRound() {
        return round();
    }

    /** "draft", "pilot", "open", "planned" (opened, but not begun) or "closed". */
    public String getStage() {
        return round().state().name().toLowerCase(Locale.ROOT);
    }

    public PlanFields getFields() {
        return fields;
    }

    /** Whether what is asked, and whom, can still be changed by this reader. */
    public boolean isPlannable() {
        return access.mayRun() && round().state().isPrepared();
    }

    public boolean isMayRun() {
        return access.mayRun();
    }

    public boolean isDraft() {
        return round().state() == RoundState.DRAFT;
    }

    public boolean isOpen() {
        return round().state() == RoundState.OPEN;
    }

    public boolean isClosed() {
        return round().state() == RoundState.CLOSED;
    }

    public List<ChoiceView> getChoices() {
        return questionnaires.published().stream()
                .map(version -> new ChoiceView(
                        version.id().toString(),
                        version.title() + " (" + version.id().version() + ")",
                        fields.questionnaires().contains(version.id().toString()),
                        !version.groups().isEmpty()))
                .toList();
    }

    /** Titles of what is asked. */
    public List<String> getAsked() {
        return round().questionnaires().stream()
                .map(id -> questionnaires.find(id).map(QuestionnaireVersion::title).orElse(id.toString()))
                .toList();
    }

    /** Whether it asks persons, so that its terms must be said. */
    public boolean isAsksGroups() {
        return round().questionnaires().stream()
                .flatMap(id -> questionnaires.find(id).stream())
                .anyMatch(version -> !version.groups().isEmpty());
    }

    /** "Åbner 1. december 2026 kl. 8.00 og lukker 20. december 2026 kl. 12.00" */
    public String getPeriod() {
        String from = round().period().opensAt().map(at -> roundWords.say("plan.period.from", words.moment(at))).orElse(roundWords.say("plan.period.now"));
        String to = round().period().closesAt().map(at -> roundWords.say("plan.period.to", words.moment(at))).orElse(roundWords.say("plan.period.byHand"));
        return from + " " + to;
    }

    public List<CampaignView> getCampaigns() {
        return reading.campaigns().stream().map(this::campaign).toList();
    }

    private CampaignView campaign(Campaign campaign) {
        return new CampaignView(
                campaign.id().toString(),
                campaign.title(),
                !questionnaires.of(campaign).groups().isEmpty(),
                MirrorLines.areIn(questionnaires.of(campaign)));
    }

    /** The pilots of its questionnaires that are open. */
    public List<Pilot> getPilots() {
        return round().questionnaires().stream().flatMap(id -> pilots.of(id).stream()).filter(Pilot::isOpen).toList();
    }

    public List<EventView> getEvents() {
        return reading.events().stream()
                .map(event -> new EventView(
                        what(event), words.moment(event.at()), event.by(), event.reason()))
                .toList();
    }

    private String what(RoundEvent event) {
        String key = "plan.event." + event.kind();
        return event.deadline().isPresent() && Set.of(RoundEvent.Kind.OPENED, RoundEvent.Kind.DEADLINE_MOVED, RoundEvent.Kind.REOPENED).contains(event.kind())
                ? roundWords.say(key) + " " + roundWords.say("plan.event.deadline", words.moment(event.deadline().get()))
                : roundWords.say(key);
    }

    /** What the last press of a button did; empty otherwise. */
    public String getNote() {
        return access.parameter("besked").filter(NOTES::contains).map(code -> roundWords.say("plan.note." + code)).orElse("");
    }

    /** What is wrong with the field of that name; empty if nothing is. */
    public String faultOf(String field) {
        return faults.getOrDefault(field, "");
    }

    public Map<String, String> getFaults() {
        return faults;
    }

    /** Why the last press of a button did nothing; empty otherwise. */
    public String getFault() {
        return fault;
    }

    /** What was typed for a new deadline and its reason. */
    public String getNewDeadline() {
        return text("ny-frist").isEmpty() ? Moments.write(round().period().closesAt()) : text("ny-frist");
    }

    public String getReason() {
        return text("grund");
    }
}
