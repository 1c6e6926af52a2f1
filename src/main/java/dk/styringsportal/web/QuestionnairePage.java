package dk.styringsportal.web;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionPoints;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.report.Numbers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

    @Inject
    private Visitor visitor;

    private QuestionnaireVersion questionnaire;
    private String textLanguage;

    @PostConstruct
    void load() {
        questionnaire = address.text("id").map(this::named).orElseGet(this::newest);
        if (!questionnaire.isPublished() && !visitor.isKl()) {
            throw new NotFoundException("Questionnaire " + questionnaire.id() + " is not published");
        }
        textLanguage = questionnaire.languageFor(language.getLocale());
        questionnaire = questionnaire.in(language.getLocale());
    }

    /** The language of the questionnaire's texts on this page: "da" or "en". */
    public String getTextLanguage() {
        return textLanguage;
    }

    /** Whatever its state: KL reads those too that are not published. */
    private QuestionnaireVersion named(String id) {
        try {
            return questionnaires.find(QuestionnaireVersionId.parse(id))
                    .orElseThrow(() -> new NotFoundException("No questionnaire " + id));
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

    /** The address, within the portal, below which the API hands out the files of the questionnaire. */
    public String getFiles() {
        return "/api/v1/questionnaires/" + questionnaire.id();
    }

    /** Whether there is a workbook that adds a municipality's cases up. */
    public boolean isWithCases() {
        return questionnaires.cases(questionnaire).isPresent();
    }

    /** Paragraphs of the introduction. */
    public List<String> getIntroduction() {
        return questionnaire.introduction().lines().filter(line -> !line.isBlank()).toList();
    }

    /** The other published ones, to go on to. */
    public List<QuestionnaireVersion> getOthers() {
        return questionnaires.published().stream()
                .filter(other -> !other.id().equals(questionnaire.id()))
                .toList();
    }

    /** The question that the item is a statement under, where it is the first of them; nothing else. */
    public String stem(Theme theme, Item item) {
        int place = theme.items().indexOf(item);
        Optional<Stem> before = place == 0 ? Optional.empty() : theme.items().get(place - 1).wording().stem();
        return item.wording().stem().filter(stem -> !before.equals(Optional.of(stem))).map(Stem::text).orElse(null);
    }

    /** The titles of the groups that are asked; empty where all are. */
    public String groups(Item item) {
        return questionnaire.groups().stream()
                .filter(group -> item.routing().groups().contains(group.id()))
                .map(RespondentGroup::title)
                .collect(Collectors.joining(", "));
    }

    /** The words that single groups get instead. */
    public List<String> otherWords(Item item) {
        return questionnaire.groups().stream()
                .filter(group -> item.wording().perGroup().containsKey(group.id()))
                .map(group -> group.title() + ": " + item.wording().perGroup().get(group.id()))
                .toList();
    }

    /** Where the wording comes from, the end of a key: "reconstructed", "own"; for KL alone, and nothing where it is the source's. */
    public String wordingStatus(Item item) {
        Wording.Status status = item.wording().status();
        return visitor.isKl() && status != Wording.Status.TRANSCRIBED ? status.name().toLowerCase(Locale.ROOT) : null;
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
