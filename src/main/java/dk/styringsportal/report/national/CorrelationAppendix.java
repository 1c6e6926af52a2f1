package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.SurveyWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether overall ratings go with what is known of the municipalities. */
final class CorrelationAppendix {

    private final Material material;

    CorrelationAppendix(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, material.text("nationwide.appendix.correlations")));
        List<EditionFigure> found = material.content().figures().stream()
                .filter(figure -> figure.kind().equals("correlation"))
                .toList();
        if (found.isEmpty()) {
            blocks.add(material.plain("nationwide.correlations.none"));
            return blocks;
        }
        blocks.add(material.plain("nationwide.correlations.text"));
        blocks.add(new Block.Table(
                Optional.of(material.text("nationwide.correlations.caption")),
                List.of(
                        new Block.Column(material.text("nationwide.theme"), 3, false),
                        new Block.Column(material.text("nationwide.who"), 2.2, false),
                        new Block.Column(material.text("nationwide.background"), 2, false),
                        new Block.Column(material.text("nationwide.municipalities"), 1.3, true),
                        new Block.Column(material.text("nationwide.spearman"), 1.3, true),
                        new Block.Column(material.text("nationwide.p"), 1.2, true),
                        new Block.Column(material.text("nationwide.pearson"), 1.3, true),
                        new Block.Column(material.text("nationwide.robust"), 1, false)),
                found.stream().map(this::row).toList()));
        blocks.add(new Block.SmallPrint(material.source()));
        return blocks;
    }

    private Block.TableRow row(EditionFigure figure) {
        return new Block.TableRow(
                theme(figure).map(Material::theme).orElse("–"),
                List.of(
                        Material.cell(who(figure)),
                        Material.cell(material.text("nationwide.background." + figure.keys().get("background"))),
                        Material.cell(material.figures().answers(figure)),
                        Material.cell(coefficient(figure, "spearman")),
                        Material.cell(figure.number("pHolm").map(p -> material.numbers().p(p.doubleValue())).orElse("–")),
                        Material.cell(coefficient(figure, "pearson")),
                        Material.cell(material.text(
                                figure.number("robust").filter(robust -> robust.signum() > 0).isPresent() ? "nationwide.yes" : "nationwide.no"))));
    }

    private Optional<Theme> theme(EditionFigure figure) {
        return Optional.ofNullable(figure.keys().get("item"))
                .flatMap(code -> material.questionnaire().item(code.toString()))
                .map(Item::code)
                .map(material.questionnaire()::themeOf)
                .or(() -> Optional.ofNullable(figure.keys().get("theme"))
                        .flatMap(number -> material.questionnaire().theme(new BigDecimal(number.toString()).intValueExact())));
    }

    /** The group, "Selvevaluering", or "Bedømmere: praksis". */
    private String who(EditionFigure figure) {
        Optional<String> criterion = Optional.ofNullable(figure.keys().get("criterion")).map(Object::toString);
        if (criterion.isPresent()) {
            return material.text("nationwide.who.assessed", material.questionnaire().assessment()
                    .flatMap(form -> form.criterion(criterion.get()))
                    .map(AssessmentForm.Criterion::label)
                    .orElse(criterion.get()));
        }
        return Optional.ofNullable(figure.keys().get("group"))
                .map(id -> material.questionnaire().group(id.toString()).map(this::brief).orElse(id.toString()))
                .orElse(material.text("nationwide.self"));
    }

    private String brief(RespondentGroup group) {
        return SurveyWords.brief(group);
    }

    private String coefficient(EditionFigure figure, String measure) {
        return figure.number(measure).map(found -> material.numbers().coefficient(found.doubleValue())).orElse("–");
    }
}
