package dk.styringsportal.web.delegation;

import dk.styringsportal.application.Delegating;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.ResponseSubmittedException;
import dk.styringsportal.response.delegation.Colleague;
import dk.styringsportal.response.delegation.LateDeadlineException;
import dk.styringsportal.response.delegation.TooManyDelegationsException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.OwnResponse;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form by which a coordinator hands themes and single questions over to a colleague. */
@Named
@RequestScoped
public class HandOverPage {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** A theme to choose, and its questions to choose one by one. */
    public record ThemeChoice(int number, String title, boolean chosen, boolean opened, List<ItemChoice> items) {}

    /** A question to choose. */
    public record ItemChoice(String code, int number, String text, boolean chosen) {}

    @Inject
    private OwnResponse own;

    @Inject
    private Delegating delegating;

    @Inject
    private HandedOver handedOver;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @Inject
    private PageStatus status;

    private String fault = "";
    private String faultAt = "";

    /** Hands over what is in the form, or says what is wrong and keeps what was typed. */
    public void give() {
        if (!handedOver.isChangeable()) {
            status.forbidden();
            return;
        }
        if (!OneLine.isFit(getName())) {
            refuse("navn", "handOver.fault.name");
            return;
        }
        Set<ItemCode> items = items();
        if (items.isEmpty()) {
            refuse("temaer", "handOver.fault.nothing");
            return;
        }
        try {
            Optional<MailAddress> mail = Optional.of(getMail()).filter(typed -> !typed.isEmpty()).map(MailAddress::of);
            give(new Colleague(getName(), mail), items);
        } catch (IllegalArgumentException noAddress) {
            refuse("mail", "handOver.fault.address");
        }
    }

    private void give(Colleague colleague, Set<ItemCode> items) {
        try {
            InvitationId id = new InvitationId(UUID.fromString(getKey()));
            delegating.give(own.user(), own.response().orElseThrow().id(), id, colleague, items, deadline());
            status.goTo("/fordel?runde=" + own.getCampaign().id() + "&besked=fordelt#kollega-" + id);
        } catch (LateDeadlineException | DateTimeParseException unfit) {
            refuse("frist", "handOver.fault.deadline");
        } catch (CprNumberException like) {
            refuse("navn", "handOver.fault.cpr");
        } catch (TooManyDelegationsException tooMany) {
            refuse("navn", "handOver.fault.tooMany");
        } catch (ResponseSubmittedException | CampaignClosedException over) {
            refuse("navn", "answering.readOnly.closed");
        }
    }

    private void refuse(String at, String key) {
        fault = language.say(key);
        faultAt = at;
    }

    private Set<ItemCode> items() {
        Set<ItemCode> items = new HashSet<>();
        for (Theme theme : own.getQuestionnaire().themes()) {
            boolean whole = address.texts("tema").contains(String.valueOf(theme.number()));
            theme.items().stream()
                    .map(Item::code)
                    .filter(code -> whole || address.texts("spoergsmaal").contains(code.value()))
                    .forEach(items::add);
        }
        return items;
    }

    /** The end of the day in the form; empty for the round's own deadline, also where that comes earlier on the same day. */
    private Optional<Instant> deadline() {
        if (getDay().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse(getDay());
        boolean isLastDay = own.getCampaign().deadline()
                .filter(end -> end.atZone(DENMARK).toLocalDate().equals(day))
                .isPresent();
        Instant end = day.atTime(23, 59).atZone(DENMARK).toInstant();
        return isLastDay ? Optional.empty() : Optional.of(end);
    }

    public List<ThemeChoice> getThemes() {
        Set<String> themes = Set.copyOf(address.texts("tema"));
        Set<String> items = Set.copyOf(address.texts("spoergsmaal"));
        return own.getQuestionnaire().themes().stream()
                .map(theme -> choice(theme, themes.contains(String.valueOf(theme.number())), items))
                .toList();
    }

    private static ThemeChoice choice(Theme theme, boolean chosen, Set<String> items) {
        List<ItemChoice> choices = theme.items().stream()
                .filter(item -> item.type().asks())
                .map(item -> new ItemChoice(
                        item.code().value(), item.number(), item.wording().text(), items.contains(item.code().value())))
                .toList();
        return new ThemeChoice(
                theme.number(), theme.title(), chosen, choices.stream().anyMatch(ItemChoice::chosen), choices);
    }

    /** The delegation's identity, which the form sends back: its own, if it came with one. */
    public String getKey() {
        return address.text("noegle")
                .filter(key -> key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    public String getName() {
        return address.text("navn").map(String::strip).orElse("");
    }

    public String getMail() {
        return address.text("mail").map(String::strip).orElse("");
    }

    /** The day in the form; at first the round's own last day, if it has one. */
    public String getDay() {
        return address.text("frist").orElseGet(this::getLastDay);
    }

    /** The round's last day; empty where it has none. */
    public String getLastDay() {
        return own.getCampaign().deadline().map(end -> end.atZone(DENMARK).toLocalDate().toString()).orElse("");
    }

    /** Whether the form was sent when nothing could be handed over any more: what it holds is shown for its writer to keep. */
    public boolean isUnsent() {
        return address.isSent() && address.text("noegle").isPresent() && !handedOver.isChangeable();
    }

    /** What the form holds, a line each: the colleague, the day, and what was chosen. */
    public String getTyped() {
        Set<ItemCode> items = items();
        Stream<String> chosen = own.getQuestionnaire().themes().stream()
                .flatMap(theme -> theme.items().stream())
                .filter(item -> items.contains(item.code()) && item.type().asks())
                .map(item -> item.number() + ". " + item.wording().text());
        return Stream.concat(Stream.of(getName(), getMail(), getDay()), chosen)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The field in which something was wrong; empty if nothing was. */
    public String getFaultAt() {
        return faultAt;
    }

    /** What was wrong; empty if nothing was. */
    public String getFault() {
        return fault;
    }
}
