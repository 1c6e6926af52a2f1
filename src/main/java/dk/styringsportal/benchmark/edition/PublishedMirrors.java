package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.mirror.MirrorFigure;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.benchmark.mirror.MirrorSides;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mirror gaps that an edition has, as it has them; editions made before there were gaps in editions have none.
 *
 * @param questionnaire what the edition counts, in whatever language
 */
public record PublishedMirrors(QuestionnaireVersion questionnaire, EditionContent content) {

    /** The nation's by item, in the questionnaire's order. */
    public Map<Item, List<MirrorLine>> byItem() {
        return lines().stream().collect(Collectors.groupingBy(MirrorLine::item, LinkedHashMap::new, Collectors.toList()));
    }

    public MirrorSides sides() {
        return new MirrorSides(questionnaire, content.facts().pool());
    }

    /**
     * Whether a gap that is shown stands, in part or in whole, as in the edition before, since the answers of a group on one of the sides
     * have changed too little to be told anew.
     */
    public boolean isKept(MirrorLine line) {
        Field field = new Field(line.item(), line.row());
        return line.nation() instanceof MirrorFigure.Shown
                && Stream.concat(sides().of(line.item()).stream(), sides().minus(line.item()).stream())
                        .flatMap(group -> content.figure(OptionFigure.KIND, OptionFigure.keys(field, group.id())).stream())
                        .anyMatch(Former::isKept);
    }

    /** The nation's, in the questionnaire's order. */
    public List<MirrorLine> lines() {
        return questionnaire.items().stream()
                .flatMap(item -> rows(item).flatMap(row -> line(item, row).stream()))
                .toList();
    }

    private static Stream<Optional<Row>> rows(Item item) {
        return item.rows().isEmpty() ? Stream.of(Optional.empty()) : item.rows().stream().map(Optional::of);
    }

    private Optional<MirrorLine> line(Item item, Optional<Row> row) {
        return content.figure(MirrorFigureLine.KIND, MirrorFigureLine.keys(item, row))
                .map(figure -> new MirrorLine(item, row, MirrorFigureLine.read(figure), Collections.emptySortedMap()));
    }
}
