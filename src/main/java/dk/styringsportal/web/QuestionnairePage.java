package dk.styringsportal.web;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Numbers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** A published questionnaire for reading: questions, options, points, rules, recommendations and their sources. */
@Named
@RequestScoped
public class QuestionnairePage {

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Address address;

    @Inject
    private Language language;

    private QuestionnaireVersion questionnaire;

    @PostConstruct
    void load() {
        questionnaire = address.text("id").map(this::named).orElseGet(this::newest);
        if (!questionnaire.isPublished()) {
            throw new NotFoundException("Questionnaire " + questionnaire.id() + " is not published");
        }
    }

    private QuestionnaireVersion named(String id) {
        try {
            return questionnaires.get(QuestionnaireVersionId.parse(id));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("No questionnaire " + id);
        }
    }

    private QuestionnaireVersion newest() {
        List<QuestionnaireVersion> published = questionnaires.published();
        if (published.isEmpty()) {
            throw new NotFoundException("No questionnaire is published");
        }
        return published.get(published.size() - 1);
    }

    public QuestionnaireVersion getQuestionnaire() {
        return questionnaire;
    }

    /** Paragraphs of the introduction. */
    public List<String> getIntroduction() {
        return questionnaire.introduction().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Nothing if there is none. */
    public String help(Item item) {
        return item.wording().help().orElse(null);
    }

    /** Whether an option's points depend on the row. */
    public boolean dependsOnRow(Item item) {
        return item.options().stream()
                .map(AnswerOption::points)
                .flatMap(Optional::stream)
                .anyMatch(OptionPoints.PerRow.class::isInstance);
    }

    /** Whether options have points by themselves; where answers or ticks are counted, only the rule says what they give. */
    public boolean hasPoints(Item item) {
        return item.options().stream().anyMatch(option -> option.points().isPresent());
    }

    /** The option's points as read: "66,67", or what a neutral option gives. */
    public String points(AnswerOption option) {
        if (option.isNeutral()) {
            return language.say("questionnaire.neutral");
        }
        return option.points()
                .filter(OptionPoints.Fixed.class::isInstance)
                .map(fixed -> numbers().points(((OptionPoints.Fixed) fixed).points()))
                .orElse("–");
    }

    /** The option's points in that row. */
    public String points(AnswerOption option, Row row) {
        return numbers().points(option.pointsIn(row.key()));
    }

    private Numbers numbers() {
        return Numbers.in(language.getLocale());
    }
}
