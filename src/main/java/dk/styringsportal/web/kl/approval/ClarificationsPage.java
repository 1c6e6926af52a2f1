package dk.styringsportal.web.kl.approval;

import dk.styringsportal.application.AskingKl;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.campaign.clarification.ItemQuestion;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a round's municipalities have asked KL, open questions first, and what KL has clarified. */
@Named
@RequestScoped
public class ClarificationsPage {

    @Inject
    private KlAccess access;

    @Inject
    private AskingKl asking;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private Campaign campaign;
    private List<Item> items = List.of();
    private List<ItemQuestion> questions = List.of();
    private Map<ItemCode, Clarification> clarified = Map.of();

    /**
     * An item with what was asked and said about it.
     *
     * @param open how many questions wait for KL
     * @param settled how many KL has dealt with
     * @param clarification the text that holds; empty where there is none
     * @param dated when it was written; empty where there is none
     */
    public record ItemView(
            String code, int number, String text, List<String> open, int settled, String clarification, String dated) {}

    /** An item to choose. */
    public record ChoiceView(String code, String label) {}

    @PostConstruct
    void read() {
        access.campaign("runde").ifPresent(found -> {
            campaign = found;
            items = questionnaires.of(found).items().stream().filter(item -> item.type().asks()).toList();
            questions = asking.questions(access.user(), found.id());
            clarified = asking.inForce(access.user(), found.id()).stream()
                    .collect(Collectors.toMap(Clarification::item, Function.identity()));
        });
    }

    /** A round that is not there is not found, and neither is any for readers outside KL. */
    public void check() {
        if (campaign == null) {
            status.notFound();
        }
    }

    /** Items about which a question is open, in the questionnaire's order. */
    public List<ItemView> getOpen() {
        return views().stream().filter(view -> !view.open().isEmpty()).toList();
    }

    /** All other items about which something was asked or said. */
    public List<ItemView> getOthers() {
        return views().stream().filter(view -> view.open().isEmpty()).toList();
    }

    private List<ItemView> views() {
        Map<ItemCode, List<ItemQuestion>> byItem =
                questions.stream().collect(Collectors.groupingBy(ItemQuestion::item, TreeMap::new, Collectors.toList()));
        return items.stream()
                .map(item -> view(item, byItem.getOrDefault(item.code(), List.of())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Nothing where nothing was asked or said. */
    private ItemView view(Item item, List<ItemQuestion> asked) {
        Clarification holds = clarified.get(item.code());
        if (asked.isEmpty() && holds == null) {
            return null;
        }
        List<String> open = asked.stream().filter(ItemQuestion::isOpen).map(ItemQuestion::text).toList();
        return new ItemView(
                item.code().value(),
                item.number(),
                item.wording().text(),
                open,
                asked.size() - open.size(),
                holds == null ? "" : holds.text(),
                holds == null ? "" : words.date(holds.at()));
    }

    /** Every item, for a clarification that nobody has asked for. */
    public List<ChoiceView> getChoices() {
        return items.stream()
                .map(item -> new ChoiceView(
                        item.code().value(), item.number() + ". " + item.wording().text()))
                .toList();
    }

    public boolean isMayWrite() {
        return access.mayRun();
    }

    public String getRound() {
        return campaign.id().toString();
    }

    public String getRoundTitle() {
        return campaign.title();
    }

    public boolean isFictitious() {
        return campaign != null && campaign.fictitious();
    }
}
