package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.response.workingcopy.WorkingCopy;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the workbook is, of what, and how it is filled in. */
final class GuideSheet {

    private static final int NAME_WIDTH = 16;
    private static final int WIDTH = 92;
    private static final int STEPS = 8;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", CopyTexts.DANISH).withZone(ZoneId.of("Europe/Copenhagen"));

    private final Worksheet page;
    private int row;

    GuideSheet(Worksheet page) {
        this.page = page;
    }

    void write(WorkingCopy copy) {
        page.width(0, NAME_WIDTH);
        page.width(1, WIDTH);
        Cells.write(page, row, 0, CopyTexts.say("guide.title"));
        page.style(row, 0).bold().fontSize(16).set();
        row += 2;
        line("guide.municipality", copy.municipality().name());
        line("guide.campaign", copy.campaign().title());
        line("guide.questionnaire", copy.questionnaire().title());
        line("guide.made", TIME.format(copy.madeAt()));
        copy.campaign().deadline().ifPresent(end -> line("guide.deadline", TIME.format(end)));
        row++;
        line("", CopyTexts.say("guide.what"));
        row++;
        Cells.write(page, row, 0, CopyTexts.say("guide.how"));
        page.style(row++, 0).bold().set();
        for (int step = 1; step <= STEPS; step++) {
            line("", step + ". " + CopyTexts.say("guide." + step));
        }
        PrintSetup.wide(page);
    }

    private void line(String name, String text) {
        if (!name.isEmpty()) {
            Cells.write(page, row, 0, CopyTexts.say(name));
            page.style(row, 0).verticalAlignment("top").set();
        }
        Cells.write(page, row, 1, text);
        page.style(row, 1).wrapText(true).verticalAlignment("top").format(Cells.textFormat(text)).set();
        RowHeights.set(page, row, RowHeights.lines(text, WIDTH));
        row++;
    }
}
