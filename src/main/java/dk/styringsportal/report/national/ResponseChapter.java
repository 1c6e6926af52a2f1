package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.statistics.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has answered, and how many of those invited. */
final class ResponseChapter {

    private final Material material;

    ResponseChapter(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, material.text("nationwide.response")));
        if (material.hasGroups()) {
            groups(blocks);
        } else {
            blocks.add(material.plain("nationwide.response.municipalities", material.content()
                    .figure("responses", Map.of())
                    .map(material.figures()::answers)
                    .orElse("0")));
        }
        return blocks;
    }

    private void groups(List<Block> blocks) {
        blocks.add(material.plain("nationwide.response.groups"));
        List<Block.TableRow> rows = new ArrayList<>();
        List<Figure.Shares.Line> rates = new ArrayList<>();
        for (RespondentGroup group : material.questionnaire().groups()) {
            EditionFigure respondents = figure("respondents", group)
                    .orElseGet(() -> EditionFigure.suppressed("respondents", keys(group)));
            Optional<Share> rate = figure("nonresponse", group).flatMap(ResponseChapter::rate);
            rate.ifPresent(share -> rates.add(new Figure.Shares.Line(SurveyWords.brief(group), Optional.of(share))));
            rows.add(new Block.TableRow(
                    group.title(),
                    List.of(
                            Material.cell(material.figures().answers(respondents)),
                            Material.cell(respondents.number("municipalities")
                                    .map(count -> material.numbers().count(count.intValueExact()))
                                    .orElse("–")),
                            Material.cell(rate.map(material.numbers()::percent).orElse("–")))));
        }
        blocks.add(new Block.Table(
                Optional.of(material.text("nationwide.response.caption")),
                List.of(
                        new Block.Column(material.text("nationwide.group"), 4, false),
                        new Block.Column(material.text("nationwide.answers"), 1.6, true),
                        new Block.Column(material.text("nationwide.municipalities"), 1.6, true),
                        new Block.Column(material.text("nationwide.rate"), 1.6, true)),
                rows));
        if (!rates.isEmpty()) {
            blocks.add(new Block.Drawing(new Figure.Shares(material.text("nationwide.rate.figure"), rates)));
        }
        blocks.add(new Block.SmallPrint(material.text("nationwide.rate.how") + " " + material.source()));
    }

    private Optional<EditionFigure> figure(String kind, RespondentGroup group) {
        return material.content().figure(kind, keys(group));
    }

    private static Map<String, Object> keys(RespondentGroup group) {
        return Map.of("group", group.id().value());
    }

    /** Of those invited, as nonresponse was analysed. */
    private static Optional<Share> rate(EditionFigure nonresponse) {
        int answered = sum(nonresponse, "answered");
        int all = answered + sum(nonresponse, "notAnswered");
        return all == 0 ? Optional.empty() : Optional.of(new Share(answered, all));
    }

    private static int sum(EditionFigure figure, String name) {
        return figure.values().get(name) instanceof Map<?, ?> parts
                ? parts.values().stream().mapToInt(part -> ((BigDecimal) part).intValueExact()).sum()
                : 0;
    }
}
