package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.PublishedMirrors;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Differences;
import dk.styringsportal.report.MirrorWords;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.Unshown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How differently two sides see the same: for each question a drawing and its numbers. */
final class MirrorsChapter {

    private static final String NONE = "–";

    private final Material material;
    private final PublishedMirrors mirrors;
    private final MirrorWords words;

    MirrorsChapter(Material material) {
        this.material = material;
        this.mirrors = new PublishedMirrors(material.questionnaire(), material.content());
        this.words = MirrorWords.in(material.texts().language(), material.content().facts().minimumGroup());
    }

    /** None where the edition has no mirror gaps. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Map<Item, List<MirrorLine>> byItem = mirrors.byItem();
        if (byItem.isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, material.text("nationwide.mirror")));
        blocks.add(material.plain("nationwide.mirror.text"));
        blocks.add(material.plain("nationwide.mirror.shown"));
        byItem.forEach((item, lines) -> blocks.addAll(item(item, lines)));
        return blocks;
    }

    private List<Block> item(Item item, List<MirrorLine> lines) {
        String of = names(mirrors.sides().of(item));
        String minus = names(mirrors.sides().minus(item));
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(3, Material.question(item))));
        Differences.shown(
                        material.text("nationwide.mirror.figure", of, minus),
                        material.text("nationwide.mirror.axis"),
                        material.text("nationwide.mirror.nation"),
                        Optional.empty(),
                        lines.stream()
                                .map(line -> new Differences.Line(label(line), MirrorWords.steps(line.nation()), Optional.empty()))
                                .toList())
                .ifPresent(drawn -> blocks.add(new Block.Drawing(drawn)));
        if (lines.stream().anyMatch(line -> words.cells(line.nation()).shown())) {
            blocks.add(table(lines, of, minus));
        } else {
            blocks.addAll(unshown(lines).paragraphsOfWhole());
        }
        if (lines.stream().anyMatch(mirrors::isKept)) {
            blocks.add(new Block.SmallPrint(words.kept()));
        }
        blocks.add(new Block.SmallPrint(material.source()));
        return blocks;
    }

    private Block table(List<MirrorLine> lines, String of, String minus) {
        return new Block.Table(
                Optional.of(material.text("nationwide.mirror.sides", of, minus)),
                List.of(
                        new Block.Column(material.text("nationwide.mirror.what"), 4, false),
                        new Block.Column(material.text("nationwide.mirror.gap"), 3, true),
                        new Block.Column(material.text("nationwide.mirror.of"), 2, true),
                        new Block.Column(material.text("nationwide.mirror.minus"), 2, true)),
                lines.stream().map(this::row).toList());
    }

    private Unshown unshown(List<MirrorLine> lines) {
        Unshown unshown = new Unshown(material.texts());
        lines.forEach(line -> unshown.add(label(line), words.cells(line.nation()).gap()));
        return unshown;
    }

    private Block.TableRow row(MirrorLine line) {
        MirrorWords.Cells cells = words.cells(line.nation());
        return new Block.TableRow(
                label(line),
                List.of(
                        Material.cell(cells.gap()),
                        Material.cell(cells.shown() ? cells.of() : NONE),
                        Material.cell(cells.shown() ? cells.minus() : NONE)));
    }

    private String label(MirrorLine line) {
        return line.row().map(Row::label).orElseGet(() -> material.text("nationwide.mirror.whole"));
    }

    private String names(List<RespondentGroup> groups) {
        return material.texts().all(groups.stream().map(SurveyWords::brief).toList());
    }
}
