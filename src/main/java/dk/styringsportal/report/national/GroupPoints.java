package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.survey.ThemeScore;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import java.util.Map;

/** A group's points in a theme, in words. */
final class GroupPoints {

    private GroupPoints() {}

    /** "66,67"; a dash where the group is asked nothing that has a place on a scale, and "Vises ikke" where nothing is told. */
    static String of(Theme theme, RespondentGroup group, Material material) {
        if (!isAsked(theme, group, material)) {
            return "–";
        }
        return material.content()
                .figure("themeScore", Map.of("theme", theme.number(), "group", group.id().value()))
                .map(figure -> material.points(figure, "points"))
                .orElseGet(() -> material.texts().text("survey.gap.none"));
    }

    static boolean isAsked(Theme theme, RespondentGroup group, Material material) {
        return ThemeScore.isGiven(material.questionnaire(), theme, group.id());
    }
}
