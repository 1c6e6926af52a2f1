package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import java.util.List;
import java.util.Optional;

/**
 * What groups are called where there is little room: "Chefer" for "Chefer (børne- og ungechefer eller tilsvarende)", unless two would
 * be called the same.
 *
 * @param self what municipalities say of themselves
 */
record GroupNames(QuestionnaireVersion questionnaire, String self) {

    private static final String ASIDE = " (";

    String of(Optional<GroupId> group) {
        return group.flatMap(id -> questionnaire.group(id.value())).map(this::of).orElse(self);
    }

    String of(GroupId group) {
        return of(Optional.of(group));
    }

    String of(RespondentGroup group) {
        List<String> brief = questionnaire.groups().stream().map(GroupNames::brief).toList();
        boolean apart = brief.stream().distinct().count() == brief.size();
        return apart ? brief(group) : group.title();
    }

    private static String brief(RespondentGroup group) {
        int aside = group.title().indexOf(ASIDE);
        return aside > 0 ? group.title().substring(0, aside) : group.title();
    }

    /** The question in that group's words, and the row; below the stem it has. */
    static String text(Field field, Optional<GroupId> group) {
        return withRow(field.item().wording().text(group), field);
    }

    /** The same in a list, where no stem stands above it. */
    static String inList(Field field, Optional<GroupId> group) {
        return withRow(field.item().wording().inList(group), field);
    }

    private static String withRow(String text, Field field) {
        return field.row().map(Row::label).map(row -> text + " – " + row).orElse(text);
    }

    /** The field's name, as an id on a page. */
    static String key(Field field) {
        return "s-" + field.name().replace('/', '-');
    }
}
