package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.Unshown;
import dk.styringsportal.report.UnshownQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question with the figures that stand side by side: of its groups, or where there are none of its rows.
 *
 * @param row the one row that it is about, where there are groups and rows
 * @param lines at least one
 * @param ofGroups whether the lines are groups
 */
record Asked(Item item, Optional<Row> row, List<Line> lines, boolean ofGroups) {

    /**
     * One figure.
     *
     * @param name whose, or which row's; empty where there is but one
     */
    record Line(String name, Field field, EditionFigure figure) {

        boolean isShown() {
            return !figure.isSuppressed();
        }
    }

    Asked {
        lines = List.copyOf(lines);
    }

    /** None where nobody is asked, and where no options are chosen. */
    static List<Asked> of(Item item, Material material) {
        if (item.options().isEmpty()) {
            return List.of();
        }
        List<Asked> asked = new ArrayList<>();
        if (!material.hasGroups()) {
            asked.add(new Asked(item, Optional.empty(), ofRows(item, material), false));
        } else if (item.rows().isEmpty()) {
            asked.add(new Asked(item, Optional.empty(), ofGroups(item, Optional.empty(), material), true));
        } else {
            item.rows().forEach(row -> asked.add(
                    new Asked(item, Optional.of(row), ofGroups(item, Optional.of(row), material), true)));
        }
        return asked.stream().filter(one -> !one.lines().isEmpty()).toList();
    }

    private static List<Line> ofRows(Item item, Material material) {
        List<Line> lines = new ArrayList<>();
        if (item.rows().isEmpty()) {
            material.options(item, Optional.empty(), Optional.empty())
                    .ifPresent(figure -> lines.add(new Line("", new Field(item, Optional.empty()), figure)));
        }
        item.rows().forEach(row -> material.options(item, Optional.of(row), Optional.empty())
                .ifPresent(figure -> lines.add(new Line(row.label(), new Field(item, Optional.of(row)), figure))));
        return lines;
    }

    private static List<Line> ofGroups(Item item, Optional<Row> row, Material material) {
        List<Line> lines = new ArrayList<>();
        for (RespondentGroup group : material.questionnaire().groups()) {
            material.options(item, row, Optional.of(group))
                    .ifPresent(figure -> lines.add(new Line(SurveyWords.brief(group), new Field(item, row), figure)));
        }
        return lines;
    }

    /**
     * Those of which nothing is shown, as one table; empty where something is shown of each.
     *
     * @param asked as they stand in the questionnaire
     */
    static Optional<Block> withoutFigures(List<Asked> asked, Material material) {
        UnshownQuestions questions = new UnshownQuestions(material.texts());
        asked.stream()
                .filter(one -> one.shown().isEmpty())
                .forEach(one -> questions.add(one.item(), one.row(), one.unshown(material)));
        return questions.table().map(table -> table);
    }

    /** "3. Er målene klare? – i det daglige" */
    String title() {
        String question = Material.question(item);
        return row.map(one -> question + " – " + one.label()).orElse(question);
    }

    /** By which texts refer to it: "figur-12". */
    String anchor() {
        return FigureAnchor.name(item, row);
    }

    /** "12", "12.3" */
    String number() {
        return FigureAnchor.number(item, row);
    }

    List<Line> shown() {
        return lines.stream().filter(Line::isShown).toList();
    }

    Unshown unshown(Material material) {
        Unshown unshown = new Unshown(material.texts());
        lines.forEach(line -> material.figures().withheld(line.figure()).ifPresent(reason -> unshown.add(line.name(), reason)));
        return unshown;
    }
}
