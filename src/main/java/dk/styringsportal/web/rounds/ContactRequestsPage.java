package dk.styringsportal.web.rounds;

import dk.styringsportal.application.ContactReminders;
import dk.styringsportal.application.ContactRequests;
import dk.styringsportal.application.ContactRequests.Effect;
import dk.styringsportal.application.ContactSentences;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.contacts.UnusableContactsException;
import dk.styringsportal.campaign.contacts.request.DeadlineRefusedException;
import dk.styringsportal.campaign.contacts.request.ReminderDays;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which leaders are asked for contacts, and what came of it. */
@Named
@RequestScoped
public class ContactRequestsPage {

    private static final List<String> FIELDS = List.of("kommune", "gruppe", "navn", "mail", "rolle", "sprog", "frist", "ledere");

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private ContactRequests requests;

    @Inject
    private ContactReminders reminders;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords pageWords;

    @Inject
    private RoundWords words;

    @Inject
    private Clock clock;

    private List<ContactRequestView> leaders = List.of();
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, List<String>> faults = new HashMap<>();

    @PostConstruct
    void load() {
        if (asked.isFound()) {
            Instant now = clock.instant();
            leaders = requests.of(access.user(), asked.id()).stream()
                    .map(request -> ContactRequestView.of(request, asked, now))
                    .toList();
        }
    }

    /** Asks the one leader in the form. */
    public void ask() {
        change("leder", deadline -> note(requests.ask(
                access.user(), asked.id(), deadline, PersonForm.sent(access).rows())));
    }

    /** Asks all who are invited in the chosen group. */
    public void askGroup() {
        change("gruppe", deadline -> note(requests.askGroup(
                access.user(), asked.id(), group("ledere"), group("gruppe"), deadline)));
    }

    private GroupId group(String field) {
        return new GroupId(access.parameter(field)
                .filter(id -> asked.questionnaire().group(id).isPresent())
                .orElseThrow(() -> new NotFoundException("There is no such group")));
    }

    /** Gives all leaders another deadline. */
    public void extend() {
        change("frist", deadline -> {
            requests.extendAll(access.user(), asked.id(), deadline);
            return "frist";
        });
    }

    /** Writes again to those who have handed in nothing. */
    public void remind() {
        if (mayNot()) {
            return;
        }
        try {
            status.goTo(address() + "&besked=mindet&antal=" + requests.remind(access.user(), asked.id()));
        } catch (CampaignClosedException closed) {
            faults.put("mind", List.of(words.say("contacts.fault.closed")));
        }
    }

    /** Reminds leaders by itself, so many days before their deadlines. */
    public void plan() {
        if (mayNot()) {
            return;
        }
        try {
            reminders.plan(access.user(), asked.id(), ReminderDays.parse(getDays()));
            status.goTo(address() + "&besked=plan");
        } catch (IllegalArgumentException noDays) {
            faults.put("plan", List.of(words.say("stage.fault.days", ReminderDays.MOST, ReminderDays.LONGEST)));
        }
    }

    private static String note(Effect effect) {
        return "bedt&antal=" + effect.asked() + "&kendt=" + effect.skipped();
    }

    /** Does it with the deadline in the form; what is wrong is said at the form, and nothing typed is lost. */
    private void change(String form, Function<Instant, String> change) {
        if (mayNot()) {
            return;
        }
        try {
            Instant deadline = deadline().orElse(null);
            if (deadline == null) {
                faults.put(form, List.of(words.say("stage.fault.deadline")));
            } else {
                status.goTo(address() + "&besked=" + change.apply(deadline));
            }
        } catch (UnusableContactsException unusable) {
            ContactSentences sentences = new ContactSentences(pageWords.locale());
            faults.put(form, unusable.faults().stream().map(sentences::of).toList());
        } catch (DeadlineRefusedException refused) {
            faults.put(form, List.of(words.say("stage.fault.deadline." + refused.reason())));
        } catch (NotFoundException none) {
            faults.put(form, List.of(words.say("stage.fault.group")));
        } catch (CampaignClosedException closed) {
            faults.put(form, List.of(words.say("contacts.fault.closed")));
        }
        if (faults.containsKey(form)) {
            FIELDS.forEach(field -> typed.put(form + "." + field, access.parameter(field).orElse("")));
        }
    }

    private Optional<Instant> deadline() {
        try {
            return Moments.read(access.parameter("frist").orElse(""));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private boolean mayNot() {
        if (!asked.isFound() || !access.mayRun()) {
            status.forbidden();
            return true;
        }
        return false;
    }

    private String address() {
        return "/kl/kontaktledere?id=" + asked.id();
    }

    public List<ContactRequestView> getLeaders() {
        return leaders;
    }

    /** How many days before their deadlines leaders are reminded: as typed, at first as it is. */
    public String getDays() {
        return access.parameter("planlagt").isPresent()
                ? access.parameter("dage").orElse("")
                : reminders.days(access.user(), asked.id()).written();
    }

    /** How many have handed in nothing and can still do so. */
    public long getWaiting() {
        return leaders.stream().filter(leader -> leader.state().equals("waiting")).count();
    }

    /** "Ramme: 12 kommuner, hvor ledere har sendt kontakter, af 98 spurgte", for each group that contacts are wanted of. */
    public List<String> getFrames() {
        return requests.frames(access.user(), asked.id()).stream()
                .map(frame -> words.say("stage.frame", asked.groupTitle(frame.group()), frame.handedIn(), frame.asked()))
                .toList();
    }

    /** What was just done; empty otherwise. */
    public String getNote() {
        return switch (access.parameter("besked").orElse("")) {
            case "bedt" -> words.say("stage.note.asked", number("antal"), number("kendt"));
            case "mindet" -> words.say("stage.note.reminded", number("antal"));
            case "plan" -> words.say("stage.note.plan");
            case "frist" -> words.say("stage.note.deadline");
            default -> "";
        };
    }

    private int number(String name) {
        return access.parameter(name).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf).orElse(0);
    }

    /** What is wrong, by form: "leder", "gruppe", "frist", "mind" and "plan". */
    public Map<String, List<String>> getFaults() {
        return faults;
    }

    /** What was typed and refused, by form and field: "leder.navn". */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** The groups to choose from in that field of that form. */
    public List<AskedCampaign.Choice> groups(String form, String field) {
        return asked.groups(typed.getOrDefault(form + "." + field, ""));
    }
}
