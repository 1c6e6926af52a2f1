package dk.styringsportal.api;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.FigureChange;
import dk.styringsportal.benchmark.edition.FigureFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an edition says, without the answers it rests on.
 *
 * @param figures a line each: kind, what it is about, and its numbers; a suppressed one has "suppressed": ":" in their place, and why
 * @param changes what a revised edition has otherwise than the one before
 * @param commentary as CommonMark, by chapter: "whole", or a theme's number
 */
public record EditionFiguresJson(
        EditionJson edition,
        List<Map<String, Object>> figures,
        List<ChangeJson> changes,
        List<String> method,
        Map<String, String> commentary) {

    /** One value that has changed. */
    public record ChangeJson(String figure, String value, String before, String now) {

        static ChangeJson of(FigureChange change) {
            return new ChangeJson(change.figure(), change.value(), change.before(), change.now());
        }
    }

    static EditionFiguresJson of(EditionJson edition, EditionContent content, FigureFilter filter) {
        return new EditionFiguresJson(
                edition,
                content.figures().stream().filter(filter::takes).map(EditionFiguresJson::figure).toList(),
                content.changes().stream().map(ChangeJson::of).toList(),
                content.method(),
                content.commentary().texts());
    }

    /** One of them. */
    static Map<String, Object> figure(EditionFigure figure) {
        Map<String, Object> json = new LinkedHashMap<>(Map.of("kind", figure.kind()));
        json.putAll(figure.keys());
        json.putAll(figure.values());
        figure.withheld().ifPresent(reason -> {
            json.put("suppressed", ":");
            json.put("reason", EditionFigure.key(reason));
        });
        return json;
    }
}
