package dk.styringsportal.report.slides;

import dk.styringsportal.report.Block;
import java.util.List;

/** One slide: its title, one thing to look at, and what must be known about it. */
public sealed interface Slide {

    String title();

    /** The first slide. */
    record Opening(String title, String subtitle, List<String> lines) implements Slide {

        public Opening {
            lines = List.copyOf(lines);
        }
    }

    /** Running text. */
    record Text(String title, List<String> paragraphs) implements Slide {

        public Text {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A chart.
     *
     * @param words what it shows with all its numbers, for those who do not see it
     * @param notes whole sentences: number of answers, method, and why something is not shown
     */
    record Drawn(String title, Chart chart, String words, List<String> notes) implements Slide {

        public Drawn {
            notes = List.copyOf(notes);
        }
    }

    /** A table. */
    record Tabular(String title, Block.Table table, List<String> notes) implements Slide {

        public Tabular {
            notes = List.copyOf(notes);
        }
    }
}
