package dk.styringsportal.slides;

import dk.styringsportal.report.slides.Chart;
import dk.styringsportal.report.slides.Deck;
import dk.styringsportal.report.slides.Slide;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** A chart that the program for slides draws itself, with its numbers in a sheet behind it. */
final class NativeChart {

    private static final int GAP_OF_BARS = 40;
    private static final String FULL = "100";
    private static final int LABEL_SIZE = 1100;

    /** A part that is narrower than its label has none. */
    private static final String STACKED_LABEL = "[>=0.04]0\\ %;\"\"";

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
        ChartAxes axes = new ChartAxes(chart, content.unit(), fonts);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axes.categories(), axes.values());
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        bars.setGapWidth(GAP_OF_BARS);
        boolean stacked = content.kind() == Chart.Kind.STACKED;
        bars.setBarGrouping(stacked ? BarGrouping.PERCENT_STACKED : BarGrouping.CLUSTERED);
        if (stacked) {
            overlap(chart);
        }
        ChartSheet numbers = new ChartSheet(chart, content);
        List<Color> colours = colours(content.series());
        for (int i = 0; i < content.series().size(); i++) {
            draw(numbers.series(bars, i), colours.get(i), content);
        }
        chart.plot(bars);
        fonts.set(chart.getCTChartSpace());
        chart.setAutoTitleDeleted(true);
        if (content.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        numbers.keep(deck.madeAt());
    }

    /** Parts of a bar lie in one line. Written past the schema's types, of which POI's small library lacks the one for this number. */
    private static void overlap(XSLFChart chart) {
        try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), FULL);
        }
    }

    /** Degrees from dark to light; what is no degree is grey. */
    private static List<Color> colours(List<Chart.Series> series) {
        List<Chart.Series> degrees = series.stream().filter(one -> !one.apart()).toList();
        return series.stream()
                .map(one -> one.apart() ? Look.APART : Look.shade(degrees.indexOf(one), degrees.size()))
                .toList();
    }

    private void draw(XDDFChartData.Series series, Color colour, Chart content) {
        series.setFillProperties(fill(colour));
        series.setLineProperties(new XDDFLineProperties(fill(Look.WHITE)));
        CTBarSer bars = ((XDDFBarChartData.Series) series).getCTBarSer();
        if (!bars.isSetInvertIfNegative()) {
            bars.addNewInvertIfNegative().setVal(false);
        }
        boolean stacked = content.kind() == Chart.Kind.STACKED;
        CTDLbls labels = bars.addNewDLbls();
        labels.addNewNumFmt().setFormatCode(stacked ? STACKED_LABEL : ChartAxes.format(content.unit()));
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewSpPr().addNewNoFill();
        fonts.set(labels.addNewTxPr(), LABEL_SIZE, stacked ? Look.on(colour) : Look.INK);
        labels.addNewDLblPos().setVal(stacked ? STDLblPos.CTR : STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
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
