package dk.styringsportal.web.kl.pilot;

import dk.styringsportal.application.Pilots;
import dk.styringsportal.benchmark.AnswerCounts;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.AnswerWords;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.response.pilot.PilotInvitation;
import dk.styringsportal.response.pilot.PilotResponse;
import dk.styringsportal.web.results.AnswerCountsView;
import dk.styringsportal.web.results.AnswerTables;
import dk.styringsportal.web.results.PageWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes what KL reads of each question of a pilot. */
final class PilotItemViews {

    private final QuestionnaireVersion questionnaire;
    private final List<PilotResponse> responses;
    private final PageWords words;

    /** What each person has answered, as far as it is asked. */
    private final Map<PilotInvitation, Answers> answers = new LinkedHashMap<>();

    PilotItemViews(Pilots.Reading reading, PageWords words) {
        this.questionnaire = reading.questionnaire();
        this.responses = reading.responses();
        this.words = words;
        responses.forEach(response ->
                answers.put(response.invitation(), response.asked(questionnaire).answers()));
    }

    PilotItemView of(Item item) {
        boolean counted = !item.options().isEmpty();
        int answered =
                (int) answers.values().stream().filter(given -> given.to(item.code()).isPresent()).count();
        return new PilotItemView(
                item.code().value(),
                item.number(),
                item.wording().withStem(),
                otherWords(item),
                comments(CommentPlace.at(item.code())),
                counted ? counts(item, answered) : null,
                counted ? List.of() : given(item),
                answered);
    }

    /** As a round's table, but of persons. */
    private AnswerCountsView counts(Item item, int answered) {
        AnswerCountsView counts =
                new AnswerTables(words).of(item, AnswerCounts.of(item, List.copyOf(answers.values())), Optional.empty());
        return new AnswerCountsView(
                words.say("pilot.counts", answered), counts.narrow(), counts.firstColumn(), counts.columns(), counts.lines());
    }

    private List<String> otherWords(Item item) {
        return questionnaire.groups().stream()
                .filter(group -> item.wording().perGroup().containsKey(group.id()))
                .map(group -> group.title() + ": " + item.wording().perGroup().get(group.id()))
                .toList();
    }

    /** In the order invited; those that say nothing are left out. */
    List<PilotItemView.CommentView> comments(CommentPlace place) {
        List<PilotItemView.CommentView> said = new ArrayList<>();
        for (PilotResponse response : responses) {
            Optional.ofNullable(response.comments().get(place))
                    .filter(PilotComment::isThere)
                    .ifPresent(comment -> said.add(view(response.invitation(), comment)));
        }
        return said;
    }

    private PilotItemView.CommentView view(PilotInvitation by, PilotComment comment) {
        return new PilotItemView.CommentView(
                by.id() + "-" + comment.place().key(),
                by.id().toString(),
                comment.place().key(),
                comment.revision(),
                name(by),
                words.moment(comment.at()),
                comment.text(),
                comment.handled());
    }

    private String name(PilotInvitation by) {
        return by.group()
                .flatMap(group -> questionnaire.group(group.value()))
                .map(RespondentGroup::title)
                .map(group -> by.label() + " · " + group)
                .orElse(by.label());
    }

    private List<PilotItemView.GivenView> given(Item item) {
        List<PilotItemView.GivenView> given = new ArrayList<>();
        answers.forEach((by, all) -> all.to(item.code())
                .ifPresent(answer -> given.add(new PilotItemView.GivenView(name(by), inWords(item, answer)))));
        return given;
    }

    private String inWords(Item item, AnswerValue answer) {
        AnswerWords plain = AnswerWords.in(words.locale());
        if (item.rows().isEmpty() || answer instanceof AnswerValue.Without) {
            return plain.of(item, Optional.of(answer));
        }
        return item.rows().stream()
                .flatMap(row -> inRow(item, row, answer, plain).stream())
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> inRow(Item item, Row row, AnswerValue answer, AnswerWords plain) {
        return answer.keeping(row.key()::equals, option -> true)
                .map(part -> row.label() + ": " + plain.of(item, Optional.of(part)));
    }
}
