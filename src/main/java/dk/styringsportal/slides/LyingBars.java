package dk.styringsportal.slides;

import dk.styringsportal.report.slides.Chart;
import java.awt.Color;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Bars, under one another or as parts of one. */
final class LyingBars {

    /** Parts of a bar lie in one line. */
    private static final int FULL = 100;

    /** A part that is narrower than its label has none. */
    private static final String STACKED_LABEL = "[>=0.04]0\\ %;\"\"";

    /** Between bars, in percent of their height: few bars are not blown up to fill the slide. */
    private static final int LEAST_GAP = 40;

    private static final int GAP_OF_ONE = 240;

    private final XSLFChart chart;
    private final Chart content;
    private final ChartFonts fonts;
    private final boolean stacked;

    LyingBars(XSLFChart chart, Chart content, ChartFonts fonts) {
        this.chart = chart;
        this.content = content;
        this.fonts = fonts;
        this.stacked = content.kind() == Chart.Kind.STACKED;
    }

    void draw(ChartSheet numbers) {
        ChartAxes axes = ChartAxes.lying(chart, content, fonts);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axes.categories(), axes.values());
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        bars.setGapWidth(Math.max(LEAST_GAP, GAP_OF_ONE / content.categories().size()));
        bars.setBarGrouping(stacked ? BarGrouping.PERCENT_STACKED : BarGrouping.CLUSTERED);
        if (stacked) {
            Attribute.value(chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(), FULL);
        }
        List<Color> colours = colours(content.series());
        for (int i = 0; i < content.series().size(); i++) {
            draw(numbers.series(bars, i), colours.get(i));
        }
        chart.plot(bars);
    }

    /** Degrees from dark to light; what is no degree is grey. */
    private List<Color> colours(List<Chart.Series> series) {
        List<Chart.Series> degrees = series.stream().filter(one -> !one.apart()).toList();
        return series.stream()
                .map(one -> one.apart() ? Look.APART : shade(degrees.indexOf(one), degrees.size()))
                .toList();
    }

    private Color shade(int at, int of) {
        return stacked ? Shades.of(at, of) : Shades.alone(at, of);
    }

    private void draw(XDDFChartData.Series series, Color colour) {
        series.setFillProperties(NativeChart.fill(colour));
        series.setLineProperties(new XDDFLineProperties(NativeChart.fill(Look.WHITE)));
        CTBarSer bars = ((XDDFBarChartData.Series) series).getCTBarSer();
        if (!bars.isSetInvertIfNegative()) {
            bars.addNewInvertIfNegative().setVal(false);
        }
        fonts.label(
                bars.addNewDLbls(),
                stacked ? STACKED_LABEL : ChartAxes.format(content),
                stacked ? Shades.on(colour) : Look.INK,
                stacked ? STDLblPos.CTR : STDLblPos.OUT_END);
    }
}
