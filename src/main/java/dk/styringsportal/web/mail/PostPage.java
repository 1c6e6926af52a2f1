package dk.styringsportal.web.mail;

import dk.styringsportal.application.Mails;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.campaign.mail.MailId;
import dk.styringsportal.campaign.mail.MailKind;
import dk.styringsportal.campaign.mail.MailSelection;
import dk.styringsportal.campaign.mail.MailState;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mails in the outbox, filtered by the address, some at a time; and the form that sends a test mail. */
@Named
@RequestScoped
public class PostPage {

    private static final int LINES = 50;
    private static final int LAST_PAGE = 100_000;

    /** One choice of a filter. */
    public record ChoiceView(String value, String label, boolean chosen) {}

    /** How many mails are in a state. */
    public record CountView(String state, long number) {}

    @Inject
    private MailAccess access;

    @Inject
    private Mails mails;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private MailWords words;

    private MailSelection selection = MailSelection.all();
    private Map<MailState, Long> counts = Map.of();
    private List<MailView> lines = List.of();
    private int page;
    private String typed = "";
    private String fault = "";

    @PostConstruct
    void read() {
        typed = address.text("til").orElse("");
        page = address.text("side")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Math.min(LAST_PAGE, Math.max(1, Integer.parseInt(text))))
                .orElse(1);
        selection = new MailSelection(
                chosen(MailState.values(), "tilstand"), chosen(MailKind.values(), "slags"), address.text("runde"));
        if (access.isAllowed()) {
            counts = mails.counts(access.user(), selection.inAnyState());
            lines = mails.list(access.user(), selection, (page - 1) * LINES, LINES).stream()
                    .map(entry -> MailView.of(entry, words))
                    .toList();
        }
    }

    /** What does not exist filters nothing. */
    private <E extends Enum<E>> Optional<E> chosen(E[] values, String parameter) {
        return address.text(parameter)
                .flatMap(name -> Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst());
    }

    /** Refuses all but KL. */
    public void check() {
        access.check();
    }

    /** Queues a test mail and shows it, or says what is wrong with the address. */
    public void sendTest() {
        if (!access.letsChange()) {
            return;
        }
        try {
            MailId sent = mails.sendTest(access.user(), MailAddress.of(typed), words.locale());
            status.goTo("/kl/mail?id=" + sent + "&besked=sat-i-koe");
        } catch (IllegalArgumentException unfit) {
            fault = words.say("address.fault");
        }
    }

    public List<MailView> getLines() {
        return lines;
    }

    public List<CountView> getCounts() {
        return Arrays.stream(MailState.values())
                .map(state -> new CountView(words.state(state), counts.getOrDefault(state, 0L)))
                .toList();
    }

    /** How many wait for a person's decision. */
    public long getUnknown() {
        return counts.getOrDefault(MailState.UNKNOWN, 0L);
    }

    /** How many are selected. */
    public long getFound() {
        return selection.state()
                .map(state -> counts.getOrDefault(state, 0L))
                .orElseGet(() -> counts.values().stream().mapToLong(Long::longValue).sum());
    }

    public List<ChoiceView> getStates() {
        return Arrays.stream(MailState.values())
                .map(state -> new ChoiceView(
                        state.name(), words.state(state), selection.state().filter(state::equals).isPresent()))
                .toList();
    }

    public List<ChoiceView> getKinds() {
        return Arrays.stream(MailKind.values())
                .map(kind -> new ChoiceView(
                        kind.name(), words.kind(kind), selection.kind().filter(kind::equals).isPresent()))
                .toList();
    }

    /** Whether a mail server is set. */
    public boolean isSending() {
        return mails.areSent();
    }

    public boolean isMayKeep() {
        return access.mayKeep();
    }

    /** The address of the page before; empty on the first. */
    public String getNewer() {
        return page > 1 ? page(page - 1) : "";
    }

    /** The address of the page after; empty on the last. */
    public String getOlder() {
        return (long) page * LINES < getFound() ? page(page + 1) : "";
    }

    private String page(int number) {
        return "/kl/post?side=" + number
                + selection.state().map(state -> "&tilstand=" + state).orElse("")
                + selection.kind().map(kind -> "&slags=" + kind).orElse("");
    }

    /** What was typed and refused. */
    public String getTyped() {
        return typed;
    }

    /** What was wrong; empty if nothing was. */
    public String getFault() {
        return fault;
    }
}
