package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.ScoringRule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Those whose mean is taken from: the first side. */
    public List<RespondentGroup> of(Item item) {
        return side(((ScoringRule.MirrorGap) item.rule()).of());
    }

    /** Those whose mean is taken away: the second side. */
    public List<RespondentGroup> minus(Item item) {
        return side(((ScoringRule.MirrorGap) item.rule()).minus());
    }

    private List<RespondentGroup> side(Set<GroupId> groups) {
        return questionnaire.groups().stream().filter(group -> isOf(groups, group.id())).toList();
    }

    /** Groups that are shown as one stand on a side together. */
    private boolean isOf(Set<GroupId> groups, GroupId shown) {
        return groups.contains(shown)
                || content.facts()
                        .pool()
                        .filter(pool -> pool.id().equals(shown) && groups.containsAll(pool.groups()))
                        .isPresent();
    }

    /**
     * Whether the gap stands, in part or in whole, as in the edition before, since the answers of a group on one of the sides have
     * changed too little to be told anew.
     */
    public boolean isKept(MirrorLine line) {
        Field field = new Field(line.item(), line.row());
        return Stream.concat(of(line.item()).stream(), minus(line.item()).stream())
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
