package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether those who answered differ from others in the size of their municipality. */
final class NonresponseAppendix {

    private static final List<String> SIZES = List.of("small", "medium", "large");
    private static final double SIGNIFICANT = 0.05;
    private static final double STRONG = 0.8;
    private static final int HUNDRED = 100;

    private final Material material;

    NonresponseAppendix(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, material.text("nationwide.appendix.nonresponse")));
        if (!material.hasGroups()) {
            blocks.add(material.plain("nationwide.nonresponse.municipalities"));
            return blocks;
        }
        blocks.add(material.plain("nationwide.nonresponse.text"));
        material.questionnaire().groups().forEach(group -> group(group, blocks));
        blocks.add(new Block.SmallPrint(material.source()));
        return blocks;
    }

    private void group(RespondentGroup group, List<Block> blocks) {
        Optional<EditionFigure> nonresponse = figure("nonresponse", group);
        Optional<EditionFigure> fit = figure("goodnessOfFit", group);
        blocks.add(new Block.Heading(3, group.title()));
        if (nonresponse.isEmpty() && fit.isEmpty()) {
            blocks.add(material.plain("nationwide.nonresponse.none"));
        }
        nonresponse.ifPresent(found -> {
            blocks.add(table("nationwide.nonresponse.caption", found, true));
            blocks.add(Material.paragraph(verdict(found)));
        });
        fit.ifPresent(found -> {
            blocks.add(table("nationwide.fit.caption", found, false));
            found.number("p").ifPresent(p -> blocks.add(material.plain("nationwide.test.chi-square", statistic(found), df(found), p(found))));
        });
    }

    private Optional<EditionFigure> figure(String kind, RespondentGroup group) {
        return material.content().figure(kind, Map.of("group", group.id().value()));
    }

    private Block table(String caption, EditionFigure figure, boolean withOthers) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(material.text("nationwide.sizes"), 3, false));
        columns.add(new Block.Column(material.text("nationwide.answered"), 1.5, true));
        if (withOthers) {
            columns.add(new Block.Column(material.text("nationwide.notAnswered"), 1.5, true));
        }
        columns.add(new Block.Column(material.text("nationwide.expected"), 1.5, true));
        List<Block.TableRow> rows = new ArrayList<>();
        for (String size : SIZES) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(count(figure, "answered", size, 0));
            if (withOthers) {
                cells.add(count(figure, "notAnswered", size, 0));
            }
            cells.add(count(figure, "expected", size, 1));
            rows.add(new Block.TableRow(material.text("nationwide.size." + size), cells));
        }
        return new Block.Table(Optional.of(material.text(caption)), columns, rows);
    }

    private Block.Cell count(EditionFigure figure, String measure, String size, int decimals) {
        return Material.cell(
                figure.values().get(measure) instanceof Map<?, ?> parts && parts.get(size) instanceof BigDecimal number
                        ? material.numbers().figure(number.doubleValue(), decimals)
                        : "–");
    }

    /** What the test says; where it finds nothing and could hardly have found anything, that too. */
    private String verdict(EditionFigure found) {
        Optional<BigDecimal> p = found.number("p");
        if (p.isEmpty()) {
            return material.text("nationwide.test.none");
        }
        boolean differs = p.get().doubleValue() < SIGNIFICANT;
        List<String> sentences = new ArrayList<>();
        sentences.add(material.text(differs ? "nationwide.nonresponse.differs" : "nationwide.nonresponse.alike"));
        sentences.add(material.text("nationwide.test." + found.values().get("test"), statistic(found), df(found), p(found)));
        found.number("power").filter(power -> !differs && power.doubleValue() < STRONG).ifPresent(power -> sentences.add(
                material.text("nationwide.nonresponse.weak", material.numbers().figure(HUNDRED * power.doubleValue(), 0))));
        return String.join(" ", sentences);
    }

    private String statistic(EditionFigure figure) {
        return material.numbers().figure(figure.number("statistic").orElseThrow().doubleValue(), 2);
    }

    private static String df(EditionFigure figure) {
        return figure.number("df").orElseThrow().toString();
    }

    private String p(EditionFigure figure) {
        String p = material.numbers().p(figure.number("p").orElseThrow().doubleValue());
        return p.startsWith("<") ? "p " + p : "p = " + p;
    }
}
