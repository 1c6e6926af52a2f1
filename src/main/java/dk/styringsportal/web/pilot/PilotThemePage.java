package dk.styringsportal.web.pilot;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.StoredAnswer;
import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.answering.Question;
import dk.styringsportal.web.answering.ThemeByLink;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The questions of one theme, as the invited person's group is asked them. */
@Named
@RequestScoped
public class PilotThemePage extends ThemeByLink {

    @Inject
    private PilotVisit visit;

    @Inject
    private Address address;

    @Inject
    private Language language;

    @PostConstruct
    void load() {
        show(
                visit.themes(),
                address.number("tema"),
                theme -> Question.of(theme, visit.group(), this::given, visit.asked(), language.getLocale()),
                visit.getAnswered());
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
}
