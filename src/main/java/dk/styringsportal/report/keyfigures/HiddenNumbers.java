package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.Hidden;
import dk.styringsportal.benchmark.keyfigures.Told;
import dk.styringsportal.report.Block;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which numbers of a table are hidden, and why: what stands in their place, and a paragraph for each reason. */
final class HiddenNumbers {

    private final FigureSentences words;
    private final Map<Hidden, Map<String, Set<String>>> labels = new EnumMap<>(Hidden.class);

    HiddenNumbers(FigureSentences words) {
        this.words = words;
    }

    /**
     * Takes note of a number that is hidden.
     *
     * @param what sort of number: "Median og kvartiler"
     * @param label of its row
     * @return what stands in its place; a dash where there is none
     */
    String instead(Told<?> told, String what, String label) {
        told.hidden().ifPresent(reason -> labels.computeIfAbsent(reason, same -> new LinkedHashMap<>())
                .computeIfAbsent(what, same -> new LinkedHashSet<>())
                .add(label));
        return told.hidden().isPresent() ? words.text("keyfigures.hidden") : FigureSentences.NOTHING;
    }

    /** @param rows how many the table has: where all of them are hidden, they are not named */
    List<Block> paragraphs(int rows) {
        List<Block> paragraphs = new ArrayList<>();
        labels.forEach((reason, kinds) -> {
            List<String> parts = new ArrayList<>();
            kinds.forEach((what, rowsOf) -> parts.add(rowsOf.size() >= rows
                    ? words.text("keyfigures.hidden.all", what)
                    : words.text("keyfigures.hidden.some", what, String.join("; ", rowsOf))));
            paragraphs.add(new Block.Paragraph(Optional.of(words.reason(reason)), String.join(" ", parts)));
        });
        return paragraphs;
    }
}
