package dk.styringsportal.web.results;

import dk.styringsportal.application.CurrentUser;
import dk.styringsportal.application.MirrorGaps;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.benchmark.mirror.MirrorFigure;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How differently two sides see the same: the nation's gaps, and one municipality's where both sides have answered about it. */
@Named
@RequestScoped
public class MirrorPage {

    /**
     * One line of a table.
     *
     * @param own empty where no municipality is shown
     */
    public record LineView(String label, FigureView nation, FigureView own) {}

    /**
     * @param text the gap, or why there is none
     * @param n "12 og 34" behind the means; empty where there is no gap
     */
    public record FigureView(boolean shown, String text, String n) {}

    /** The lines of one item. */
    public record ItemView(String code, String text, String sides, List<LineView> lines) {}

    /** A municipality to choose. */
    public record ChoiceView(String code, String name, boolean chosen) {}

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MirrorGaps gaps;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private MirrorGaps.Reading reading;
    private QuestionnaireVersion questionnaire;

    @PostConstruct
    void read() {
        Optional<OrganisationCode> chosen = address.text("kommune")
                .flatMap(code -> Municipalities.ofDenmark().find(code))
                .map(municipality -> municipality.code());
        try {
            reading = gaps.of(currentUser.require(), address.campaign(), chosen);
            questionnaire = reading.questionnaire().in(language.getLocale());
        } catch (NotFoundException none) {
            reading = null;
        }
    }

    public void check() {
        if (reading == null) {
            status.notFound();
        }
    }

    public List<ItemView> getItems() {
        return reading.lines().stream()
                .collect(Collectors.groupingBy(line -> line.item().code(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::item)
                .toList();
    }

    private ItemView item(List<MirrorLine> lines) {
        ScoringRule.MirrorGap rule = (ScoringRule.MirrorGap) lines.get(0).item().rule();
        String code = lines.get(0).item().code().value();
        return new ItemView(
                code,
                questionnaire.item(code).orElseThrow().wording().text(Optional.empty()),
                words.say("mirror.sides", titles(rule.of()), titles(rule.minus())),
                lines.stream().map(this::line).toList());
    }

    private LineView line(MirrorLine line) {
        return new LineView(
                line.row().map(row -> label(line, row)).orElse(words.say("mirror.whole")),
                figure(line.nation()),
                reading.own().map(own -> figure(line.of(own))).orElse(null));
    }

    /** In the language of the page. */
    private String label(MirrorLine line, Row row) {
        return questionnaire.item(line.item().code()).orElseThrow().rows().stream()
                .filter(translated -> translated.key().equals(row.key()))
                .findFirst()
                .orElse(row)
                .label();
    }

    private FigureView figure(MirrorFigure figure) {
        if (figure instanceof MirrorFigure.Shown shown) {
            return new FigureView(
                    true,
                    words.difference(shown.gap().difference().doubleValue()),
                    words.say("mirror.n", shown.gap().of(), shown.gap().minus()));
        }
        MirrorFigure.Reason reason = ((MirrorFigure.Withheld) figure).reason();
        return new FigureView(false, words.say("mirror.withheld." + reason, reading.round().minimumGroup()), "");
    }

    private String titles(Set<GroupId> groups) {
        return questionnaire.groups().stream()
                .filter(group -> groups.contains(group.id()))
                .map(RespondentGroup::title)
                .collect(Collectors.joining(", "));
    }

    public String getTitle() {
        return reading.campaign().title();
    }

    public String getCampaign() {
        return reading.campaign().id().toString();
    }

    public String getRound() {
        return reading.campaign().round().toString();
    }

    public boolean isFictitious() {
        return reading != null && reading.campaign().fictitious();
    }

    /** Whether answers may still come. */
    public boolean isProvisional() {
        return !reading.campaign().isOverAt(clock.instant());
    }

    public boolean isKl() {
        return currentUser.require().isKl();
    }

    public int getAnswered() {
        return reading.answered();
    }

    public int getMinimum() {
        return reading.round().minimumGroup();
    }

    public String getTextLanguage() {
        return reading.questionnaire().languageFor(language.getLocale());
    }

    /** The municipality whose gaps are shown; nothing where none is. */
    public String getOwnName() {
        return reading.own().map(own -> Municipalities.ofDenmark().get(own).name()).orElse(null);
    }

    /** To KL: the municipalities about which both sides have answered. */
    public List<ChoiceView> getChoices() {
        return Municipalities.ofDenmark().byName().stream()
                .filter(municipality -> reading.paired().contains(municipality.code()))
                .map(municipality -> new ChoiceView(
                        municipality.code().value(),
                        municipality.name(),
                        reading.own().filter(municipality.code()::equals).isPresent()))
                .toList();
    }
}
