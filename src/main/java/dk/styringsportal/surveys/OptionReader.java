package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows and options of an item, its own or those shared under {@code scales} and {@code rowSets}. */
final class OptionReader {

    private static final String NEUTRAL = "neutral";
    private static final String DONT_KNOW = "dont-know";

    private final Section file;

    OptionReader(Section file) {
        this.file = file;
    }

    List<AnswerOption> options(Section item) {
        return parts(item, "options", "scale", "scales").stream()
                .map(option -> option.allowOnly(Set.of("key", "label", "points", "means")))
                .map(OptionReader::option)
                .toList();
    }

    List<Row> rows(Section item) {
        return parts(item, "rows", "rowSet", "rowSets").stream()
                .map(row -> row.allowOnly(Set.of("key", "label")))
                .map(row -> new Row(new RowKey(row.text("key")), row.text("label")))
                .toList();
    }

    private List<Section> parts(Section item, String own, String reference, String shared) {
        if (!item.has(reference)) {
            return item.sections(own);
        }
        String name = item.text(reference);
        if (!file.has(shared) || !file.section(shared).has(name)) {
            throw item.fault(reference, "there is no \"" + name + "\" under " + shared);
        }
        return file.section(shared).sections(name);
    }

    private static AnswerOption option(Section option) {
        Optional<String> means = option.optionalText("means");
        if (means.isPresent() && !means.get().equals(DONT_KNOW)) {
            throw option.fault("means", "only " + DONT_KNOW + " is known");
        }
        return new AnswerOption(
                new OptionKey(option.text("key")), option.text("label"), points(option), means.isPresent());
    }

    private static Optional<OptionPoints> points(Section option) {
        if (!option.has("points")) {
            return Optional.empty();
        }
        if (option.raw("points") instanceof Map) {
            Map<RowKey, Points> perRow = new HashMap<>();
            option.section("points")
                    .members()
                    .forEach((row, points) -> perRow.put(new RowKey(row), Points.parse(String.valueOf(points))));
            return Optional.of(new OptionPoints.PerRow(perRow));
        }
        String text = option.text("points");
        return Optional.of(
                text.equals(NEUTRAL) ? new OptionPoints.NeutralMean() : new OptionPoints.Fixed(Points.parse(text)));
    }
}
