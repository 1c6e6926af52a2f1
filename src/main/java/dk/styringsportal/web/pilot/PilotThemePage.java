package dk.styringsportal.web.pilot;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.Question;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The questions of one theme, as the invited person's group is asked them. */
@Named
@RequestScoped
public class PilotThemePage {

    @Inject
    private PilotVisit visit;

    @Inject
    private Address address;

    @Inject
    private Language language;

    private List<Theme> themes;
    private int place;
    private List<Question> questions;

    @PostConstruct
    void load() {
        themes = visit.themes();
        long number = address.number("tema");
        place = IntStream.range(0, themes.size())
                .filter(index -> themes.get(index).number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No such theme"));
        questions = Question.of(getTheme(), visit.group(), this::given, visit.asked(), language.getLocale());
    }

    private Question.Given given(ItemCode item) {
        Optional<StoredAnswer> answer = Optional.ofNullable(visit.response().stored().get(item));
        Optional<PilotComment> comment =
                Optional.ofNullable(visit.response().comments().get(CommentPlace.at(item)));
        return new Question.Given(
                answer,
                comment.map(PilotComment::text).orElse(""),
                comment.map(PilotComment::revision).orElse(0L));
    }

    public Theme getTheme() {
        return themes.get(place);
    }

    /** Of the person's themes this is the first, the second and so on. */
    public int getOrdinal() {
        return place + 1;
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** Questions answered in full in the other themes; the script adds those of this page. */
    public int getAnsweredElsewhere() {
        return visit.getAnswered() - (int) questions.stream()
                .filter(question -> question.asks() && !question.takesFiles())
                .filter(Question::complete)
                .count();
    }

    /** The theme before this one; nothing at the first. */
    public Theme getPrevious() {
        return place == 0 ? null : themes.get(place - 1);
    }

    /** The theme after this one; nothing at the last. */
    public Theme getNext() {
        return place + 1 == themes.size() ? null : themes.get(place + 1);
    }
}
