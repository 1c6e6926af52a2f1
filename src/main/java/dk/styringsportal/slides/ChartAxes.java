package dk.styringsportal.slides;

import dk.styringsportal.report.slides.Chart;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** The axes of lying bars: categories from the top, numbers along the bottom, always the whole scale. */
final class ChartAxes {

    /** The bracket says Danish. */
    private static final String POINTS = "[$-406]0.00";

    private static final String WHOLE_POINTS = "0";
    private static final String SHARE = "0\\ %";

    private static final double MOST_POINTS = 100;
    private static final double STEPS = 5;
    private static final int SIZE = 1200;

    private final XDDFCategoryAxis categories;
    private final XDDFValueAxis values;

    ChartAxes(XSLFChart chart, Chart.Unit unit, ChartFonts fonts) {
        boolean points = unit == Chart.Unit.POINTS;
        double most = points ? MOST_POINTS : 1;
        categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        categories.setMajorTickMark(AxisTickMark.NONE);
        values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setMaximum(most);
        values.setMajorUnit(most / STEPS);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setNumberFormat(points ? WHOLE_POINTS : SHARE);
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(NativeChart.fill(Look.GRID)));
        CTPlotArea area = chart.getCTChart().getPlotArea();
        fonts.set(area.getCatAxArray(0).addNewTxPr(), SIZE, Look.INK);
        fonts.set(area.getValAxArray(0).addNewTxPr(), SIZE, Look.QUIET);
    }

    /** Of numbers in charts and the sheets behind them. */
    static String format(Chart.Unit unit) {
        return unit == Chart.Unit.POINTS ? POINTS : SHARE;
    }

    XDDFCategoryAxis categories() {
        return categories;
    }

    XDDFValueAxis values() {
        return values;
    }
}
