package dk.styringsportal.web.assessment;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.AnswerWords;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a municipality has answered and attached in a theme, for its assessors. Its own overall rating is left out, so that they rate
 * what it describes.
 */
record AssessmentMaterial(Response response, QuestionnaireVersion questionnaire, Locale language) {

    /**
     * A question with its answer.
     *
     * @param files none but at questions for files
     */
    public record AnswerView(String number, String question, String answer, List<FileView> files) {}

    /** @param address below the portal's own */
    public record FileView(String name, String address) {}

    List<AnswerView> of(Theme theme) {
        Asked asked = Asked.of(questionnaire, Optional.empty(), response.answers());
        return theme.items().stream()
                .filter(item -> item.type().asks() && !item.isOverall() && item.rows().isEmpty())
                .filter(item -> asked.answerTo(item).filter(value -> !value.isEmpty()).isPresent())
                .map(item -> view(item, asked.answerTo(item)))
                .toList();
    }

    private AnswerView view(Item item, Optional<AnswerValue> value) {
        boolean attached = value.filter(AnswerValue.Files.class::isInstance).isPresent();
        return new AnswerView(
                String.valueOf(item.number()),
                item.wording().text(),
                attached ? "" : AnswerWords.in(language).of(item, value),
                attached ? files((AnswerValue.Files) value.orElseThrow()) : List.of());
    }

    private List<FileView> files(AnswerValue.Files files) {
        List<FileView> views = new java.util.ArrayList<>();
        files.files().forEach(file -> views.add(
                new FileView(file.name(), "/api/v1/responses/" + response.id() + "/files/" + file.id())));
        files.links().forEach(link -> views.add(new FileView(link.address().toString(), "")));
        return views;
    }
}
