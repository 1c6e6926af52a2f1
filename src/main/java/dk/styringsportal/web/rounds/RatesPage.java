package dk.styringsportal.web.rounds;

import dk.styringsportal.application.ContactRequests;
import dk.styringsportal.application.Invitations;
import dk.styringsportal.campaign.invitation.ResponseRate;
import dk.styringsportal.campaign.invitation.ResponseRates;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How many have answered, of whom. */
@Named
@RequestScoped
public class RatesPage {

    /**
     * A line of a table.
     *
     * @param open "3 af 8": sent of begun by an open link; a dash where nobody has
     * @param share "30 pct."; a dash where nobody could have answered
     */
    public record Line(
            String name,
            String invited,
            String answered,
            String share,
            String bounced,
            String objected,
            String ineligible,
            String open,
            String municipalities) {}

    /**
     * One way of parting the invited.
     *
     * @param figure bars; empty for parts too many to draw
     */
    public record Part(String key, List<Line> lines, String figure) {}

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private Invitations invitations;

    @Inject
    private ContactRequests requests;

    @Inject
    private PageWords pageWords;

    @Inject
    private RoundWords words;

    private Line whole;
    private List<Part> parts = List.of();
    private String group = "";

    @PostConstruct
    void load() {
        if (!asked.isFound()) {
            return;
        }
        PageFigure.comeFrom(FigureSource.ofRound(asked.getTitle(), asked.isFictitious()));
        ResponseRates all = invitations.rates(access.user(), asked.id());
        group = access.parameter("gruppe")
                .filter(id -> asked.questionnaire().group(id).isPresent())
                .orElse("");
        ResponseRates chosen = group.isEmpty() ? all : all.of(new GroupId(group));
        whole = line(words.say("rates.whole"), chosen.whole());
        parts = List.of(
                groups(all.byGroup()),
                drawn("region", chosen.byRegion(), Function.identity()),
                drawn("size", chosen.bySize(), size -> words.say(
                        "rates.size." + size,
                        pageWords.count(chosen.sizes().largestSmall()),
                        pageWords.count(chosen.sizes().largestMedium()))),
                municipalities(chosen));
    }

    private Part groups(Map<GroupId, ResponseRate> rates) {
        List<RespondentGroup> groups = asked.questionnaire().groups().stream()
                .filter(one -> rates.containsKey(one.id()))
                .toList();
        List<Line> lines = groups.stream().map(one -> line(one.title(), rates.get(one.id()))).toList();
        return new Part("group", lines, figure("group", groups.stream()
                .map(one -> new Figure.Shares.Line(one.title(), rates.get(one.id()).share()))
                .toList()));
    }

    private Part drawn(String key, Map<String, ResponseRate> rates, Function<String, String> name) {
        List<Line> lines = rates.entrySet().stream()
                .map(entry -> line(name.apply(entry.getKey()), entry.getValue()))
                .toList();
        return new Part(key, lines, figure(key, rates.entrySet().stream()
                .map(entry -> new Figure.Shares.Line(name.apply(entry.getKey()), entry.getValue().share()))
                .toList()));
    }

    private Part municipalities(ResponseRates rates) {
        Comparator<Object> alphabetical = Collator.getInstance(Locale.forLanguageTag("da-DK"));
        List<Line> lines = rates.byMunicipality().entrySet().stream()
                .map(entry -> line(Municipalities.ofDenmark().get(entry.getKey()).name(), entry.getValue()))
                .sorted(Comparator.comparing(Line::name, alphabetical))
                .toList();
        return new Part("municipality", lines, "");
    }

    private String figure(String key, List<Figure.Shares.Line> lines) {
        return lines.isEmpty()
                ? ""
                : PageFigure.draw(
                        new Figure.Shares(words.say("rates.figure." + key), lines), "figur-" + key, pageWords.locale());
    }

    private Line line(String name, ResponseRate rate) {
        return new Line(
                name,
                pageWords.count(rate.invited()),
                pageWords.count(rate.answered()),
                rate.share().map(pageWords::percent).orElse("–"),
                pageWords.count(rate.bounced()),
                pageWords.count(rate.objected()),
                pageWords.count(rate.ineligible()),
                rate.begun() == 0 ? "–" : words.say("rates.of", pageWords.count(rate.sent()), pageWords.count(rate.begun())),
                words.say("rates.of", pageWords.count(rate.answeredMunicipalities()), pageWords.count(rate.municipalities())));
    }

    /** The frame of each chosen group whose contacts leaders hand in. */
    public List<String> getFrames() {
        return requests.frames(access.user(), asked.id()).stream()
                .filter(frame -> group.isEmpty() || frame.group().value().equals(group))
                .map(frame -> words.say("stage.frame", asked.groupTitle(frame.group()), frame.handedIn(), frame.asked()))
                .toList();
    }

    /** Whether anybody has begun by an open link. */
    public boolean isOpen() {
        return !whole.open().equals("–");
    }

    public Line getWhole() {
        return whole;
    }

    public boolean isAnybody() {
        return !parts.isEmpty() && !parts.get(0).lines().isEmpty();
    }

    /** By group, region, size and municipality. */
    public List<Part> getParts() {
        return parts;
    }

    public List<AskedCampaign.Choice> getGroups() {
        return asked.groups(group);
    }

    /** The chosen group's title; empty for all. */
    public String getGroup() {
        return Optional.of(group).filter(id -> !id.isEmpty()).map(id -> asked.groupTitle(new GroupId(id))).orElse("");
    }
}
