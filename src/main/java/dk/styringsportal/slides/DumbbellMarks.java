package dk.styringsportal.slides;

import dk.styringsportal.report.slides.Chart;
import java.awt.Color;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;

/** Two marks for each category, a round one and a diamond, and a line between them: lines of which only that is drawn. */
final class DumbbellMarks {

    private static final int MARK = 12;
    private static final int BETWEEN = 3 * 12_700;
    private static final String UP = "Linje op";
    private static final String DOWN = "Linje ned";

    private final XSLFChart chart;
    private final Chart content;
    private final ChartFonts fonts;

    DumbbellMarks(XSLFChart chart, Chart content, ChartFonts fonts) {
        this.chart = chart;
        this.content = content;
        this.fonts = fonts;
    }

    void draw(ChartSheet numbers) {
        ChartAxes axes = ChartAxes.standing(chart, content, fonts);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, axes.categories(), axes.values());
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        mark((XDDFLineChartData.Series) numbers.series(lines, 0), MarkerStyle.CIRCLE, Look.FIRST, STDLblPos.L);
        mark((XDDFLineChartData.Series) numbers.series(lines, 1), MarkerStyle.DIAMOND, Look.SECOND, STDLblPos.R);
        chart.plot(lines);
        join(chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0), numbers);
    }

    /**
     * The line is the first series' error bar, as long as the difference: LibreOffice draws lines from high to low for shares of
     * stocks alone. The sheet reckons the difference, so the line follows whoever changes a number.
     */
    private void join(CTLineSer first, ChartSheet numbers) {
        CTErrBars bars = first.addNewErrBars();
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(true);
        numbers.difference(UP, 1, 2, bars.addNewPlus());
        numbers.difference(DOWN, 2, 1, bars.addNewMinus());
        CTLineProperties between = bars.addNewSpPr().addNewLn();
        between.setW(BETWEEN);
        between.addNewSolidFill().addNewSrgbClr().setVal(ChartFonts.bytes(Look.APART));
    }

    private void mark(XDDFLineChartData.Series series, MarkerStyle style, Color colour, STDLblPos.Enum beside) {
        series.setSmooth(false);
        series.setMarkerStyle(style);
        Attribute.value(series.getCTLineSer().getMarker().addNewSize(), MARK);
        series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        XDDFShapeProperties look = new XDDFShapeProperties(series.getCTLineSer().getMarker().addNewSpPr());
        look.setFillProperties(NativeChart.fill(colour));
        look.setLineProperties(new XDDFLineProperties(NativeChart.fill(colour)));
        fonts.label(series.getCTLineSer().addNewDLbls(), ChartAxes.format(content), Look.INK, beside);
    }
}
