package dk.styringsportal.web.results;

import dk.styringsportal.application.MirrorGaps;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.benchmark.mirror.MirrorFigure;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.benchmark.mirror.MirrorSides;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Differences;
import dk.styringsportal.report.MirrorWords;
import dk.styringsportal.report.ReportTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How differently two sides see the same: the nation's gaps, and one municipality's where both sides have answered about it. */
@Named
@RequestScoped
public class MirrorPage extends GapsPage {

    /**
     * One line of a table.
     *
     * @param nation nothing where it is not for the reader
     * @param own nothing where no municipality is shown
     * @param kept said of a nation's gap that stands as in the edition before; empty of others
     */
    public record LineView(String label, FigureView nation, FigureView own, String kept) {}

    /**
     * @param text the gap, or why there is none
     * @param n "12 og 34" behind the means; empty where there is no gap
     */
    public record FigureView(boolean shown, String text, String n) {}

    /**
     * The lines of one item.
     *
     * @param figure empty where no gap is shown
     * @param why no line has a gap; empty where one has, and where lines of a column lack it for several reasons
     */
    public record ItemView(String code, String text, String sides, String figure, String why, List<LineView> lines) {}

    @Inject
    private MirrorGaps gaps;

    private MirrorGaps.Reading reading;
    private MirrorWords cells;

    @PostConstruct
    void read() {
        try {
            reading = gaps.of(currentUser().require(), address().campaign(), chosenMunicipality());
            show(new Subject(reading.campaign(), reading.questionnaire(), reading.minimum(), reading.edition(), reading.own()));
            cells = MirrorWords.in(words().locale(), reading.minimum());
        } catch (NotFoundException none) {
            reading = null;
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
        MirrorSides sides = reading.sides(questionnaire());
        String of = titles(sides.of(lines.get(0).item()));
        String minus = titles(sides.minus(lines.get(0).item()));
        String code = lines.get(0).item().code().value();
        String text = questionnaire().item(code).orElseThrow().wording().withStem();
        List<LineView> views = lines.stream().map(this::line).toList();
        return new ItemView(
                code,
                text,
                words().say("mirror.sides", of, minus),
                draw(
                        code,
                        words().say("mirror.figure", text, of, minus),
                        words().say("mirror.axis"),
                        lines.stream().map(this::drawn).toList()),
                why(views),
                views);
    }

    /** Said once for all lines, and of each column where they differ: "Landet: Vises ikke – …. Aarhus: …" */
    private String why(List<LineView> lines) {
        Map<String, Set<FigureView>> columns = new LinkedHashMap<>();
        lines.forEach(line -> {
            put(columns, words().say("mirror.column.nation"), line.nation());
            put(columns, getOwnName(), line.own());
        });
        boolean isOneEach = columns.values().stream().allMatch(column -> column.size() == 1 && !column.iterator().next().shown());
        if (!isOneEach) {
            return "";
        }
        boolean alike = columns.values().stream().distinct().count() == 1;
        return columns.entrySet().stream()
                .map(column -> (alike ? "" : column.getKey() + ": ") + column.getValue().iterator().next().text())
                .distinct()
                .collect(Collectors.joining(". "));
    }

    private static void put(Map<String, Set<FigureView>> columns, String name, FigureView figure) {
        if (figure != null) {
            columns.computeIfAbsent(name, column -> new HashSet<>()).add(figure);
        }
    }

    private LineView line(MirrorLine line) {
        return new LineView(
                name(line),
                reading.isNationTold() ? figure(line.nation()) : null,
                reading.own().map(own -> figure(line.of(own))).orElse(null),
                reading.isKept(line) ? cells.kept() : "");
    }

    private String name(MirrorLine line) {
        return line.row()
                .map(row -> label(questionnaire().item(line.item().code()).orElseThrow(), row))
                .orElse(words().say("mirror.whole"));
    }

    private Differences.Line drawn(MirrorLine line) {
        return new Differences.Line(
                name(line),
                reading.isNationTold() ? MirrorWords.steps(line.nation()) : Optional.empty(),
                reading.own().flatMap(own -> MirrorWords.steps(line.of(own))));
    }

    private FigureView figure(MirrorFigure figure) {
        MirrorWords.Cells found = cells.cells(figure);
        return new FigureView(
                found.shown(), found.gap(), found.shown() ? words().say("mirror.n", found.of(), found.minus()) : "");
    }

    private String titles(List<RespondentGroup> groups) {
        return ReportTexts.in(words().locale()).all(groups.stream().map(RespondentGroup::title).toList());
    }

    @Override
    public boolean isNationShown() {
        return reading.isNationTold();
    }

    /** "12 har sendt svar."; empty from an edition, which says it of each group. */
    public String getAnswered() {
        return reading.answered().map(answered -> words().say("mirror.answered", answered)).orElse("");
    }

    /** To KL: the municipalities about which both sides have answered. */
    public List<ChoiceView> getChoices() {
        return choices(reading.paired()::contains);
    }
}
