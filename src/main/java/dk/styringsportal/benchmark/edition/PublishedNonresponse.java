package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.organisation.SizeClasses.Size;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who of the groups answered, by the size of municipalities, as an edition says it.
 *
 * @param questionnaire what the edition counts, with groups pooled as they are in it
 */
public record PublishedNonresponse(QuestionnaireVersion questionnaire, EditionContent content) {

    static final String KIND = "nonresponse";
    static final String SOURCE_KIND = "goodnessOfFit";

    /** Of groups of which somebody was invited, and whose number is shown. */
    public List<Nonresponse> ofInvited() {
        return questionnaire.groups().stream().flatMap(group -> figure(KIND, group)
                        .map(figure -> new Nonresponse(
                                group,
                                Arrays.stream(Size.values()).map(size -> ResponseFigure.line(figure, size)).toList(),
                                ResponseFigure.independence(figure)))
                        .stream())
                .toList();
    }

    /** The source's test, of groups whose number is shown. */
    public List<SourceFit> asInSource() {
        return questionnaire.groups().stream().flatMap(group -> figure(SOURCE_KIND, group)
                        .map(figure -> new SourceFit(
                                group,
                                Arrays.stream(Size.values()).map(size -> ResponseFigure.fitLine(figure, size)).toList(),
                                ResponseFigure.chiSquare(figure)))
                        .stream())
                .toList();
    }

    /** Groups of which nothing is shown. */
    public List<RespondentGroup> withheld() {
        return questionnaire.groups().stream().filter(group -> figure(SOURCE_KIND, group).isEmpty()).toList();
    }

    private Optional<EditionFigure> figure(String kind, RespondentGroup group) {
        return content.figure(kind, Map.of("group", group.id().value()));
    }
}
