package dk.styringsportal.report.committee;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.MunicipalityResult;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Brief;
import dk.styringsportal.report.Words;
import dk.styringsportal.statistics.Distribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The result in a few sentences: the total, and the themes at both ends. */
final class ResultSentences {

    /** So many themes with the same points are named. */
    private static final int MOST_NAMED = 3;

    private static final int LONGEST_TITLE = 60;

    private final MunicipalityResult result;
    private final Words words;

    ResultSentences(MunicipalityResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    List<String> all() {
        if (result.questionnaire().counting().isEmpty()) {
            return List.of(words.text("committee.unscored"));
        }
        List<String> sentences = new ArrayList<>(List.of(total(), themes()));
        if (result.comparison().isEmpty()) {
            sentences.add(words.text("committee.alone"));
        }
        return sentences;
    }

    private String total() {
        Optional<Points> own = result.scorecard().total();
        if (own.isEmpty()) {
            return words.text("committee.total.none");
        }
        String points = words.numbers().points(own);
        return result.comparison()
                .map(Comparison::total)
                .flatMap(Comparison.Line::nation)
                .map((Distribution nation) -> words.text(
                        "committee.total.nation", points, words.numbers().points(nation.median()), String.valueOf(nation.n())))
                .orElseGet(() -> words.text("committee.total", points));
    }

    private String themes() {
        List<Theme> scored = result.questionnaire().themes().stream()
                .filter(theme -> points(theme).isPresent())
                .toList();
        if (scored.isEmpty()) {
            return words.text("committee.themes.none");
        }
        Comparator<Points> order = Comparator.naturalOrder();
        Points highest = scored.stream().flatMap(theme -> points(theme).stream()).max(order).orElseThrow();
        Points lowest = scored.stream().flatMap(theme -> points(theme).stream()).min(order).orElseThrow();
        if (highest.equals(lowest)) {
            return words.text("committee.themes.alike", words.numbers().points(highest));
        }
        return words.text(
                "committee.themes.ends",
                named(scored, highest),
                words.numbers().points(highest),
                named(scored, lowest),
                words.numbers().points(lowest));
    }

    private String named(List<Theme> scored, Points points) {
        List<String> names = scored.stream()
                .filter(theme -> points(theme).filter(points::equals).isPresent())
                .map(theme -> words.texts().quoted(Brief.of(theme.title(), LONGEST_TITLE)))
                .toList();
        return names.size() > MOST_NAMED
                ? words.text("committee.themes.many", String.valueOf(names.size()))
                : words.texts().all(names);
    }

    private Optional<Points> points(Theme theme) {
        return result.scorecard().theme(theme.number()).points();
    }
}
