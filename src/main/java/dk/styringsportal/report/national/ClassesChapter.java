package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.PublishedClasses;
import dk.styringsportal.benchmark.edition.PublishedFact;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.SurveyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How groups answered the overall questions by facts about their municipalities (source 004, l. 436–554): for each fact and group a
 * table. Questions of which the whole group's answers are withheld are left out, and all others stand in the edition's data files.
 */
final class ClassesChapter {

    private final Material material;
    private final PublishedClasses published;

    ClassesChapter(Material material) {
        this.material = material;
        this.published = new PublishedClasses(material.questionnaire(), material.content());
    }

    /** None where nothing is tabled by facts. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<PublishedFact> facts = material.content().tabled();
        if (facts.isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, material.text("nationwide.classes")));
        blocks.add(material.plain("nationwide.classes.text"));
        for (PublishedFact fact : facts) {
            blocks.add(new Block.Heading(3, fact.title(language())));
            material.questionnaire().groups().forEach(group -> blocks.addAll(table(fact, group)));
            blocks.add(new Block.SmallPrint(material.source()));
        }
        return blocks;
    }

    private List<Block> table(PublishedFact fact, RespondentGroup group) {
        List<Block.TableRow> rows = new ArrayList<>();
        for (Theme theme : material.questionnaire().themes()) {
            published.fields(theme, group.id()).stream()
                    .filter(field -> field.item().isOverall() && field.hasValues())
                    .filter(field -> published.all(field, group.id()).filter(all -> !all.isSuppressed()).isPresent())
                    .forEach(field -> rows(fact, group, field, rows));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        Optional.of(SurveyWords.brief(group)),
                        List.of(
                                new Block.Column(material.text("nationwide.classes.class"), 5, false),
                                new Block.Column(material.text("nationwide.n"), 3, true),
                                new Block.Column(material.text("nationwide.positive"), 2, true),
                                new Block.Column(material.text("nationwide.mean.scale"), 2, true)),
                        rows));
    }

    /** The question with all who answered it, and then its classes. */
    private void rows(PublishedFact fact, RespondentGroup group, Field field, List<Block.TableRow> rows) {
        String question = field.item().wording().text(Optional.of(group.id()));
        published.all(field, group.id()).ifPresent(all -> rows.add(
                row(material.text("nationwide.classes.all", String.valueOf(field.item().number()), question), all)));
        published.of(fact, field, group.id()).forEach(one -> rows.add(row(
                one.oneClass()
                        .flatMap(oneClass -> fact.label(oneClass, language()))
                        .orElseGet(() -> material.text("nationwide.classes." + (one.oneClass().isPresent() ? "none" : "unknown"))),
                one.figure())));
    }

    private Locale language() {
        return material.texts().language();
    }

    private Block.TableRow row(String head, EditionFigure figure) {
        return new Block.TableRow(
                head,
                List.of(
                        Material.cell(material.figures().answers(figure)),
                        Material.cell(figure.isSuppressed() ? "–" : material.figures().positive(figure)),
                        Material.cell(figure.number("mean").map(mean -> material.numbers().figure(mean.doubleValue(), 2)).orElse("–"))));
    }
}
