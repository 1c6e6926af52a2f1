package dk.styringsportal.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes prose as plain text, for slides and spreadsheets: without marks, a line for each heading, paragraph, item and row of a table, a
 * link with its address behind it, a picture as what it shows.
 */
public final class PlainProse {

    private static final String BULLET = "• ";
    private static final String DEEPER = "   ";
    private static final String BETWEEN_CELLS = "; ";
    private static final String EMPTY = "–";
    private static final String MAIL = "mailto:";

    private final Map<String, Illustration> pictures;

    /** @param pictures by their names; they say what they show where the text does not */
    public PlainProse(Map<String, Illustration> pictures) {
        this.pictures = Map.copyOf(pictures);
    }

    /** An empty line stands between pieces. */
    public String of(List<Prose> pieces) {
        return pieces.stream()
                .map(piece -> String.join("\n", lines(piece)))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining("\n\n"));
    }

    private List<String> lines(Prose piece) {
        if (piece instanceof Prose.Heading heading) {
            return List.of(words(heading.words()));
        }
        if (piece instanceof Prose.Paragraph paragraph) {
            return List.of(words(paragraph.words()));
        }
        if (piece instanceof Prose.Box box) {
            return box.pieces().stream().flatMap(inner -> lines(inner).stream()).toList();
        }
        if (piece instanceof Prose.Items items) {
            return items(items);
        }
        return piece instanceof Prose.Grid grid ? rows(grid) : List.of(shown((Prose.Picture) piece));
    }

    private List<String> items(Prose.Items items) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.items().size(); i++) {
            String symbol = items.numbered() ? (i + 1) + ". " : BULLET;
            for (String line : items.items().get(i).stream().flatMap(piece -> lines(piece).stream()).toList()) {
                lines.add(symbol + line);
                symbol = DEEPER;
            }
        }
        return lines;
    }

    private static List<String> rows(Prose.Grid grid) {
        List<String> lines = new ArrayList<>(List.of(row(grid.heads())));
        grid.rows().forEach(row -> lines.add(row(row)));
        return lines;
    }

    private static String row(List<List<Span>> cells) {
        return cells.stream().map(PlainProse::cell).collect(Collectors.joining(BETWEEN_CELLS));
    }

    private static String cell(List<Span> cell) {
        String words = words(cell).replace('\n', ' ');
        return words.isEmpty() ? EMPTY : words;
    }

    private String shown(Prose.Picture picture) {
        return picture.alternative().isBlank()
                ? Optional.ofNullable(pictures.get(picture.name())).map(Illustration::alternative).orElse("")
                : picture.alternative();
    }

    private static String words(List<Span> spans) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            words.append(span.words());
            boolean goesOn = i + 1 < spans.size() && spans.get(i + 1).link().equals(span.link());
            if (!goesOn && span.link().isPresent()) {
                behind(linked(spans, i), span.link().get()).ifPresent(address -> words.append(" (").append(address).append(')'));
            }
        }
        return words.toString().strip();
    }

    /** All the words of the link that ends there: some may be strong. */
    private static String linked(List<Span> spans, int last) {
        int first = last;
        while (first > 0 && spans.get(first - 1).link().equals(spans.get(last).link())) {
            first--;
        }
        return Prose.plain(spans.subList(first, last + 1)).strip();
    }

    /** Where a link leads, unless its words say so. A figure is one of the report, and named by its number. */
    private static Optional<String> behind(String words, String address) {
        String told = address.startsWith("#figur-")
                ? "figur " + address.substring("#figur-".length()).replace('-', '.')
                : address.startsWith(MAIL) ? address.substring(MAIL.length()) : address;
        return words.equalsIgnoreCase(told) || words.equals(address) ? Optional.empty() : Optional.of(told);
    }
}
