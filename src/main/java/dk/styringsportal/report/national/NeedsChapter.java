package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.PublishedNeeds;
import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.benchmark.need.NeedLine;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Differences;
import dk.styringsportal.report.NeedWords;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.Unshown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far what a group needs to know exceeds what it uses: for each group and question a drawing and its numbers. */
final class NeedsChapter {

    private static final String NONE = "–";
    private static final int MOST_DRAWN = 10;

    private static final Comparator<Differences.Line> LARGEST_FIRST =
            Comparator.comparing((Differences.Line line) -> Math.abs(line.nation().orElseThrow())).reversed();

    private final Material material;
    private final PublishedNeeds needs;
    private final NeedWords words;

    NeedsChapter(Material material) {
        this.material = material;
        this.needs = new PublishedNeeds(material.questionnaire(), material.content());
        this.words = NeedWords.in(material.texts().language(), material.content().facts().minimumGroup());
    }

    /** None where the edition has no need gaps. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<GroupId> told = needs.groups();
        List<RespondentGroup> groups = material.questionnaire().groups().stream()
                .filter(group -> told.contains(group.id()))
                .toList();
        if (groups.isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, material.text("nationwide.need")));
        blocks.add(material.plain("nationwide.need.text"));
        blocks.add(material.plain("nationwide.need.shown"));
        groups.forEach(group -> {
            blocks.add(new Block.Heading(3, SurveyWords.brief(group)));
            needs.byItem(group.id()).forEach((item, lines) -> blocks.addAll(item(group, item, lines)));
        });
        return blocks;
    }

    private List<Block> item(RespondentGroup group, Item item, List<NeedLine> lines) {
        String question = item.number() + ". " + item.wording().text(Optional.of(group.id()));
        List<Block> blocks = new ArrayList<>();
        drawing(group, question, lines).ifPresent(blocks::add);
        if (lines.stream().anyMatch(line -> words.cells(figure(line)).shown())) {
            blocks.add(table(question, lines));
        } else {
            blocks.add(Material.paragraph(question));
            blocks.addAll(unshown(lines).paragraphsOfWhole());
        }
        if (lines.stream().anyMatch(line -> needs.isKept(group.id(), item, line.row()))) {
            blocks.add(new Block.SmallPrint(words.kept()));
        }
        blocks.add(new Block.SmallPrint(material.source()));
        return blocks;
    }

    /** Of more rows than can be taken in at a glance those with the largest gaps; the table has all of them. */
    private Optional<Block> drawing(RespondentGroup group, String question, List<NeedLine> lines) {
        List<Differences.Line> told = lines.stream()
                .map(line -> new Differences.Line(line.row().label(), NeedWords.steps(figure(line)), Optional.empty()))
                .filter(line -> line.nation().isPresent())
                .toList();
        boolean isMuch = told.size() > MOST_DRAWN;
        List<Differences.Line> drawn = isMuch
                ? told.stream().sorted(LARGEST_FIRST).limit(MOST_DRAWN).toList()
                : told;
        return Differences.shown(
                isMuch
                        ? material.text("nationwide.need.largest", String.valueOf(MOST_DRAWN), question)
                        : material.text("nationwide.need.figure", question),
                material.text("nationwide.need.axis"),
                SurveyWords.brief(group),
                Optional.empty(),
                drawn)
                .map(Block.Drawing::new);
    }

    private Unshown unshown(List<NeedLine> lines) {
        Unshown unshown = new Unshown(material.texts());
        lines.forEach(line -> unshown.add(line.row().label(), words.cells(figure(line)).mean()));
        return unshown;
    }

    private Block table(String question, List<NeedLine> lines) {
        return new Block.Table(
                Optional.of(material.text("nationwide.need.caption", question)),
                List.of(
                        new Block.Column(material.text("nationwide.need.what"), 6, false),
                        new Block.Column(material.text("nationwide.n"), 0.9, true),
                        new Block.Column(material.text("nationwide.need.gap"), 1.8, true),
                        new Block.Column(material.text("nationwide.need.less"), 1.4, true),
                        new Block.Column(material.text("nationwide.need.alike"), 1.4, true),
                        new Block.Column(material.text("nationwide.need.more"), 1.4, true)),
                lines.stream().map(this::row).toList());
    }

    private Block.TableRow row(NeedLine line) {
        NeedWords.Cells cells = words.cells(figure(line));
        return new Block.TableRow(
                line.row().label(),
                List.of(
                        Material.cell(cells.shown() ? cells.n() : NONE),
                        Material.cell(cells.mean()),
                        Material.cell(cells.shown() ? cells.less() : NONE),
                        Material.cell(cells.shown() ? cells.alike() : NONE),
                        Material.cell(cells.shown() ? cells.more() : NONE)));
    }

    private static NeedFigure figure(NeedLine line) {
        return line.nation().orElseThrow();
    }
}
