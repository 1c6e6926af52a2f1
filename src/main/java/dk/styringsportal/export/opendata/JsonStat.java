package dk.styringsportal.export.opendata;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.report.data.CubeWriter;
import dk.styringsportal.report.data.DataCell;
import dk.styringsportal.report.data.DataCube;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.response.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A cube as a JSON-stat 2.0 dataset (json-stat.org/full). Values stand in row-major order, the last dimension's categories following
 * each other; where there is no number the value is null and "status" has the code that data files have in its place.
 */
@ApplicationScoped
public class JsonStat implements CubeWriter {

    /** The codes of data files, which the standard leaves to whoever publishes. */
    private static final String MEANINGS = "status: \":\" vises ikke, \".\" ikke relevant, \"-\" ingen, \"..\" ubesvaret; \">90\" og"
            + " \"<10\" er andelen i pct., når næsten alle eller næsten ingen har svaret det";

    @Override
    public void write(PublishedEdition published, DataCube cube, List<String> others, URI address, OutputStream out)
            throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('{');
        for (Map.Entry<String, Object> member : members(published, cube, others, address).entrySet()) {
            text.write(CanonicalJson.of(member.getKey()) + ":" + CanonicalJson.of(member.getValue()) + ",");
        }
        writeCells(cube, text);
        text.write('}');
        text.flush();
    }

    private static Map<String, Object> members(PublishedEdition published, DataCube cube, List<String> others, URI address) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", "2.0");
        members.put("class", "dataset");
        members.put("href", address + "?cube=" + cube.name());
        members.put("label", published.titleAndVersion() + ": " + cube.title());
        members.put("source", "KL, Styringsportalen");
        published.edition().publishAt().ifPresent(at -> members.put("updated", at.toString()));
        members.put("note", Stream.of(published.warning(), MEANINGS).filter(note -> !note.isEmpty()).toList());
        members.put("id", cube.axes().stream().map(DataCube.Axis::id).toList());
        members.put("size", cube.axes().stream().map(axis -> axis.categories().size()).toList());
        members.put("role", Map.of("metric", List.of(DataCube.Axis.MEASURE)));
        Map<String, Object> dimensions = new TreeMap<>();
        cube.axes().forEach(axis -> dimensions.put(axis.id(), dimension(axis, cube)));
        members.put("dimension", dimensions);
        members.put("extension", Map.of(
                "edition", published.edition().id().value(),
                "editionVersion", published.edition().version().toString(),
                "checksum", published.edition().checksum(),
                "fictitious", published.isInvented()));
        if (!others.isEmpty()) {
            members.put("link", Map.of("related", others.stream()
                    .map(other -> Map.of("type", "application/json", "class", "dataset", "href", address + "?cube=" + other))
                    .toList()));
        }
        return members;
    }

    private static Map<String, Object> dimension(DataCube.Axis axis, DataCube cube) {
        Map<String, Object> category = new TreeMap<>();
        category.put("index", List.copyOf(axis.categories().keySet()));
        category.put("label", axis.categories());
        if (axis.id().equals(DataCube.Axis.MEASURE)) {
            category.put("unit", units(axis, cube));
        }
        return Map.of("label", axis.title(), "category", category);
    }

    /** How many decimals are worth showing: none of counts. */
    private static Map<String, Object> units(DataCube.Axis axis, DataCube cube) {
        Map<String, Object> units = new TreeMap<>();
        axis.categories().keySet().forEach(measure -> units.put(measure, Map.of("decimals", 2)));
        cube.cells().forEach((place, cell) -> {
            if (cell.value() instanceof DataCell.Count) {
                units.put(place.get(place.size() - 1), Map.of("decimals", 0));
            }
        });
        return units;
    }

    private static void writeCells(DataCube cube, Writer text) throws IOException {
        Map<String, Object> status = new LinkedHashMap<>();
        text.write("\"value\":[");
        int[] places = new int[cube.axes().size()];
        List<List<String>> codes = cube.axes().stream().map(axis -> List.copyOf(axis.categories().keySet())).toList();
        for (long i = 0; i < cube.size(); i++) {
            DataCube.Cell cell = cube.cells().get(at(codes, places));
            text.write((i == 0 ? "" : ",") + (cell == null ? "null" : number(cell.value())));
            String said = cell == null ? DataCode.NOT_RELEVANT.sign() : cell.status();
            if (!said.isEmpty()) {
                status.put(String.valueOf(i), said);
            }
            step(places, codes);
        }
        text.write("]");
        if (!status.isEmpty()) {
            text.write(",\"status\":" + CanonicalJson.of(status));
        }
    }

    private static List<String> at(List<List<String>> codes, int[] places) {
        List<String> at = new ArrayList<>();
        for (int axis = 0; axis < places.length; axis++) {
            at.add(codes.get(axis).get(places[axis]));
        }
        return at;
    }

    /** To the next place: the last axis turns first. */
    private static void step(int[] places, List<List<String>> codes) {
        for (int axis = places.length - 1; axis >= 0; axis--) {
            places[axis]++;
            if (places[axis] < codes.get(axis).size()) {
                return;
            }
            places[axis] = 0;
        }
    }

    private static String number(DataCell cell) {
        if (cell instanceof DataCell.Count count) {
            return written(count.number());
        }
        if (cell instanceof DataCell.Measure measure) {
            return written(measure.number());
        }
        return cell instanceof DataCell.Part part ? written(part.share()) : "null";
    }

    private static String written(BigDecimal number) {
        return CanonicalJson.of(number);
    }
}
