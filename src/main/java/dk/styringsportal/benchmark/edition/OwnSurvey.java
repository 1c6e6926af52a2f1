package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a municipality may see of a group survey: its own respondents, with the nation's figures beside them. It is for the
 * municipality itself and KL; others may not see it.
 *
 * @param questionnaire with groups that are pooled as one
 * @param title the campaign's
 * @param minimum figures of fewer are not shown
 * @param edition whose figures they are; empty for provisional ones of a closed campaign, which have no nation beside them
 * @param own by what tells each from all others
 * @param nation the same figures of the edition
 */
public record OwnSurvey(
        QuestionnaireVersion questionnaire,
        String title,
        boolean fictitious,
        Municipality municipality,
        int minimum,
        Optional<Edition> edition,
        Map<String, EditionFigure> own,
        Map<String, EditionFigure> nation) {

    static final String RESPONDENTS = "respondents";
    static final String OPTIONS = "options";

    /** Of the number of respondents: so few that only their consent lets them show. */
    static final String WITH_ROLE = "withRole";

    static final String GAP = "gap";

    /** How the groups that were asked answered one field. */
    public record FieldLine(Field field, List<GroupLine> groups) {}

    /**
     * How one group answered it.
     *
     * @param nation empty where there is no edition
     */
    public record GroupLine(RespondentGroup group, EditionFigure own, Optional<EditionFigure> nation) {}

    /**
     * How differently two groups answered a field.
     *
     * @param own empty where one of the two is not shown as it is
     * @param nation empty where there is no edition, or it shows none
     */
    public record GapLine(
            Field field,
            RespondentGroup one,
            RespondentGroup other,
            Optional<EditionFigure> own,
            Optional<EditionFigure> nation) {}

    public OwnSurvey {
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
        nation = Collections.unmodifiableMap(new LinkedHashMap<>(nation));
    }

    /** Figures under what tells each from all others. */
    public static Map<String, EditionFigure> byName(List<EditionFigure> figures) {
        Map<String, EditionFigure> byName = new LinkedHashMap<>();
        figures.forEach(figure -> byName.put(figure.name(), figure));
        return byName;
    }

    /** The same with the questionnaire in that language, where all of it is translated. */
    public OwnSurvey in(Locale language) {
        return new OwnSurvey(
                questionnaire.in(language), title, fictitious, municipality, minimum, edition, own, nation);
    }

    /** Why figures are withheld where they are. */
    public DisclosureRules rules() {
        return DisclosureRules.withMinimum(minimum);
    }

    /** Whether anything is shown that an edition may still say otherwise. */
    public boolean isProvisional() {
        return edition.isEmpty();
    }

    /** How many of the group answered: the municipality's own. */
    public EditionFigure respondents(RespondentGroup group) {
        return own.get(EditionFigure.suppressed(RESPONDENTS, Map.of("group", group.id().value())).name());
    }

    /** The same of the nation; empty where there is no edition. */
    public Optional<EditionFigure> nationalRespondents(RespondentGroup group) {
        return Optional.ofNullable(
                nation.get(EditionFigure.suppressed(RESPONDENTS, Map.of("group", group.id().value())).name()));
    }

    /** Whether the group is shown with the role of those in it, who have said that it may be. */
    public boolean isByRole(RespondentGroup group) {
        return respondents(group).number(WITH_ROLE).isPresent();
    }

    /** The group's points in the theme, made of what the municipality is shown exactly. */
    public ThemeScore points(Theme theme, RespondentGroup group) {
        return ThemeScore.of(new OwnCounted(this), theme, Optional.of(group.id()));
    }

    /** The same of the nation, as the edition has it; empty where there is none. */
    public Optional<EditionFigure> nationalPoints(Theme theme, RespondentGroup group) {
        Map<String, Object> keys = Map.of("theme", theme.number(), "group", group.id().value());
        return Optional.ofNullable(nation.get(EditionFigure.suppressed("themeScore", keys).name()));
    }

    /** The theme's fields that at least one group was asked, in the questionnaire's order. */
    public List<FieldLine> fields(Theme theme) {
        return Field.of(questionnaire).stream()
                .filter(field -> theme.items().stream().map(Item::code).toList().contains(field.item().code()))
                .map(field -> new FieldLine(field, groups(field)))
                .filter(line -> !line.groups().isEmpty())
                .toList();
    }

    private List<GroupLine> groups(Field field) {
        return questionnaire.groups().stream().flatMap(group -> answers(field, group).stream()).toList();
    }

    /** How the group answered the field; empty where it was not asked. */
    public Optional<GroupLine> answers(Field field, RespondentGroup group) {
        String name = name(OPTIONS, field, group.id());
        return Optional.ofNullable(own.get(name))
                .map(figure -> new GroupLine(group, figure, Optional.ofNullable(nation.get(name))));
    }

    /** The theme's differences that are shown of the municipality or of the nation. */
    public List<GapLine> gaps(Theme theme) {
        List<GapLine> lines = new ArrayList<>();
        for (FieldLine line : fields(theme)) {
            List<RespondentGroup> asked = line.groups().stream().map(GroupLine::group).toList();
            for (int i = 0; i < asked.size(); i++) {
                for (RespondentGroup other : asked.subList(i + 1, asked.size())) {
                    GapLine gap = gap(line.field(), asked.get(i), other);
                    if (gap.own().isPresent() || gap.nation().isPresent()) {
                        lines.add(gap);
                    }
                }
            }
        }
        return lines;
    }

    private GapLine gap(Field field, RespondentGroup one, RespondentGroup other) {
        Map<String, Object> keys = OptionFigure.keys(field, one.id());
        keys.put("other", other.id().value());
        String name = EditionFigure.suppressed(GAP, keys).name();
        return new GapLine(field, one, other, Optional.ofNullable(own.get(name)), Optional.ofNullable(nation.get(name)));
    }

    private static String name(String kind, Field field, GroupId group) {
        return EditionFigure.suppressed(kind, OptionFigure.keys(field, group)).name();
    }
}
