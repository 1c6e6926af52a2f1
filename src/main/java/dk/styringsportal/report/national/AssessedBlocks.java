package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What KL's assessors settled on in a theme, beside the municipalities' own rating. */
final class AssessedBlocks {

    private final Material material;
    private final Theme theme;

    AssessedBlocks(Material material, Theme theme) {
        this.material = material;
        this.theme = theme;
    }

    /** None where nobody assesses municipalities. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        material.questionnaire().assessment().filter(form -> isSome(form)).ifPresent(form -> {
            blocks.add(new Block.Heading(3, material.text("nationwide.assessed")));
            List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column(material.text("nationwide.criterion"), 2.6, false)));
            form.options().forEach(option -> columns.add(new Block.Column(option.label(), 1.5, true)));
            columns.add(new Block.Column(material.text("nationwide.municipalities"), 1.2, true));
            List<Block.TableRow> rows = new ArrayList<>();
            form.criteria().forEach(criterion -> figure(criterion)
                    .ifPresent(figure -> rows.add(new Block.TableRow(criterion.label(), cells(form, figure)))));
            blocks.add(new Block.Table(Optional.empty(), columns, rows));
            blocks.add(new Block.SmallPrint(material.text("nationwide.assessed.how") + " " + material.source()));
        });
        return blocks;
    }

    private boolean isSome(AssessmentForm form) {
        return form.criteria().stream().anyMatch(criterion -> figure(criterion).isPresent());
    }

    private Optional<EditionFigure> figure(AssessmentForm.Criterion criterion) {
        return material.content().figure("assessment", Map.of("criterion", criterion.key().value(), "theme", theme.number()));
    }

    private List<Block.Cell> cells(AssessmentForm form, EditionFigure figure) {
        List<Block.Cell> cells = new ArrayList<>();
        for (AnswerOption option : form.options()) {
            cells.add(Material.cell(figure.isSuppressed() ? "–" : material.figures().share(figure, option)));
        }
        cells.add(Material.cell(material.figures().answers(figure)));
        return cells;
    }
}
