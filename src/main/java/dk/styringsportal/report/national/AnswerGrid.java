package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.statistics.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a question was answered, as tables: a line for each group or row where options are few and short, else for each option. */
final class AnswerGrid {

    private static final int MOST_ACROSS = 6;
    private static final int LONGEST_ACROSS = 28;
    private static final int BESIDE_EACH_OTHER = 4;

    private final Material material;
    private final Asked asked;

    AnswerGrid(Material material, Asked asked) {
        this.material = material;
        this.asked = asked;
    }

    /**
     * What is shown, then who is not shown and why.
     *
     * @param caption of the table; empty where a heading says it
     */
    List<Block> blocks(Optional<String> caption) {
        List<Block> blocks = new ArrayList<>();
        List<Asked.Line> shown = asked.shown();
        if (shown.isEmpty()) {
            caption.ifPresent(title -> blocks.add(Material.paragraph(title)));
        } else if (isAcross()) {
            blocks.add(across(shown, caption));
        } else {
            int chunk = asked.ofGroups() || areBrief(shown) ? BESIDE_EACH_OTHER : 1;
            for (int from = 0; from < shown.size(); from += chunk) {
                blocks.add(down(shown.subList(from, Math.min(shown.size(), from + chunk)), caption));
            }
        }
        if (shown.stream().anyMatch(line -> line.figure().values().containsKey("kept"))) {
            blocks.add(new Block.SmallPrint(DisclosureWords.in(material.texts().language()).kept()));
        }
        blocks.addAll(withheld());
        return blocks;
    }

    private static boolean areBrief(List<Asked.Line> lines) {
        return lines.stream().allMatch(line -> line.name().length() <= LONGEST_ACROSS);
    }

    /** Who is not shown, by the reason. */
    List<Block> withheld() {
        return asked.unshown(material).paragraphs();
    }

    private boolean isAcross() {
        List<AnswerOption> options = asked.item().options();
        return asked.lines().size() > 1
                && options.size() <= MOST_ACROSS
                && options.stream().allMatch(option -> option.label().length() <= LONGEST_ACROSS);
    }

    private Block across(List<Asked.Line> shown, Optional<String> caption) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(material.text(asked.ofGroups() ? "nationwide.group" : "nationwide.row"), 2.8, false));
        asked.item().options().forEach(option -> columns.add(new Block.Column(option.label(), 1.5, true)));
        boolean none = hasNone(shown);
        if (none) {
            columns.add(new Block.Column(material.texts().text("answer.no.ticks"), 1.5, true));
        }
        columns.add(new Block.Column(material.text("nationwide.answers"), 1.1, true));
        List<Block.TableRow> rows = new ArrayList<>();
        for (Asked.Line line : shown) {
            List<Block.Cell> cells = new ArrayList<>();
            asked.item().options().forEach(option -> cells.add(Material.cell(material.figures().share(line.figure(), option))));
            if (none) {
                cells.add(Material.cell(none(line.figure())));
            }
            cells.add(Material.cell(material.figures().answers(line.figure())));
            rows.add(new Block.TableRow(line.name(), cells));
        }
        return new Block.Table(caption, columns, rows);
    }

    private Block down(List<Asked.Line> shown, Optional<String> caption) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(material.text("nationwide.option"), 3.4, false));
        boolean alone = shown.size() == 1;
        shown.forEach(line -> columns.add(new Block.Column(
                alone && !asked.ofGroups() ? material.text("nationwide.answers") : line.name(), 1.6, true)));
        List<Block.TableRow> rows = new ArrayList<>();
        asked.item().options().forEach(option -> rows.add(row(option.label(), shown, line -> material.figures().share(line, option))));
        if (hasNone(shown)) {
            rows.add(row(material.texts().text("answer.no.ticks"), shown, this::none));
        }
        rows.add(row(material.text("nationwide.answers.all"), shown, material.figures()::answers));
        return new Block.Table(
                alone && !asked.ofGroups() && !shown.get(0).name().isEmpty()
                        ? Optional.of(caption.map(title -> title + " – " + shown.get(0).name()).orElse(shown.get(0).name()))
                        : caption,
                columns,
                rows);
    }

    private interface Said {
        String of(EditionFigure figure);
    }

    private static Block.TableRow row(String head, List<Asked.Line> shown, Said said) {
        return new Block.TableRow(head, shown.stream().map(line -> Material.cell(said.of(line.figure()))).toList());
    }

    private static boolean hasNone(List<Asked.Line> shown) {
        return shown.stream().anyMatch(line -> line.figure().number("none").filter(none -> none.signum() > 0).isPresent());
    }

    private String none(EditionFigure figure) {
        Optional<BigDecimal> none = figure.number("none");
        OptionalInt n = SurveyWords.n(figure);
        return none.isPresent() && n.isPresent() && n.getAsInt() > 0
                ? material.texts().text(
                        "survey.share",
                        material.numbers().percent(new Share(none.get().intValueExact(), n.getAsInt())),
                        none.get().toString())
                : "–";
    }
}
