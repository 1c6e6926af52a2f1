package dk.styringsportal.report.prose;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a text that somebody has written with marks. */
public sealed interface Prose {

    /**
     * Over what follows.
     *
     * @param level 1, or 2 for one below a heading of level 1
     */
    record Heading(int level, List<Span> words) implements Prose {

        public Heading {
            if (level != 1 && level != 2) {
                throw new IllegalArgumentException("A heading is of level 1 or 2, not " + level);
            }
            words = List.copyOf(words);
        }
    }

    record Paragraph(List<Span> words) implements Prose {

        public Paragraph {
            words = List.copyOf(words);
        }
    }

    /** @param items each of one piece or more */
    record Items(boolean numbered, List<List<Prose>> items) implements Prose {

        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table.
     *
     * @param heads of its columns, at least one
     * @param rows each with a cell for each column
     */
    record Grid(List<List<Span>> heads, List<List<List<Span>>> rows) implements Prose {

        public Grid {
            heads = heads.stream().map(List::copyOf).toList();
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
            for (List<List<Span>> row : rows) {
                if (row.size() != heads.size()) {
                    throw new IllegalArgumentException("A row has " + row.size() + " cells, not " + heads.size());
                }
            }
        }
    }

    /** Set apart from the text. */
    record Box(List<Prose> pieces) implements Prose {

        public Box {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A picture.
     *
     * @param name "billede-1.png"
     * @param alternative what it shows, in words; empty where only the picture itself says it
     */
    record Picture(String name, String alternative) implements Prose {}

    /** The mere words. */
    static String plain(List<Span> words) {
        return words.stream().map(Span::words).collect(Collectors.joining());
    }
}
