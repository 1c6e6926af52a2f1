package dk.styringsportal.slides;

import dk.styringsportal.report.slides.Chart;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/** The sheet behind a chart: a row for each category, a column for each series. Where there is no number, the cell is empty. */
final class ChartSheet {

    private static final String NAME = "Tal";
    private static final int LABEL_WIDTH = 60 * 256;
    private static final int WIDTH = 16 * 256;

    private final XSLFChart chart;
    private final Chart content;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet(NAME);
    private final String[] labels;
    private int differences;

    ChartSheet(XSLFChart chart, Chart content) {
        this.chart = chart;
        this.content = content;
        this.labels = content.categories().stream().map(Chart.Category::label).toArray(String[]::new);
        chart.setWorkbook(workbook);
    }

    /** Adds the series at that place, from 0, to the chart. */
    XDDFChartData.Series series(XDDFChartData data, int at) {
        Chart.Series series = content.series().get(at);
        int column = at + 1;
        Double[] numbers = series.values().stream()
                .map(value -> value.map(Chart.Value::number).orElse(null))
                .toArray(Double[]::new);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(numbers, range(column), column);
        values.setFormatCode(ChartAxes.format(content));
        XDDFChartData.Series added = data.addSeries(XDDFDataSourcesFactory.fromArray(labels, range(0), 0), values);
        CellReference title = chart.setSheetTitle(series.name(), column);
        added.setTitle(series.name(), title);
        return added;
    }

    /**
     * Adds a column that reckons by how much one series is above another, and names it as the source of lengths; where one of the
     * numbers is missing, so is the difference.
     *
     * @param below column of the series that is subtracted, from 1
     * @param above column of the series that it is subtracted from
     */
    void difference(String title, int below, int above, CTNumDataSource lengths) {
        int column = differences + content.series().size() + 1;
        differences++;
        cell(0, column).setCellValue(title);
        lengths.addNewNumRef().setF(range(column));
        CTNumData known = lengths.getNumRef().addNewNumCache();
        known.setFormatCode(ChartAxes.format(content));
        known.addNewPtCount().setVal(labels.length);
        for (int place = 0; place < labels.length; place++) {
            Optional<Double> from = number(below, place);
            Optional<Double> to = number(above, place);
            if (from.isPresent() && to.isPresent()) {
                String length = String.valueOf(Math.max(0, to.get() - from.get()));
                CTCell reckoned = cell(place + 1, column).getCTCell();
                reckoned.addNewF().setStringValue("MAX(0," + name(above, place) + "-" + name(below, place) + ")");
                reckoned.setV(length);
                CTNumVal point = known.addNewPt();
                point.setIdx(place);
                point.setV(length);
            }
        }
    }

    private Optional<Double> number(int column, int place) {
        return content.series().get(column - 1).values().get(place).map(Chart.Value::number);
    }

    private static String name(int column, int place) {
        return CellReference.convertNumToColString(column) + (place + 2);
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return cells.createCell(column);
    }

    private String range(int column) {
        return chart.formatRange(new CellRangeAddress(1, labels.length, column, column));
    }

    /** Writes the workbook into the file at once, so that no more than one is in memory. */
    void keep(Instant madeAt) throws IOException, InvalidFormatException {
        format();
        PowerPointDeck.describe(workbook.getProperties(), NAME, madeAt);
        chart.saveWorkbook(workbook);
        chart.setWorkbook(null);
        workbook.close();
    }

    private void format() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(ChartAxes.format(content)));
        List<Chart.Series> series = content.series();
        for (int row = 1; row <= labels.length; row++) {
            XSSFRow cells = sheet.getRow(row);
            for (int column = 1; column <= series.size() + differences; column++) {
                XSSFCell cell = cells.getCell(column);
                if (cell != null) {
                    cell.setCellStyle(style);
                }
            }
        }
        sheet.setColumnWidth(0, LABEL_WIDTH);
        for (int column = 1; column <= series.size() + differences; column++) {
            sheet.setColumnWidth(column, WIDTH);
        }
    }
}
