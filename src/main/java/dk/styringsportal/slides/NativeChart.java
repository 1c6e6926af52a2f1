package dk.styringsportal.slides;

import dk.styringsportal.report.slides.Chart;
import dk.styringsportal.report.slides.Deck;
import dk.styringsportal.report.slides.Slide;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** A chart that the program for slides draws itself, with its numbers in a sheet behind it. */
final class NativeChart {

    private final XMLSlideShow show;
    private final XSLFSlide sheet;
    private final Deck deck;
    private final ChartFonts fonts;

    NativeChart(XMLSlideShow show, XSLFSlide sheet, Deck deck) {
        this.show = show;
        this.sheet = sheet;
        this.deck = deck;
        this.fonts = new ChartFonts(deck.language().toLanguageTag());
    }

    void add(Slide.Drawn drawn) throws IOException, InvalidFormatException {
        XSLFChart chart = show.createChart();
        sheet.addChart(chart, inEmu(Look.CONTENT));
        CTGroupShape shapes = sheet.getXmlObject().getCSld().getSpTree();
        CTNonVisualDrawingProps told = shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1)
                .getNvGraphicFramePr()
                .getCNvPr();
        told.setName(Attribute.of(drawn.title()));
        told.setDescr(Attribute.of(drawn.words()));
        fill(chart, drawn.chart());
    }

    private void fill(XSLFChart chart, Chart content) throws IOException, InvalidFormatException {
        ChartSheet numbers = new ChartSheet(chart, content);
        if (content.kind() == Chart.Kind.DUMBBELLS) {
            new DumbbellMarks(chart, content, fonts).draw(numbers);
        } else {
            new LyingBars(chart, content, fonts).draw(numbers);
        }
        fonts.set(chart.getCTChartSpace());
        chart.setAutoTitleDeleted(true);
        // else a missing number is drawn as nought
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (content.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        numbers.keep(deck.madeAt());
    }

    static XDDFSolidFillProperties fill(Color colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(
                new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()}));
    }

    private static Rectangle2D inEmu(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()), Units.toEMU(points.getY()), Units.toEMU(points.getWidth()), Units.toEMU(points.getHeight()));
    }
}
