package dk.styringsportal.report.microdata;

import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.edition.EditionRows;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.data.PublishedEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What each respondent of an edition answered, as a table of numbers: for KL alone, since few may stand behind a municipality. Free
 * text, days, files and names are not in an edition, and so not here.
 *
 * @param variables the answers' columns, after the row's own
 * @param rows the responses; there may be many, so they are handed on one by one
 */
public record Microdata(PublishedEdition published, List<MicrodataVariable> variables, EditionRows rows) {

    /** The row's number, the respondent's group where there are groups, and the municipalities that the answers are about. */
    public static final String NUMBER = "nr";

    public static final String GROUP = "gruppe";
    public static final String MUNICIPALITIES = "kommuner";

    static final List<String> OWN_COLUMNS = List.of(NUMBER, GROUP, MUNICIPALITIES);

    public Microdata {
        variables = List.copyOf(variables);
    }

    public static Microdata of(PublishedEdition published, EditionRows rows) {
        return new Microdata(published, MicrodataVariables.of(published.questionnaire()), rows);
    }

    public QuestionnaireVersion questionnaire() {
        return published.questionnaire();
    }

    /** Whether persons in groups answered, and not municipalities for themselves. */
    public boolean hasGroups() {
        return !questionnaire().groups().isEmpty();
    }

    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(NUMBER));
        if (hasGroups()) {
            columns.add(GROUP);
        }
        columns.add(MUNICIPALITIES);
        variables.forEach(variable -> columns.add(variable.name()));
        return columns;
    }

    /** A response as cells in the order of the columns. */
    public List<String> cells(long number, EditionResponse response) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(number)));
        response.group().ifPresent(group -> cells.add(String.valueOf(code(group))));
        cells.add(response.about().stream().map(OrganisationCode::value).collect(Collectors.joining("|")));
        variables.forEach(variable -> cells.add(variable.cell(response.answers())));
        return cells;
    }

    /** Of a respondent group: its place in the questionnaire, from 1. */
    public int code(GroupId group) {
        return 1 + questionnaire().groups().stream().map(RespondentGroup::id).toList().indexOf(group);
    }
}
