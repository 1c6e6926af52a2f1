package dk.styringsportal.surveys.workingcopy;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet comes out of the printer: A4 on its side, as wide as the paper, as long as it needs. */
final class PrintSetup {

    private PrintSetup() {}

    /** @param headingRow the last row that stays in sight and is printed on each page, from 0 */
    static void wide(Worksheet page, int headingRow) {
        page.freezePane(0, headingRow + 1);
        page.repeatRows(0, headingRow);
        wide(page);
    }

    static void wide(Worksheet page) {
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }
}
