package dk.styringsportal.web.rights;

import dk.styringsportal.access.Role;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.RoundRights;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.results.PageStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Naming somebody for a municipality's work in a round, for all of it or for some days, and ending that. */
@Named
@RequestScoped
public class RightsPage {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Set<String> NOTES = Set.of("udpeget", "afsluttet");

    @Inject
    private RightsAtHand atHand;

    @Inject
    private RoundRights rights;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @Inject
    private PageStatus status;

    private String fault = "";

    /** Names whom the form says, or says what is wrong and keeps what was chosen. */
    public void give() {
        if (!atHand.isMayName()) {
            status.forbidden();
            return;
        }
        Optional<Role> role = role();
        if (getAccount().isEmpty() || role.isEmpty()) {
            fault = language.say("rights.fault.who");
            return;
        }
        try {
            rights.give(
                    atHand.user(),
                    atHand.getCampaign().id(),
                    atHand.getMunicipality().code(),
                    UUID.fromString(getKey()),
                    getAccount(),
                    role.get(),
                    day(getFrom()).map(RightsPage::beginningOf),
                    day(getUntil()).map(last -> beginningOf(last.plusDays(1))));
            comeBack("udpeget");
        } catch (NotFoundException gone) {
            fault = language.say("rights.fault.who");
        } catch (DateTimeException | IllegalArgumentException unfit) {
            fault = language.say("rights.fault.period");
        }
    }

    private Optional<Role> role() {
        return switch (getRole()) {
            case "APPROVER" -> Optional.of(Role.APPROVER);
            case "COORDINATOR" -> Optional.of(Role.COORDINATOR);
            default -> Optional.empty();
        };
    }

    /** @throws DateTimeException for what no field for dates sends */
    private static Optional<LocalDate> day(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new DateTimeException("A date looks like 2026-12-01");
        }
        return Optional.of(LocalDate.parse(typed));
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(DENMARK).toInstant();
    }

    /** Ends the right that the form names. */
    public void end() {
        if (!atHand.isMayName()) {
            status.forbidden();
            return;
        }
        try {
            UUID id = UUID.fromString(address.text("ret").orElse(""));
            rights.end(atHand.user(), atHand.getCampaign().id(), atHand.getMunicipality().code(), id);
            comeBack("afsluttet");
        } catch (NotFoundException | IllegalArgumentException unknown) {
            status.notFound();
        }
    }

    private void comeBack(String note) {
        status.goTo(getHere() + "&besked=" + note + "#besked");
    }

    /** This page's address within the portal. */
    public String getHere() {
        String municipality = atHand.isKl() ? "&kommune=" + atHand.getMunicipality().code() : "";
        return "/rettigheder?runde=" + atHand.getCampaign().id() + municipality;
    }

    /** The right's identity, which the form sends back: its own, if it came with one. */
    public String getKey() {
        return address.text("noegle")
                .filter(key -> key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    public String getAccount() {
        return address.text("konto").orElse("");
    }

    public String getRole() {
        return address.text("rolle").orElse("");
    }

    public String getFrom() {
        return address.text("fra").orElse("");
    }

    public String getUntil() {
        return address.text("til-og-med").orElse("");
    }

    /** What was wrong; empty if nothing was. */
    public String getFault() {
        return fault;
    }

    /** What was just done; empty if nothing was. */
    public String getNote() {
        return address.text("besked").filter(NOTES::contains).map(note -> language.say("rights.note." + note)).orElse("");
    }
}
