package dk.styringsportal.report;

import dk.styringsportal.report.prose.Illustration;
import dk.styringsportal.report.prose.Prose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One piece of a report. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 2 for chapters, 3 for sections within them, 4 for parts of those; 1 is the cover's title
     * @param anchor by which links of the same report lead to it: "figur-12"; empty where none do
     */
    record Heading(int level, String text, Optional<String> anchor) implements Block {

        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("A heading has level 2, 3 or 4, not " + level);
            }
        }

        /** One to which no links lead. */
        public Heading(int level, String text) {
            this(level, text, Optional.empty());
        }
    }

    /**
     * Running text.
     *
     * @param lead stands in bold before it: "Anbefaling"
     */
    record Paragraph(Optional<String> lead, String text) implements Block {}

    /**
     * A few figures side by side, the first of them the most important.
     *
     * @param own whether the first is the municipality's own
     */
    record KeyFigures(List<KeyFigure> figures, boolean own) implements Block {

        public KeyFigures {
            figures = List.copyOf(figures);
        }

        /** Of a municipality. */
        public KeyFigures(List<KeyFigure> figures) {
            this(figures, true);
        }
    }

    /**
     * A figure with its name.
     *
     * @param value "66,67"
     * @param note unit or basis: "n = 72"; may be empty
     */
    record KeyFigure(String label, String value, String note) {}

    /**
     * A table; the first cell of each row is its head.
     *
     * @param caption empty where the heading before it says the same
     * @param columns heads, the first over the row heads
     */
    record Table(Optional<String> caption, List<Column> columns, List<TableRow> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (TableRow row : rows) {
                if (row.cells().size() != columns.size() - 1) {
                    throw new IllegalArgumentException(
                            "Row " + row.head() + " has " + row.cells().size() + " cells, not " + (columns.size() - 1));
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param weight its share of the table's width, relative to the others'
     * @param numeric whether it holds numbers, which stand to the right
     */
    record Column(String head, double weight, boolean numeric) {}

    /** A row: its head and one cell for each column but the first. */
    record TableRow(String head, List<Cell> cells) {

        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /** @param own whether the cell holds the municipality's own answer or value */
    record Cell(String text, boolean own) {}

    /**
     * A list.
     *
     * @param lead stands in bold above it; may be absent
     */
    record BulletList(Optional<String> lead, List<String> items) implements Block {

        public BulletList {
            items = List.copyOf(items);
        }
    }

    /**
     * What somebody has written with marks; its headings stand below those of sections.
     *
     * @param pictures those that it shows, as PNG or JPEG, by their names
     */
    record Written(Prose prose, Map<String, Illustration> pictures) implements Block {

        public Written {
            pictures = Map.copyOf(pictures);
        }
    }

    /** A drawing; caption and text alternative come from the figure. */
    record Drawing(Figure figure) implements Block {}

    /** Set apart from the text: a reservation, or that something is missing and why. */
    record Note(String title, List<String> paragraphs) implements Block {

        public Note {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What follows begins on a new page, unless the present one is hardly begun. */
    record PageBreak() implements Block {}

    /** Small print: sources. */
    record SmallPrint(String text) implements Block {}

    /** What stands on one page where it fits there: a question with its room for an answer. */
    record Together(List<Block> blocks) implements Block {

        public Together {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * To be marked by hand: a box before each option.
     *
     * @param given what stands in boxes already, "X" or a number, by the place of its option from 0
     */
    record Choices(List<String> options, Map<Integer, String> given) implements Block {

        /** All boxes empty. */
        public Choices(List<String> options) {
            this(options, Map.of());
        }

        public Choices {
            options = List.copyOf(options);
            given = Map.copyOf(given);
        }
    }

    /**
     * A table to be filled in by hand: heads are printed, all other cells empty, or filled with what is answered already.
     *
     * @param columns heads, the first over the row heads
     * @param rows heads of the rows
     * @param marked whether each cell holds a box to mark; else it is room for a number
     * @param given what stands in cells already, row by row; shorter lists leave the rest empty
     */
    record Form(List<Column> columns, List<String> rows, boolean marked, List<List<String>> given) implements Block {

        /** All cells empty. */
        public Form(List<Column> columns, List<String> rows, boolean marked) {
            this(columns, rows, marked, List.of());
        }

        public Form {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            given = given.stream().map(List::copyOf).toList();
        }

        /**
         * What stands in a cell already; empty for nothing.
         *
         * @param column from 0, the row heads not counted
         */
        public String given(int row, int column) {
            return row < given.size() && column < given.get(row).size() ? given.get(row).get(column) : "";
        }
    }

    /**
     * Room for a number or a day.
     *
     * @param after stands behind it: "kr."; may be empty
     * @param given stands in it; may be empty
     */
    record Blank(String after, String given) implements Block {}

    /**
     * Room for words.
     *
     * @param lines empty ones to write on
     * @param given stands above them; may be empty
     */
    record WritingLines(int lines, String given) implements Block {}
}
