package dk.styringsportal.slides;

import dk.styringsportal.report.DocumentWriter;
import dk.styringsportal.report.Report;
import dk.styringsportal.report.ReportTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A report as a document for Word, LibreOffice and the like, on A4. */
@ApplicationScoped
public class WordDocument implements DocumentWriter {

    private static final String APPLICATION = "Styringsportalen";

    /** In twentieths of points: 210 by 297 mm, with margins of 20 mm. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1134;

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            String language = report.language().toLanguageTag();
            new DocumentStyles(document.createStyles(), language).define();
            describe(document, report, language);
            page(document);
            new DocumentDrawing(document, report.language()).draw(report);
            footer(document, report);
            document.write(written);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
        out.write(new SameBytes(report.madeAt()).of(written.toByteArray()));
    }

    private static void describe(XWPFDocument document, Report report, String language) {
        POIXMLProperties properties = document.getProperties();
        PowerPointDeck.describe(properties, report.documentTitle(), report.madeAt());
        properties.getCoreProperties().setSubjectProperty(Attribute.of(report.cover().subtitle()));
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(language);
        properties.getExtendedProperties().setApplication(APPLICATION);
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setRight(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /** "Fiktive data · Side 1 af 2", counted by the program that shows it. */
    private static void footer(XWPFDocument document, Report report) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph line = footer.createParagraph();
        line.setStyle(DocumentStyles.SMALL);
        report.notice().ifPresent(notice -> line.createRun().setText(notice.label() + " · "));
        String[] parts = ReportTexts.in(report.language()).text("page.of", "\n", "\n").split("\n", -1);
        line.createRun().setText(parts[0]);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(parts[1]);
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** In twentieths of points, between the margins. */
    static int width() {
        return WIDTH - 2 * MARGIN;
    }
}
