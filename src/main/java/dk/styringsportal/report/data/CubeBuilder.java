package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.report.ReportTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts figures of one kind together to a cube, in the order in which the edition has them. */
final class CubeBuilder {

    private static final String SUBJECT = "subject";
    private static final String FIELD = "field";
    private static final String COUNTS = "counts";
    private static final String KEY_FIGURE = "keyFigure";

    private final String name;
    private final EditionNames names;

    /** What the figures are about, each with its places along the axes but that of measures. */
    private final List<Map<String, String>> places = new ArrayList<>();

    /** A share in per cent that is told in bounds. */
    private static final Pattern BOUND = Pattern.compile("[<>]\\d+");

    private final List<EditionFigure> figures = new ArrayList<>();
    private final Map<String, Map<String, String>> categories = new LinkedHashMap<>();
    private final Set<String> measures = new LinkedHashSet<>();

    CubeBuilder(String name, PublishedEdition published) {
        this.name = name;
        this.names = published.names();
    }

    void add(EditionFigure figure) {
        Map<String, String> place = new LinkedHashMap<>();
        if (name.equals(EditionCubes.POINTS)) {
            put(place, SUBJECT, subject(figure), figure.kind().equals("total")
                    ? DataWords.say("subject.total")
                    : names.label(figure.keys()));
        } else if (names.keyFigure(figure.keys()).isPresent()) {
            put(place, KEY_FIGURE, code(figure), names.label(figure.keys()));
        } else {
            fieldAndTheme(place, figure);
        }
        for (String key : List.of("group", "other")) {
            Optional.ofNullable(figure.keys().get(key)).ifPresent(code -> put(place, key, code.toString(), names.group(code)));
        }
        names.fact(figure.keys()).ifPresent(fact -> {
            String code = figure.keys().get("class").toString();
            put(place, "class", code, EditionNames.ofClass(fact, code));
        });
        Optional.ofNullable(figure.keys().get("background")).ifPresent(code ->
                put(place, "background", code.toString(), DataWords.named("background", code.toString())));
        if (place.isEmpty()) {
            put(place, SUBJECT, "nation", DataWords.say("whole.nation"));
        }
        places.add(place);
        figures.add(figure);
        measures.addAll(figure.isSuppressed() ? List.of("n") : values(figure).keySet());
    }

    /** "fuldtidsmodtagere/p-107/aar-2015", "3.1/1/2" */
    private static String code(EditionFigure figure) {
        return Stream.of("figure", "line", "part", "row", "column")
                .flatMap(key -> Optional.ofNullable(figure.keys().get(key)).stream())
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }

    private static String subject(EditionFigure figure) {
        return figure.kind().equals("total")
                ? "total"
                : figure.kind().equals("theme") ? "theme-" + figure.keys().get("theme") : figure.keys().get("item").toString();
    }

    private void fieldAndTheme(Map<String, String> place, EditionFigure figure) {
        names.item(figure.keys()).ifPresent(item -> {
            Object row = figure.keys().get("row");
            Map<String, Object> field = new TreeMap<>(figure.keys());
            field.keySet().retainAll(List.of("item", "row"));
            put(place, FIELD, row == null ? item.code().value() : item.code() + "/" + row, names.label(field));
        });
        Optional.ofNullable(figure.keys().get("theme")).ifPresent(theme -> put(
                place, "theme", theme.toString(), names.theme(figure.keys()).map(EditionNames::theme).orElse(theme.toString())));
    }

    private void put(Map<String, String> place, String axis, String code, String title) {
        place.put(axis, code);
        categories.computeIfAbsent(axis, first -> new LinkedHashMap<>()).putIfAbsent(code, title);
    }

    /** Every value under its measure's name: "mean", "counts.ja". */
    private static Map<String, Object> values(EditionFigure figure) {
        Map<String, Object> values = new LinkedHashMap<>();
        figure.values().forEach((measure, value) -> {
            if (value instanceof Map<?, ?> parts) {
                parts.forEach((part, inPart) -> values.put(measure + "." + part, inPart));
            } else if (!(value instanceof String word) || BOUND.matcher(word).matches()) {
                values.put(measure, value);
            }
        });
        return values;
    }

    /** "Antal svar: Ja"; where questions call one option otherwise, its code instead. */
    private String measureName(String measure) {
        int dot = measure.indexOf('.');
        if (dot < 0) {
            return DataWords.named("measure", measure);
        }
        String part = measure.substring(dot + 1);
        List<String> labels = figures.stream()
                .filter(figure -> figure.values().get(measure.substring(0, dot)) instanceof Map<?, ?> parts && parts.containsKey(part))
                .map(figure -> names.option(figure.keys(), part))
                .distinct()
                .toList();
        return DataWords.named("measure", measure.substring(0, dot)) + ": " + (labels.size() == 1 ? labels.get(0) : part);
    }

    DataCube cube() {
        List<DataCube.Axis> axes = new ArrayList<>();
        categories.forEach((axis, codes) -> axes.add(new DataCube.Axis(axis, DataWords.say("axis." + axis), codes)));
        Map<String, String> named = new LinkedHashMap<>();
        measures.forEach(measure -> named.put(measure, measureName(measure)));
        axes.add(new DataCube.Axis(DataCube.Axis.MEASURE, DataWords.say("axis.measure"), named));
        Map<List<String>, DataCube.Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            fill(cells, categories.keySet().stream().map(places.get(i)::get).toList(), figures.get(i));
        }
        return new DataCube(name, title(), axes, cells);
    }

    private String title() {
        return figures.stream()
                .flatMap(figure -> names.fact(figure.keys()).stream().map(fact ->
                        DataWords.say("kind." + figure.kind()) + ": " + fact.title(ReportTexts.DANISH)))
                .findFirst()
                .orElseGet(() -> DataWords.say("kind." + name));
    }

    private void fill(Map<List<String>, DataCube.Cell> cells, List<String> place, EditionFigure figure) {
        if (figure.isSuppressed()) {
            measures.stream().filter(measure -> isAskedFor(measure, figure)).forEach(measure ->
                    cells.put(at(place, measure), suppressed("")));
        } else {
            values(figure).forEach((measure, value) -> {
                String base = measure.contains(".") ? measure.substring(0, measure.indexOf('.')) : measure;
                DataCell cell = FigureLine.cell(base, value);
                cells.put(at(place, measure), cell instanceof DataCell.Words bound ? suppressed(bound.text()) : new DataCube.Cell(cell, ""));
            });
        }
    }

    /** Where a figure is suppressed, so are the measures it would have: of options only its own. */
    private boolean isAskedFor(String measure, EditionFigure figure) {
        return !measure.startsWith(COUNTS + ".")
                || names.item(figure.keys()).map(Item::options).orElse(List.of()).stream()
                        .anyMatch(option -> measure.equals(COUNTS + "." + option.key().value()));
    }

    private static DataCube.Cell suppressed(String bound) {
        return new DataCube.Cell(DataCell.missing(DataCode.SUPPRESSED), bound.isEmpty() ? DataCode.SUPPRESSED.sign() : bound);
    }

    private static List<String> at(List<String> place, String measure) {
        List<String> all = new ArrayList<>(place);
        all.add(measure);
        return List.copyOf(all);
    }
}
