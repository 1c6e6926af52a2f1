package dk.styringsportal.web.delegation;

import dk.styringsportal.application.Delegating;
import dk.styringsportal.campaign.MailAddress;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.delegation.DelegationState;
import dk.styringsportal.response.delegation.Task;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.OwnResponse;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of the municipality's response is handed over, to whom, and how far it is. */
@Named
@RequestScoped
public class HandedOver {

    @Inject
    private OwnResponse own;

    @Inject
    private Delegating delegating;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private List<Delegation> delegations = List.of();

    @PostConstruct
    void read() {
        delegations = own.response()
                .map(response -> delegating.of(own.user(), response.id()))
                .orElse(List.of());
    }

    public boolean isAny() {
        return !delegations.isEmpty();
    }

    /** Whether the reader may hand over, whenever it may be. */
    public boolean isMayDelegate() {
        return own.isDelegating();
    }

    /** Whether the reader may hand over now. */
    public boolean isChangeable() {
        return isMayDelegate() && own.isStarted() && own.isWritable();
    }

    /** In the order given. */
    public List<DelegationView> getAll() {
        return delegations.stream().map(this::view).toList();
    }

    private DelegationView view(Delegation delegation) {
        Task task = new Task(own.getQuestionnaire(), delegation.items());
        Progress progress = own.asked().progress(task.items());
        return new DelegationView(
                delegation.id().toString(),
                delegation.colleague().name(),
                delegation.colleague().address().map(MailAddress::value).orElse(""),
                capitalized(task.words(language.getLocale())),
                language.moment(delegation.deadline()),
                delegation.state().name(),
                delegation.isLateAt(clock.instant()),
                language.say("answering.progress", progress.answered(), progress.items()),
                delegation.returnedWith().orElse(""),
                delegation.revoked());
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** How far the colleagues are who have been handed any of the theme; nothing where nobody has. */
    public StateTag tag(int theme) {
        List<Delegation> asked = delegations.stream()
                .filter(delegation -> !delegation.revoked() && isOf(theme, delegation))
                .toList();
        if (asked.isEmpty()) {
            return null;
        }
        DelegationState state = DelegationState.ofAll(asked.stream().map(Delegation::state).toList());
        String who = asked.size() == 1
                ? asked.get(0).colleague().name()
                : language.say("handOver.colleagues", asked.size());
        return new StateTag(
                who + ": " + language.say("handOver.state." + state).toLowerCase(language.getLocale()),
                StateTag.look(state.name()));
    }

    private boolean isOf(int theme, Delegation delegation) {
        return own.getQuestionnaire().theme(theme).stream()
                .flatMap(found -> found.items().stream())
                .anyMatch(item -> delegation.covers(item.code()));
    }

    /** Whom the page's address or form names; empty if nobody of this response. */
    Optional<Delegation> named(String key) {
        return delegations.stream().filter(delegation -> delegation.id().toString().equals(key)).findFirst();
    }
}
