package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.KeyFigureNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of an edition as cubes: one for each kind of figure, with the scores of whole, themes and questions in one. */
public final class EditionCubes {

    static final String POINTS = "points";
    private static final List<String> SCORES = List.of("total", "theme", "item");

    /** Says in words which questions come first, and has no numbers. */
    private static final String RANKING = "ranking";

    private EditionCubes() {}

    /** By name; the first is what the edition is most about: its key figures, its scores, or else how questions were answered. */
    public static Map<String, DataCube> of(PublishedEdition published) {
        Map<String, CubeBuilder> building = new LinkedHashMap<>();
        KeyFigureNames.KINDS.forEach(kind -> building.put(kind, new CubeBuilder(kind, published)));
        building.put(POINTS, new CubeBuilder(POINTS, published));
        building.put("options", new CubeBuilder("options", published));
        for (EditionFigure figure : published.content().figures()) {
            if (!figure.kind().equals(RANKING)) {
                String name = name(figure);
                building.computeIfAbsent(name, kind -> new CubeBuilder(kind, published)).add(figure);
            }
        }
        Map<String, DataCube> cubes = new LinkedHashMap<>();
        building.forEach((name, cube) -> Optional.of(cube.cube())
                .filter(built -> !built.cells().isEmpty())
                .ifPresent(built -> cubes.put(name, built)));
        return cubes;
    }

    /** Facts have other classes each, so each has its cube. */
    private static String name(EditionFigure figure) {
        if (figure.keys().containsKey("fact")) {
            return figure.kind() + "-" + figure.keys().get("fact");
        }
        return SCORES.contains(figure.kind()) ? POINTS : figure.kind();
    }
}
