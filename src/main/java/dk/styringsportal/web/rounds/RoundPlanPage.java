package dk.styringsportal.web.rounds;

import dk.styringsportal.application.GroupSurveys;
import dk.styringsportal.application.Pilots;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.Rounds;
import dk.styringsportal.benchmark.mirror.MirrorLines;
import dk.styringsportal.benchmark.need.NeedLines;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundState;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.pilot.Pilot;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.kl.KlAccess;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is decided about a round, and what it takes to open it. */
@Named
@RequestScoped
public class RoundPlanPage {

    /** A questionnaire to choose. */
    public record ChoiceView(String id, String title, boolean chosen, boolean asksGroups) {}

    /**
     * A campaign that came of it.
     *
     * @param read whether municipalities can read what their own groups answered
     */
    public record CampaignView(String id, String title, boolean asksGroups, boolean mirrors, boolean asksNeed, boolean read) {}

    /** A respondent group to pool. */
    public record GroupView(String id, String title, boolean chosen) {}

    /** A question that can be asked in words. */
    public record WordsView(String code, String title, boolean chosen) {}

    @Inject
    private RoundAtHand here;

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
    private GroupSurveys groupSurveys;

    @Inject
    private RoundWords roundWords;

    private PlanFields fields;
    private Map<String, String> faults = Map.of();

    @PostConstruct
    void read() {
        if (here.isFound()) {
            fields = isSent() ? sent() : PlanFields.of(round().plan());
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
                text("mindst"),
                address.texts("samlet").stream().filter(this::isGroup).toList(),
                text("samlet-navn").strip(),
                inWords(address.texts("skema").stream().filter(this::isOffered).toList()));
    }

    private List<String> inWords(List<String> asked) {
        List<String> ticked = address.texts("ord");
        return possibleInWords(asked).map(item -> item.code().value()).distinct().filter(ticked::contains).toList();
    }

    private Stream<Item> possibleInWords(List<String> asked) {
        return questionnaires.published().stream()
                .filter(version -> asked.contains(version.id().toString()))
                .flatMap(version -> version.possibleInWords().stream());
    }

    private String text(String name) {
        return access.parameter(name).orElse("");
    }

    private boolean isOffered(String id) {
        return questionnaires.published().stream().anyMatch(version -> version.id().toString().equals(id));
    }

    /** Stores what is typed; what is wrong is said beside its field, and nothing that was typed is lost. */
    public void save() {
        if (here.refuses()) {
            return;
        }
        PlanFields.Judged judged = fields.judge(roundWords);
        faults = judged.faults();
        judged.plan().ifPresent(plan -> here.attempt("gemt", () -> rounds.replan(access.user(), round().id(), plan)));
    }

    public void tryOut() {
        if (!here.refuses()) {
            here.attempt("proeves", () -> rounds.tryOut(access.user(), round().id()));
        }
    }

    public void open() {
        if (!here.refuses()) {
            here.attempt("aabnet", () -> rounds.open(access.user(), round().id()));
        }
    }

    /** Deletes a round that was never opened. */
    public void delete() {
        if (here.refuses()) {
            return;
        }
        here.attempt(() -> {
            rounds.delete(access.user(), round().id());
            return "/kl";
        });
    }

    private Round round() {
        return here.round();
    }

    public PlanFields getFields() {
        return fields;
    }

    /** Whether what is asked, and whom, can still be changed by this reader. */
    public boolean isPlannable() {
        return access.mayRun() && round().state().isPrepared();
    }

    public boolean isDraft() {
        return round().state() == RoundState.DRAFT;
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

    /** The questions of what is chosen that can be asked in words. */
    public List<WordsView> getWordChoices() {
        return possibleInWords(fields.questionnaires())
                .map(item -> new WordsView(
                        item.code().value(),
                        item.number() + ". " + item.wording().text(),
                        fields.inWords().contains(item.code().value())))
                .toList();
    }

    /** Those of them that are asked so. */
    public List<WordsView> getInWords() {
        return getWordChoices().stream().filter(WordsView::chosen).toList();
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

    /** The respondent groups of what is published: of what the round asks once that is decided. */
    public List<GroupView> getGroups() {
        return questionnaires.published().stream()
                .filter(version -> fields.questionnaires().isEmpty() || fields.questionnaires().contains(version.id().toString()))
                .flatMap(version -> version.groups().stream())
                .collect(Collectors.toMap(
                        group -> group.id().value(),
                        group -> new GroupView(
                                group.id().value(), group.title(), fields.pooled().contains(group.id().value())),
                        (first, same) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private boolean isGroup(String id) {
        return questionnaires.published().stream().anyMatch(version -> version.group(id).isPresent());
    }

    /** What is pooled, where the round's plan can only be read: "Ledelse: Chefer, Ledere"; nothing for nothing. */
    public String getPooled() {
        return round().pool()
                .map(pool -> roundWords.say("plan.pool.say", pool.title(), getGroups().stream()
                        .filter(GroupView::chosen)
                        .map(GroupView::title)
                        .collect(Collectors.joining(", "))))
                .orElse("");
    }

    public List<CampaignView> getCampaigns() {
        return here.campaigns().stream().map(this::campaign).toList();
    }

    private CampaignView campaign(Campaign campaign) {
        return new CampaignView(
                campaign.id().toString(),
                campaign.title(),
                !questionnaires.of(campaign).groups().isEmpty(),
                MirrorLines.areIn(questionnaires.of(campaign)),
                NeedLines.areIn(questionnaires.of(campaign)),
                groupSurveys.readable(access.user()).stream().anyMatch(readable -> readable.id().equals(campaign.id())));
    }

    /** The pilots of its questionnaires that are open. */
    public List<Pilot> getPilots() {
        return round().questionnaires().stream().flatMap(id -> pilots.of(id).stream()).filter(Pilot::isOpen).toList();
    }

    /** What is wrong with the field of that name; empty if nothing is. */
    public String faultOf(String field) {
        return faults.getOrDefault(field, "");
    }

    public Map<String, String> getFaults() {
        return faults;
    }
}
