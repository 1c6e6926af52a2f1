package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.SurveyWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to look at in a theme. Of municipalities, the questions with the fewest points on average; of groups, what fewer than half of
 * the group answer positively. Overall ratings are left out. What follows from it, people say: KL in its commentary.
 */
final class FocusPoints {

    private static final int MOST = 3;
    private static final double HALF = 0.5;

    private final Material material;
    private final Theme theme;

    FocusPoints(Material material, Theme theme) {
        this.material = material;
        this.theme = theme;
    }

    /** A question and how it stands, the least first. */
    private record Low(String said, double value) {}

    /** None where nothing is asked that has an order, or nothing of it is shown. */
    List<Block> blocks() {
        return material.hasGroups() ? ofGroups() : ofMunicipalities();
    }

    private List<Block> ofMunicipalities() {
        List<Low> scored = theme.items().stream().filter(item -> !item.isOverall()).flatMap(item -> points(item).stream()).toList();
        if (scored.size() <= MOST) {
            return List.of();
        }
        return List.of(heading(), new Block.Together(List.of(
                material.plain("nationwide.focus.municipalities"), list(Optional.empty(), scored))));
    }

    private Optional<Low> points(Item item) {
        return material.content()
                .figure("item", Map.of("item", item.code().value()))
                .flatMap(figure -> figure.number("mean").map(mean -> new Low(
                        material.text("nationwide.focus.points", Material.question(item), material.points(figure, "mean")),
                        mean.doubleValue())));
    }

    private List<Block> ofGroups() {
        List<Block> blocks = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (RespondentGroup group : material.questionnaire().groups()) {
            List<Low> asked = fields(group).toList();
            List<Low> low = asked.stream().filter(one -> one.value() < HALF).toList();
            if (!low.isEmpty()) {
                blocks.add(list(Optional.of(SurveyWords.brief(group)), low));
            } else if (!asked.isEmpty()) {
                without.add(SurveyWords.brief(group));
            }
        }
        if (!without.isEmpty()) {
            blocks.add(material.plain("nationwide.focus.none", material.texts().all(without)));
        }
        if (!blocks.isEmpty()) {
            blocks.add(0, heading());
            blocks.add(1, material.plain("nationwide.focus.groups"));
        }
        return blocks;
    }

    private Stream<Low> fields(RespondentGroup group) {
        return Field.of(material.questionnaire()).stream()
                .filter(field -> theme.items().contains(field.item()) && field.hasValues() && !field.item().isOverall())
                .flatMap(field -> positive(field, group).stream());
    }

    private Optional<Low> positive(Field field, RespondentGroup group) {
        Optional<EditionFigure> figure = material.options(field.item(), field.row(), Optional.of(group));
        return figure.flatMap(found -> found.number("positiveShare").map(share -> new Low(
                material.text(
                        "nationwide.focus.share",
                        question(field, group),
                        material.figures().positive(found)),
                share.doubleValue())));
    }

    /** In the group's own words; a statement without what several begin with. */
    private static String question(Field field, RespondentGroup group) {
        String text = field.item().number() + ". " + field.item().wording().inList(Optional.of(group.id()));
        return field.row().map(row -> text + " – " + row.label()).orElse(text);
    }

    private Block heading() {
        return new Block.Heading(3, material.text("nationwide.focus"));
    }

    private static Block list(Optional<String> lead, List<Low> low) {
        return new Block.BulletList(
                lead, low.stream().sorted(Comparator.comparing(Low::value)).limit(MOST).map(Low::said).toList());
    }
}
