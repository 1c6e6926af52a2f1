package dk.styringsportal.web.coding;

import dk.styringsportal.application.Coding;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.GatheredTexts;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The campaign whose texts are coded, and the question that the address names, if it names one. */
@Named
@RequestScoped
public class CodedRound {

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Coding coding;

    @Inject
    private PageStatus status;

    private Optional<Campaign> campaign = Optional.empty();
    private Optional<Item> item = Optional.empty();

    @PostConstruct
    void read() {
        campaign = access.campaign("runde");
        item = campaign.flatMap(found -> address.text("spoergsmaal").flatMap(questionnaires.of(found)::item));
    }

    /** For readers outside KL, and of rounds that are not there, there is no such page. */
    public void check() {
        if (campaign.isEmpty()) {
            status.notFound();
        }
    }

    /** The same where a question must be named too. */
    public void checkItem() {
        if (item.isEmpty()) {
            status.notFound();
        }
    }

    Campaign campaign() {
        return campaign.orElseThrow();
    }

    boolean isFound() {
        return campaign.isPresent();
    }

    Optional<Item> item() {
        return item;
    }

    /** Those that are answered in words. */
    List<Item> questions() {
        return campaign.map(found -> GatheredTexts.questions(questionnaires.of(found))).orElse(List.of());
    }

    public String getId() {
        return campaign.map(found -> found.id().toString()).orElse("");
    }

    /** The number of the round that the campaign belongs to. */
    public String getRoundId() {
        return campaign.map(found -> found.round().toString()).orElse("");
    }

    public String getTitle() {
        return campaign.map(Campaign::title).orElse("");
    }

    public boolean isFictitious() {
        return campaign.filter(Campaign::fictitious).isPresent();
    }

    /** Whether its texts can be coded: no more come in. */
    public boolean isOver() {
        return campaign.filter(coding::isOver).isPresent();
    }

    public boolean isMayDecide() {
        return access.mayRun();
    }

    public String getCode() {
        return item.map(found -> found.code().value()).orElse("");
    }

    /** "12. Uddyb …" */
    public String getQuestion() {
        return item.map(CodedRound::question).orElse("");
    }

    static String question(Item item) {
        return item.number() + ". " + item.wording().text();
    }
}
