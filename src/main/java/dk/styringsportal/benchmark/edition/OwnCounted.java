package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.GroupCounts;
import dk.styringsportal.benchmark.survey.OptionCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a municipality's groups answered, as far as it is shown exactly; all else stands as if nobody had been asked. */
final class OwnCounted implements GroupCounts {

    private final OwnSurvey survey;

    OwnCounted(OwnSurvey survey) {
        this.survey = survey;
    }

    @Override
    public QuestionnaireVersion questionnaire() {
        return survey.questionnaire();
    }

    @Override
    public List<Optional<GroupId>> groups() {
        return survey.questionnaire().groups().stream().map(RespondentGroup::id).map(Optional::of).toList();
    }

    @Override
    public int respondents(Optional<GroupId> group) {
        return survey.questionnaire().groups().stream()
                .filter(one -> group.equals(Optional.of(one.id())))
                .map(survey::respondents)
                .flatMap(figure -> figure.number("n").stream())
                .mapToInt(BigDecimal::intValueExact)
                .sum();
    }

    @Override
    public List<Field> fields(Optional<GroupId> group) {
        return Field.of(survey.questionnaire()).stream()
                .filter(field -> exact(field, group).isPresent())
                .toList();
    }

    @Override
    public OptionCounts counts(Field field, Optional<GroupId> group) {
        return exact(field, group).orElseGet(() -> OptionCounts.none(field));
    }

    private Optional<OptionCounts> exact(Field field, Optional<GroupId> group) {
        return group.map(of -> survey.own().get(OptionFigure.name(field, of)))
                .filter(figure -> figure.number("n").isPresent())
                .flatMap(figure -> exact(field, figure));
    }

    private static Optional<OptionCounts> exact(Field field, EditionFigure figure) {
        Map<?, ?> told = (Map<?, ?>) figure.values().get(OptionFigure.COUNTS);
        List<Integer> counts = new ArrayList<>();
        for (AnswerOption option : field.item().options()) {
            if (!(told.get(option.key().value()) instanceof BigDecimal count)) {
                return Optional.empty();
            }
            counts.add(count.intValueExact());
        }
        int none = figure.number("none").map(BigDecimal::intValueExact).orElse(0);
        return Optional.of(new OptionCounts(field, figure.count("n"), counts, none));
    }
}
