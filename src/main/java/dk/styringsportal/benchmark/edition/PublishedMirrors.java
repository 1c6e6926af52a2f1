package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mirror gaps that an edition has, as it has them; editions made before there were gaps in editions have none.
 *
 * @param questionnaire what the edition counts, in whatever language
 */
public record PublishedMirrors(QuestionnaireVersion questionnaire, EditionContent content) {

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
