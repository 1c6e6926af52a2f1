package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.GroupCounts;
import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.benchmark.survey.Ranking;
import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.scoring.Exact;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group survey as an edition shows it. Ranks, points and differences are read from the edition, never worked out anew, and rest on
 * the counts in it; what it withholds is not there.
 *
 * @param questionnaire what the edition counts, with groups pooled as they are in it
 */
public record PublishedSurvey(QuestionnaireVersion questionnaire, EditionContent content) implements GroupCounts {

    @Override
    public List<Optional<GroupId>> groups() {
        return questionnaire.groups().isEmpty()
                ? List.of(Optional.empty())
                : questionnaire.groups().stream().map(RespondentGroup::id).map(Optional::of).toList();
    }

    @Override
    public int respondents(Optional<GroupId> group) {
        return group.flatMap(id -> content.figure("respondents", Map.of("group", id.value())))
                .flatMap(figure -> figure.number("n"))
                .map(BigDecimal::intValueExact)
                .orElse(0);
    }

    @Override
    public List<Field> fields(Optional<GroupId> group) {
        return Field.of(questionnaire).stream()
                .filter(field -> options(field, group).flatMap(figure -> figure.number("n")).isPresent())
                .toList();
    }

    @Override
    public OptionCounts counts(Field field, Optional<GroupId> group) {
        return options(field, group)
                .filter(figure -> figure.number("n").isPresent())
                .map(figure -> counts(field, figure))
                .orElseGet(() -> OptionCounts.none(field));
    }

    private static OptionCounts counts(Field field, EditionFigure figure) {
        Map<?, ?> counts = (Map<?, ?>) figure.values().get(OptionFigure.COUNTS);
        return new OptionCounts(
                field,
                figure.count("n"),
                field.item().options().stream()
                        .map(option -> ((BigDecimal) counts.get(option.key().value())).intValueExact())
                        .toList(),
                figure.number("none").orElse(BigDecimal.ZERO).intValueExact());
    }

    /** What the edition has of the group's answers to the field, also where they are withheld; empty where they were not asked. */
    public Optional<EditionFigure> options(Field field, Optional<GroupId> group) {
        return content.figure(OptionFigure.KIND, OptionFigure.keys(field, group));
    }

    /** Empty lists where it is withheld. */
    @Override
    public Ranking ranking(Optional<GroupId> group) {
        Optional<EditionFigure> figure = group.flatMap(id -> content.figure("ranking", Map.of("group", id.value())));
        return new Ranking(group, places(figure, "top", group), places(figure, "bottom", group));
    }

    private List<Ranking.Place> places(Optional<EditionFigure> figure, String end, Optional<GroupId> group) {
        List<String> names = figure.flatMap(found -> Optional.ofNullable((String) found.values().get(end)))
                .map(text -> Arrays.asList(text.split(" ")))
                .orElse(List.of());
        return names.stream()
                .map(name -> counts(field(name), group))
                .map(counts -> new Ranking.Place(counts, counts.mean().orElseThrow(), counts.positive().orElseThrow()))
                .toList();
    }

    private Field field(String name) {
        return Field.of(questionnaire).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new EditionFaultException("The edition names a question that its questionnaire has not: " + name));
    }

    /** Without points where they are withheld. */
    @Override
    public ThemeScore score(Theme theme, Optional<GroupId> group) {
        return group.flatMap(id -> content.figure("themeScore", Map.of("theme", theme.number(), "group", id.value())))
                .map(figure -> new ThemeScore(
                        theme.number(),
                        group,
                        figure.number("points").map(Exact::fraction).map(Points::new),
                        figure.count("items")))
                .orElse(new ThemeScore(theme.number(), group, Optional.empty(), 0));
    }

    /** The gaps that are shown, in the edition's order. */
    public List<GroupGap> gaps() {
        return content.figures().stream().filter(figure -> figure.kind().equals("gap")).map(this::gap).toList();
    }

    private GroupGap gap(EditionFigure figure) {
        String item = (String) figure.keys().get("item");
        Field field = field(figure.keys().containsKey("row") ? item + "/" + figure.keys().get("row") : item);
        GroupId a = new GroupId((String) figure.keys().get("group"));
        GroupId b = new GroupId((String) figure.keys().get("other"));
        return SurveyFigure.gap(figure, a, b, counts(field, Optional.of(a)), counts(field, Optional.of(b)));
    }
}
