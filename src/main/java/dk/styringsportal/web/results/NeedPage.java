package dk.styringsportal.web.results;

import dk.styringsportal.application.NeedGaps;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.benchmark.need.NeedLine;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.Figure;
import dk.styringsportal.statistics.Share;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far what a group needs to know exceeds what it uses: the nation's gaps, and one municipality's. */
@Named
@RequestScoped
public class NeedPage extends GapsPage {

    /** One line of a table. */
    public record LineView(String label, FigureView nation, FigureView own) {}

    /**
     * @param mean the gap, or why there is none
     * @param less "60 pct." who use less than they need; empty where there is no figure
     * @param n "12 svar"; empty where there is no figure
     */
    public record FigureView(boolean shown, String mean, String less, String alike, String more, String n) {}

    /**
     * The lines of one item.
     *
     * @param figure empty where no gap is shown
     * @param rule how need and use are reckoned, in the questionnaire's words
     */
    public record ItemView(String code, String text, String figure, List<LineView> lines, String rule) {}

    @Inject
    private NeedGaps gaps;

    private NeedGaps.Reading reading;

    @PostConstruct
    void read() {
        try {
            reading = gaps.of(currentUser().require(), address().campaign(), address().text("gruppe"), chosenMunicipality());
            show(new Subject(reading.campaign(), reading.questionnaire(), reading.round(), reading.own()));
        } catch (NotFoundException none) {
            reading = null;
        }
    }

    public List<ItemView> getItems() {
        Map<Item, List<NeedLine>> byItem =
                reading.lines().stream().collect(Collectors.groupingBy(NeedLine::item, LinkedHashMap::new, Collectors.toList()));
        return byItem.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue())).toList();
    }

    private ItemView item(Item item, List<NeedLine> lines) {
        Item translated = questionnaire().item(item.code().value()).orElseThrow();
        return new ItemView(
                item.code().value(),
                translated.wording().text(Optional.of(reading.group())),
                draw(
                        item.code().value(),
                        words().say("need.figure", translated.wording().text(Optional.of(reading.group()))),
                        words().say("need.axis"),
                        lines.stream().map(line -> drawn(translated, line)).toList()),
                lines.stream()
                        .map(line -> new LineView(
                                label(translated, line.row()),
                                figure(line.nation()),
                                line.own().map(this::figure).orElse(null)))
                        .toList(),
                translated.wording().ruleText());
    }

    private static Figure.Differences.Line drawn(Item translated, NeedLine line) {
        return new Figure.Differences.Line(
                label(translated, line.row()), steps(line.nation()), line.own().flatMap(NeedPage::steps));
    }

    private static Optional<Double> steps(NeedFigure figure) {
        return figure instanceof NeedFigure.Shown shown ? Optional.of(shown.mean().doubleValue()) : Optional.empty();
    }

    private FigureView figure(NeedFigure figure) {
        if (figure instanceof NeedFigure.Shown shown) {
            return new FigureView(
                    true,
                    words().difference(shown.mean().doubleValue()),
                    share(shown.less(), shown),
                    share(shown.alike(), shown),
                    share(shown.more(), shown),
                    words().count(shown.n()));
        }
        if (figure instanceof NeedFigure.Bounded bounded) {
            Cell.Bounded side = bounded.side();
            return new FigureView(true, words().say("need.unanimous"), bound(side, 0), bound(side, 1), bound(side, 2), "–");
        }
        NeedFigure.Reason reason = ((NeedFigure.Withheld) figure).reason();
        String why = words().say("need.withheld." + reason, reading.round().minimumGroup());
        return new FigureView(false, why, "", "", "", "");
    }

    private String share(int count, NeedFigure.Shown shown) {
        return words().percent(new Share(count, shown.n()));
    }

    private String bound(Cell.Bounded side, int place) {
        return side.option() == place
                ? words().say("need.over", side.overPercent())
                : words().say("need.under", side.underPercent());
    }

    /** The group whose gaps these are. */
    public String getGroupTitle() {
        return title(reading.group());
    }

    public List<ChoiceView> getGroups() {
        return reading.groups().stream()
                .map(group -> new ChoiceView(group.value(), title(group), group.equals(reading.group())))
                .toList();
    }

    private String title(GroupId group) {
        return questionnaire().group(group.value()).orElseThrow().title();
    }

    /** To KL. */
    public List<ChoiceView> getMunicipalities() {
        return choices(any -> true);
    }
}
