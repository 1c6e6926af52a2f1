package dk.styringsportal.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** What a file of slides says, read back. */
record ReadDeck(XMLSlideShow show) {

    /** Numbers of one name: what is drawn for which category, from 0. */
    record ReadSeries(String name, List<String> labels, Map<Long, Double> numbers) {

        static ReadSeries of(CTSerTx name, CTAxDataSource labels, CTNumDataSource numbers) {
            return new ReadSeries(
                    name.getStrRef().getStrCache().getPtArray(0).getV(),
                    Arrays.stream(labels.getStrRef().getStrCache().getPtArray()).map(CTStrVal::getV).toList(),
                    Arrays.stream(numbers.getNumRef().getNumCache().getPtArray())
                            .collect(Collectors.toMap(CTNumVal::getIdx, value -> Double.parseDouble(value.getV()))));
        }
    }

    /** A chart as it is drawn, and the sheet behind it: heads, then a row for each category. */
    record ReadChart(String kind, List<ReadSeries> series, List<List<String>> sheet, String words) {

        List<String> labels() {
            return series.get(0).labels();
        }

        /** What is drawn there; empty where nothing is. */
        Optional<Double> drawn(int at, int category) {
            return Optional.ofNullable(series.get(at).numbers().get((long) category));
        }

        /** What the sheet has there. */
        Optional<Double> kept(int at, int category) {
            String cell = sheet.get(category + 1).get(at + 1);
            return cell.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(cell));
        }
    }

    static ReadDeck of(byte[] file) throws IOException {
        return new ReadDeck(new XMLSlideShow(new ByteArrayInputStream(file)));
    }

    XSLFSlide slide(String title) {
        return show.getSlides().stream().filter(slide -> title.equals(slide.getTitle())).findFirst().orElseThrow(() ->
                new AssertionError("No slide " + title + " among " + show.getSlides().stream().map(XSLFSlide::getTitle).toList()));
    }

    Optional<ReadChart> chart(XSLFSlide slide) throws IOException, InvalidFormatException {
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
                XSLFChart chart = frame.getChart();
                assertEquals("gap", chart.getCTChart().getDispBlanksAs().getVal().toString());
                return Optional.of(read(
                        chart.getCTChart().getPlotArea(), sheet(chart.getWorkbook().getSheetAt(0)), words(frame)));
            }
        }
        return Optional.empty();
    }

    private static ReadChart read(CTPlotArea area, List<List<String>> sheet, String words) {
        if (area.sizeOfBarChartArray() == 1) {
            return new ReadChart(
                    area.getBarChartArray(0).getGrouping().getVal().toString(),
                    Arrays.stream(area.getBarChartArray(0).getSerArray())
                            .map(one -> ReadSeries.of(one.getTx(), one.getCat(), one.getVal()))
                            .toList(),
                    sheet,
                    words);
        }
        assertTrue(area.getLineChartArray(0).getSerArray(0).isSetErrBars(), words);
        return new ReadChart(
                "dumbbells",
                Arrays.stream(area.getLineChartArray(0).getSerArray())
                        .map(one -> ReadSeries.of(one.getTx(), one.getCat(), one.getVal()))
                        .toList(),
                sheet,
                words);
    }

    static String words(XSLFGraphicFrame frame) {
        return ((CTGraphicalObjectFrame) frame.getXmlObject()).getNvGraphicFramePr().getCNvPr().getDescr();
    }

    private static List<List<String>> sheet(XSSFSheet sheet) {
        int width = sheet.getRow(0).getLastCellNum();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                XSSFCell cell = sheet.getRow(row).getCell(column);
                cells.add(cell == null ? "" : switch (cell.getCellType()) {
                    case NUMERIC, FORMULA -> String.valueOf(cell.getNumericCellValue());
                    case STRING -> cell.getStringCellValue();
                    case BLANK -> "";
                    default -> throw new AssertionError("A cell is " + cell.getCellType());
                });
            }
            rows.add(cells);
        }
        return rows;
    }

    static List<List<String>> table(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .findFirst()
                .orElseThrow()
                .getRows().stream()
                .map(row -> row.getCells().stream().map(XSLFTextShape::getText).toList())
                .toList();
    }

    static String texts(XSLFSlide slide) {
        StringBuilder texts = new StringBuilder();
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                texts.append(text.getText()).append('\n');
            }
        }
        return texts.toString();
    }
}
