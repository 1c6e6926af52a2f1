package dk.styringsportal.slides;

import dk.styringsportal.report.slides.Chart;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** The two axes of a chart; that of points and shares always shows the whole scale, that of steps as much to both sides of 0, that of other numbers begins at 0. */
final class ChartAxes {

    /** The bracket says Danish. */
    private static final String POINTS = "[$-406]0.00";

    private static final String WHOLE_POINTS = "0";
    /** Of other numbers, parted from ten thousand on as on pages. */
    private static final String ALONG_AXIS = "[>=10000][$-406]#,##0;General";

    private static final String LARGE = "[>=10000][$-406]#,##0";
    private static final String SMALL = "[$-406]0";
    private static final String SHARE = "0\\ %";

    /** With their sign. */
    private static final String TOLD_STEPS = "[$-406]+0.0;[$-406]\u22120.0;[$-406]0.0";

    private static final String WHOLE_STEPS = "+0;\u22120;0";

    private static final double MOST_POINTS = 100;
    private static final double PARTS = 5;
    private static final int SIZE = 1200;

    private final XDDFCategoryAxis categories;
    private final XDDFValueAxis values;

    private ChartAxes(XSLFChart chart, Chart content, ChartFonts fonts, boolean lying) {
        categories = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        categories.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        categories.setMajorTickMark(AxisTickMark.NONE);
        values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        scale(content);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setNumberFormat(switch (content.unit()) {
            case POINTS -> WHOLE_POINTS;
            case SHARE -> SHARE;
            case NUMBER -> ALONG_AXIS;
            case STEPS -> WHOLE_STEPS;
        });
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(NativeChart.fill(Look.GRID)));
        CTPlotArea area = chart.getCTChart().getPlotArea();
        fonts.set(area.getCatAxArray(0).addNewTxPr(), SIZE, Look.INK);
        fonts.set(area.getValAxArray(0).addNewTxPr(), SIZE, Look.QUIET);
    }

    private void scale(Chart content) {
        switch (content.unit()) {
            case POINTS -> scale(0, MOST_POINTS, MOST_POINTS / PARTS);
            case SHARE -> scale(0, 1, 1.0 / PARTS);
            case NUMBER -> values.setMinimum(0);
            case STEPS -> {
                scale(-content.steps(), content.steps(), 1);
                // Names stay at the edge, though the line that they belong to is in the middle
                categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
            }
        }
    }

    private void scale(double least, double most, double apart) {
        values.setMinimum(least);
        values.setMaximum(most);
        values.setMajorUnit(apart);
    }

    /** Categories from the top, numbers along the bottom. */
    static ChartAxes lying(XSLFChart chart, Chart content, ChartFonts fonts) {
        return new ChartAxes(chart, content, fonts, true);
    }

    /** Categories from the left, numbers upwards. */
    static ChartAxes standing(XSLFChart chart, Chart content, ChartFonts fonts) {
        return new ChartAxes(chart, content, fonts, false);
    }

    /** Of numbers in charts and the sheets behind them. */
    static String format(Chart content) {
        return switch (content.unit()) {
            case POINTS -> POINTS;
            case SHARE -> SHARE;
            case STEPS -> TOLD_STEPS;
            case NUMBER -> {
                String decimals = content.decimals() == 0 ? "" : "." + "0".repeat(content.decimals());
                yield LARGE + decimals + ";" + SMALL + decimals;
            }
        };
    }

    XDDFCategoryAxis categories() {
        return categories;
    }

    XDDFValueAxis values() {
        return values;
    }
}
