package dk.styringsportal.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** What a file of slides says, read back. */
record ReadDeck(XMLSlideShow show) {

    /** A chart as it is drawn, and the sheet behind it: heads, then a row for each category. */
    record ReadChart(CTBarChart bars, List<List<String>> sheet, String words) {

        List<String> labels() {
            return IntStream.range(0, bars.getSerArray(0).getCat().getStrRef().getStrCache().sizeOfPtArray())
                    .mapToObj(at -> bars.getSerArray(0).getCat().getStrRef().getStrCache().getPtArray(at).getV())
                    .toList();
        }

        String series(int at) {
            return bars.getSerArray(at).getTx().getStrRef().getStrCache().getPtArray(0).getV();
        }

        /** What is drawn there; empty where there is no bar. */
        Optional<Double> drawn(int series, int category) {
            for (CTNumVal value : bars.getSerArray(series).getVal().getNumRef().getNumCache().getPtArray()) {
                if (value.getIdx() == category) {
                    return Optional.of(Double.parseDouble(value.getV()));
                }
            }
            return Optional.empty();
        }

        /** What the sheet has there. */
        Optional<Double> kept(int series, int category) {
            String cell = sheet.get(category + 1).get(series + 1);
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
                return Optional.of(new ReadChart(
                        chart.getCTChart().getPlotArea().getBarChartArray(0), sheet(chart.getWorkbook().getSheetAt(0)), words(frame)));
            }
        }
        return Optional.empty();
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
                    case NUMERIC -> String.valueOf(cell.getNumericCellValue());
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
