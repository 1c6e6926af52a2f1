package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.NumberMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.response.workingcopy.CopyCell;
import dk.styringsportal.response.workingcopy.CopyContent;
import dk.styringsportal.response.workingcopy.WorkingCopy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Draws the sheet of a theme: its title, the headings that stay in sight, and a line for all that is asked. */
final class ThemeSheet {

    static final int HEADING_ROW = 1;

    private static final String HEADING_FILL = "E6EEF4";
    private static final String QUESTION_FILL = "E9E9E9";
    private static final String GREY_FILL = "F4F4F4";
    private static final int LINES_FOR_PARAGRAPHS = 6;
    private static final String RULE = "BFBFBF";

    private final Worksheet page;
    private final WorkingCopy copy;
    private final AnswerLists lists;

    ThemeSheet(Worksheet page, WorkingCopy copy, AnswerLists lists) {
        this.page = page;
        this.copy = copy;
        this.lists = lists;
    }

    void write(Theme theme, List<CopyLine> lines) {
        Cells.write(page, 0, CopyColumn.NUMBER.ordinal(), theme.number() + ". " + theme.title());
        page.style(0, 0).bold().fontSize(14).set();
        for (CopyColumn column : CopyColumn.values()) {
            page.width(column.ordinal(), column.width());
            Cells.write(page, HEADING_ROW, column.ordinal(), column.heading());
            page.style(HEADING_ROW, column.ordinal()).bold().fillColor(HEADING_FILL).wrapText(true).verticalAlignment("top").set();
            if (column.isHidden()) {
                page.hideColumn(column.ordinal());
            }
        }
        int row = HEADING_ROW + 1;
        for (CopyLine line : lines) {
            write(row++, line);
        }
        PrintSetup.wide(page, HEADING_ROW);
    }

    private void write(int row, CopyLine line) {
        Cells.write(page, row, CopyColumn.NUMBER.ordinal(), line.number());
        Cells.write(page, row, CopyColumn.QUESTION.ordinal(), line.text());
        Cells.write(page, row, CopyColumn.HELP.ordinal(), line.help());
        Cells.write(page, row, CopyColumn.OPTIONS.ordinal(), line.options());
        Cells.write(page, row, CopyColumn.ANSWER.ordinal(), line.answer());
        Cells.write(page, row, CopyColumn.NAME.ordinal(), line.name());
        if (!line.name().isEmpty()) {
            Cells.write(page, row, CopyColumn.REVISION.ordinal(), revision(line));
            Cells.write(page, row, CopyColumn.ANSWER_BEFORE.ordinal(), line.answer().asRead());
        }
        for (CopyColumn column : CopyColumn.values()) {
            look(row, column, line);
        }
        RowHeights.set(page, row, Math.max(lines(line), line.cell().filter(ThemeSheet::isForParagraphs).isPresent() ? LINES_FOR_PARAGRAPHS : 1));
        line.cell().ifPresent(cell -> lists.limit(
                cell, page.range(row, CopyColumn.ANSWER.ordinal(), row, CopyColumn.ANSWER.ordinal())));
    }

    private static int lines(CopyLine line) {
        return IntStream.of(
                        RowHeights.lines(line.text(), CopyColumn.QUESTION.width()),
                        RowHeights.lines(line.help(), CopyColumn.HELP.width()),
                        RowHeights.lines(line.options(), CopyColumn.OPTIONS.width()),
                        RowHeights.lines(line.answer().asRead(), CopyColumn.ANSWER.width()))
                .max()
                .orElseThrow();
    }

    private static boolean isForParagraphs(CopyCell cell) {
        return cell.field().item().type() instanceof LongText;
    }

    /** Of the answer that the line shows. */
    private String revision(CopyLine line) {
        Optional<Item> item = copy.questionnaire().item(line.name().split("[/#]", 2)[0]);
        return item.map(found -> String.valueOf(copy.response().revisionOf(found.code()))).orElse("");
    }

    private void look(int row, CopyColumn column, CopyLine line) {
        StyleSetter style = page.style(row, column.ordinal());
        style.wrapText(true).verticalAlignment("top").borderStyle(BorderStyle.THIN).borderColor(RULE);
        boolean open = column == CopyColumn.REMARK ? !line.name().isEmpty() : column == CopyColumn.ANSWER && line.cell().isPresent();
        if (!open) {
            style.fillColor(line.look() == CopyLine.Look.QUESTION ? QUESTION_FILL : GREY_FILL);
        }
        if (column == CopyColumn.QUESTION && line.look() == CopyLine.Look.QUESTION) {
            style.bold();
        }
        if (column == CopyColumn.QUESTION && line.look() == CopyLine.Look.PART) {
            style.horizontalAlignment("left").indent(1);
        }
        if (column == CopyColumn.QUESTION && line.look() == CopyLine.Look.TEXT) {
            style.italic();
        }
        String format = format(column, line);
        if (format != null) {
            style.format(format);
        }
        if (column == CopyColumn.ANSWER && format == null) {
            style.horizontalAlignment("left");
        }
        style.set();
    }

    /** Words are formatted as text, days as days; a number has the format of a cell that nobody has formatted. */
    private static String format(CopyColumn column, CopyLine line) {
        if (column != CopyColumn.ANSWER || line.cell().isEmpty()) {
            return Cells.TEXT_FORMAT;
        }
        CopyCell cell = line.cell().get();
        var type = cell.field().item().type();
        if (type instanceof DateQuestion) {
            return Cells.DAY_FORMAT;
        }
        boolean number = type instanceof NumberQuestion || type instanceof NumberMatrix || type instanceof Percentages;
        return number || !(line.answer() instanceof CopyContent.Words words) ? null : Cells.textFormat(words.text());
    }
}
