package dk.styringsportal.files.pdf;

import dk.styringsportal.response.evidence.FilePlace;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of the pages, one after the other, with an eye on how long it takes and how much of it one page can hold. */
final class PageText extends PDFTextStripper {

    private static final int MOST_LETTERS_ON_PAGE = 1_000_000;

    private final FileText text;
    private int lettersOnPage;
    private boolean isScanned;

    PageText(FileText text) {
        this.text = text;
    }

    /** @return whether a page holds pictures and no text */
    boolean read(PDDocument document) throws IOException {
        writeText(document, new Writer() {
            @Override
            public void write(char[] some, int from, int length) {
                text.add(new String(some, from, length));
            }

            @Override
            public void flush() {
                // Nothing is kept back
            }

            @Override
            public void close() {
                // Nothing is open
            }
        });
        return isScanned;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        text.at(new FilePlace(FilePlace.Part.PAGE, getCurrentPageNo()));
        lettersOnPage = 0;
        super.startPage(page);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        super.endPage(page);
        boolean holdsPictures = page.getResources() != null && page.getResources().getXObjectNames().iterator().hasNext();
        isScanned |= lettersOnPage == 0 && holdsPictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        text.checkTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++lettersOnPage > MOST_LETTERS_ON_PAGE) {
            throw new UnfitFileException(Reason.UNPACKED);
        }
        super.processTextPosition(position);
    }
}
