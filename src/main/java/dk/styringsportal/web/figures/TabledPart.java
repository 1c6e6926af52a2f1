package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.edition.PublishedFact;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one group answered the questions of one theme, by one fact about municipalities.
 *
 * @param fact its title
 * @param danish whether that is Danish
 * @param fields none where the group was asked nothing in the theme
 */
public record TabledPart(
        List<Choice> facts,
        List<Choice> groups,
        List<ThemeChoice.Choice> themes,
        String fact,
        boolean danish,
        String group,
        String theme,
        List<TabledViews.FieldView> fields)
        implements FigurePart {

    /** Not "tema", which leads to the theme's own page. */
    private static final String THEME = "emne";

    /** A fact or a group to choose. @param danish whether its title is Danish */
    public record Choice(String key, String title, boolean danish, boolean chosen) {}

    /** @param parameter what the address says; the first of each where it says nothing that there is */
    static TabledPart of(TabledViews views, Function<String, Optional<String>> parameter) {
        List<PublishedFact> facts = views.facts();
        List<RespondentGroup> groups = views.questionnaire().groups();
        List<Theme> themes = views.themes();
        PublishedFact fact = chosen(facts, PublishedFact::key, parameter.apply("faktum"));
        GroupId group = chosen(groups, one -> one.id().value(), parameter.apply("gruppe")).id();
        ThemeChoice theme = ThemeChoice.of(themes, parameter.apply(THEME));
        return new TabledPart(
                facts.stream()
                        .map(one -> new Choice(one.key(), one.title(views.texts().language()), views.isDanish(one), one == fact))
                        .toList(),
                groups.stream()
                        .map(one -> new Choice(one.id().value(), views.names().of(one), true, one.id().equals(group)))
                        .toList(),
                theme.choices(),
                fact.title(views.texts().language()),
                views.isDanish(fact),
                views.names().of(group),
                theme.here().title(),
                views.fields(fact, theme.here(), group));
    }

    private static <T> T chosen(List<T> among, Function<T, String> key, Optional<String> wanted) {
        return among.stream()
                .filter(one -> wanted.filter(key.apply(one)::equals).isPresent())
                .findFirst()
                .orElse(among.get(0));
    }
}
