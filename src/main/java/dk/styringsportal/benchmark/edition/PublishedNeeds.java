package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.benchmark.need.NeedLine;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The need gaps that an edition has, as it has them; editions made before there were gaps in editions have none.
 *
 * @param questionnaire what the edition counts, in whatever language
 */
public record PublishedNeeds(QuestionnaireVersion questionnaire, EditionContent content) {

    /** The groups of which the edition says something, in the questionnaire's order. */
    public List<GroupId> groups() {
        return questionnaire.groups().stream()
                .map(RespondentGroup::id)
                .filter(group -> content.figures().stream().anyMatch(figure -> figure.kind().equals(NeedFigureLine.KIND)
                        && group.value().equals(figure.keys().get("group"))))
                .toList();
    }

    /** The nation's gaps of a group by the items that ask for the need, in the questionnaire's order. */
    public Map<Item, List<NeedLine>> byItem(GroupId group) {
        return lines(group).stream().collect(Collectors.groupingBy(NeedLine::item, LinkedHashMap::new, Collectors.toList()));
    }

    /** The nation's gaps of a group, in the questionnaire's order. */
    public List<NeedLine> lines(GroupId group) {
        return questionnaire.items().stream()
                .flatMap(item -> item.rows().stream().flatMap(row -> gap(group, item, row)
                        .map(gap -> new NeedLine(item, row, Optional.of(gap), Optional.empty()))
                        .stream()))
                .toList();
    }

    /** Empty where the edition has none, also none that it withholds. */
    public Optional<NeedFigure> gap(GroupId group, Item item, Row row) {
        return figure(group, item, row).map(NeedFigureLine::read);
    }

    /** Whether the gap stands as in the edition before, since too few answers have changed. */
    public boolean isKept(GroupId group, Item item, Row row) {
        return figure(group, item, row).filter(Former::isKept).isPresent();
    }

    private Optional<EditionFigure> figure(GroupId group, Item item, Row row) {
        return content.figure(NeedFigureLine.KIND, NeedFigureLine.keys(group, item, row));
    }
}
