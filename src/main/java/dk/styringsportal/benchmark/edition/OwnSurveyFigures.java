package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.OwnCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A municipality's figures of a group survey, in the form of an edition's: how many of each group answered, how each group answered
 * each field, and the differences between groups whose figures are shown as they are.
 */
public final class OwnSurveyFigures {

    private final OwnCounts judged;
    private final int minimum;
    private final List<ToldBefore> earlier;

    /** @param earlier what earlier editions told the municipality of itself; nothing for the first */
    private OwnSurveyFigures(OwnCounts judged, int minimum, List<ToldBefore> earlier) {
        this.judged = judged;
        this.minimum = minimum;
        this.earlier = List.copyOf(earlier);
    }

    /**
     * Of one edition after the other: what one tells is withheld where its difference to those before would tell of a few.
     *
     * @param editions what each holds, the oldest first; at least one
     * @return the figures of the last
     */
    public static List<EditionFigure> ofLast(List<OwnCounts> editions, int minimum, LineReader reader) {
        List<Told> told = each(editions, minimum, reader);
        return told.get(told.size() - 1).figures();
    }

    /**
     * The distributions that each of the editions shows the municipality as they are, so that more can be made from them.
     *
     * @param editions what each holds, the oldest first
     */
    public static List<SurveyCounts> shown(List<OwnCounts> editions, int minimum, LineReader reader) {
        return each(editions, minimum, reader).stream().map(Told::shown).toList();
    }

    private record Told(List<EditionFigure> figures, SurveyCounts shown) {}

    private static List<Told> each(List<OwnCounts> editions, int minimum, LineReader reader) {
        List<ToldBefore> earlier = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (OwnCounts judged : editions) {
            OwnSurveyFigures own = new OwnSurveyFigures(judged, minimum, earlier);
            List<EditionFigure> figures =
                    own.all().stream().map(figure -> EditionFigure.of(reader.read(figure.line()))).toList();
            told.add(new Told(figures, own.shown()));
            earlier.add(new ToldBefore(figures));
        }
        return told;
    }

    private List<EditionFigure> all() {
        List<EditionFigure> figures = new ArrayList<>();
        judged.groups().forEach(group -> figures.add(respondents(group)));
        judged.groups().forEach(group -> judged.counts().fields(Optional.of(group)).forEach(field ->
                figures.add(options(field, group))));
        GroupGap.all(shown()).forEach(gap -> figures.add(gap(gap)));
        return figures;
    }

    private SurveyCounts shown() {
        return judged.shown().only((field, group) -> !givesAway(field, group.orElseThrow()));
    }

    private EditionFigure respondents(GroupId group) {
        Map<String, Object> keys = Map.of("group", group.value());
        if (!judged.isCounted(group)) {
            return EditionFigure.suppressed(OwnSurvey.RESPONDENTS, keys);
        }
        Map<String, Object> values = new TreeMap<>();
        values.put("n", judged.counts().respondents(Optional.of(group)));
        if (judged.isByRole(group)) {
            values.put(OwnSurvey.WITH_ROLE, 1);
        }
        return new EditionFigure(OwnSurvey.RESPONDENTS, keys, values);
    }

    private EditionFigure options(Field field, GroupId group) {
        OptionCounts counts = judged.counts().counts(field, Optional.of(group));
        return givesAway(field, group)
                ? EditionFigure.suppressed(OwnSurvey.OPTIONS, OptionFigure.keys(field, group), Reason.DERIVABLE)
                : OptionFigure.of(counts, group, judged.cells(field, group));
    }

    private boolean givesAway(Field field, GroupId group) {
        OptionCounts counts = judged.counts().counts(field, Optional.of(group));
        return !judged.isByRole(group)
                && earlier.stream().anyMatch(told -> told.givesAway(field, group, counts, minimum));
    }

    /** The municipality's own persons are no sample, so there is no interval. */
    private static EditionFigure gap(GroupGap gap) {
        Map<String, Object> keys = OptionFigure.keys(gap.field(), gap.a());
        keys.put("other", gap.b().value());
        return new EditionFigure(OwnSurvey.GAP, keys, Map.of(
                "difference", gap.difference().toDouble(),
                "stand", gap.stand().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
