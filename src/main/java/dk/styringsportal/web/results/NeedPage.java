package dk.styringsportal.web.results;

import dk.styringsportal.application.NeedGaps;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.benchmark.need.NeedLine;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.Differences;
import dk.styringsportal.report.NeedWords;
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

    /**
     * One line of a table.
     *
     * @param nation nothing where it is not for the reader
     * @param own nothing where no municipality is shown
     * @param kept said of a nation's gap that stands as in the edition before; empty of others
     */
    public record LineView(String label, NeedWords.Cells nation, NeedWords.Cells own, String kept) {}

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
    private NeedWords cells;

    @PostConstruct
    void read() {
        try {
            reading = gaps.of(currentUser().require(), address().campaign(), address().text("gruppe"), chosenMunicipality());
            show(new Subject(
                    reading.campaign(), reading.questionnaire(), reading.minimum(), reading.edition(), reading.own()));
            cells = NeedWords.in(words().locale(), reading.minimum());
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
                                line.nation().map(cells::cells).orElse(null),
                                line.own().map(cells::cells).orElse(null),
                                reading.isKept(line) ? cells.kept() : ""))
                        .toList(),
                translated.wording().ruleText());
    }

    private static Differences.Line drawn(Item translated, NeedLine line) {
        return new Differences.Line(
                label(translated, line.row()), line.nation().flatMap(NeedWords::steps), line.own().flatMap(NeedWords::steps));
    }

    /** Whether the nation's gaps are for the reader. */
    @Override
    public boolean isNationShown() {
        return reading.lines().stream().anyMatch(line -> line.nation().isPresent());
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
