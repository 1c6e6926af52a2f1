package dk.styringsportal.application;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trying what a questionnaire scores. Nothing is stored. */
@ApplicationScoped
public class Trials {

    private static final String ANSWERS = "answers";

    @Inject
    private Exchange exchange;

    /**
     * What came of it.
     *
     * @param unknown codes that were answered and are no item
     */
    public record Trial(Scorecard scorecard, Answers answers, List<String> unknown) {}

    /**
     * Invented answers as one writes them: YAML, a line for each item.
     *
     * @param maturity from 0 to 1: how often the options that earn more are drawn
     */
    public String invented(QuestionnaireVersion questionnaire, long seed, double maturity) {
        Answers answers = InventedAnswers.of(questionnaire, seed, maturity);
        Map<String, Object> plain = new LinkedHashMap<>();
        questionnaire.items().forEach(item -> answers.to(item.code()).ifPresent(value -> plain.put(item.code().value(), value.plain())));
        return new String(exchange.write(ContentFormat.Kind.YAML, new Content(plain)).file(), StandardCharsets.UTF_8);
    }

    /**
     * @param group empty in a questionnaire without groups
     * @param written answers by item as YAML, or a file of named answers with them under "answers"; blank for none
     * @throws dk.styringsportal.questionnaire.QuestionnaireFileException if it is no YAML
     * @throws dk.styringsportal.questionnaire.MalformedAnswerException naming the first answer that its item does not accept
     */
    public Trial score(QuestionnaireVersion questionnaire, Optional<GroupId> group, String written) {
        Map<ItemCode, AnswerValue> values = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        read(written).forEach((code, plain) -> {
            Optional<Item> item = questionnaire.item(code);
            item.ifPresentOrElse(known -> values.put(known.code(), known.read(plain)), () -> unknown.add(code));
        });
        Answers answers = new Answers(values);
        return new Trial(Scoring.score(questionnaire, group, answers), answers, unknown);
    }

    private Map<String, Object> read(String written) {
        if (written.isBlank()) {
            return Map.of();
        }
        Content content = exchange.read(ContentFormat.Kind.YAML, ANSWERS, written.getBytes(StandardCharsets.UTF_8)).content();
        return content.members(ANSWERS).isEmpty() ? content.root() : content.members(ANSWERS);
    }
}
