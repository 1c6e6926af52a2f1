package dk.styringsportal.report;

import java.util.List;
import java.util.Optional;

/** One piece of a report. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 2 for chapters, 3 for sections within them; 1 is the cover's title
     */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("A heading has level 2 or 3, not " + level);
            }
        }
    }

    /**
     * Running text.
     *
     * @param lead stands in bold before it: "Anbefaling"
     */
    record Paragraph(Optional<String> lead, String text) implements Block {}

    /** A few figures side by side, the first of them the most important. */
    record KeyFigures(List<KeyFigure> figures) implements Block {

        public KeyFigures {
            figures = List.copyOf(figures);
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

    /** To be marked by hand: an empty box before each option. */
    record Choices(List<String> options) implements Block {

        public Choices {
            options = List.copyOf(options);
        }
    }

    /**
     * A table to be filled in by hand: heads are printed, all other cells empty.
     *
     * @param columns heads, the first over the row heads
     * @param rows heads of the rows
     * @param marked whether each cell holds a box to mark; else it is room for a number
     */
    record Form(List<Column> columns, List<String> rows, boolean marked) implements Block {

        public Form {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Room for a number or a day.
     *
     * @param after stands behind it: "kr."; may be empty
     */
    record Blank(String after) implements Block {}

    /** @param lines empty ones to write on */
    record WritingLines(int lines) implements Block {}
}
