package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.sheet.FieldAnswers;
import dk.styringsportal.response.sheet.SheetField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to an item once changes to some of its fields are laid over what the portal says.
 *
 * @param plain as {@link AnswerValue#plain()} writes it; empty where no field is answered any more
 */
public record MergedAnswer(Item item, Optional<Object> plain) {

    /** One for each item that the changes are about. */
    public static List<MergedAnswer> of(Response response, List<CopyChange.Answer> changes) {
        Map<Item, Map<String, CopyChange.Answer>> byItem = new LinkedHashMap<>();
        changes.forEach(change -> byItem.computeIfAbsent(change.item(), item -> new LinkedHashMap<>()).put(change.name(), change));
        List<MergedAnswer> merged = new ArrayList<>();
        byItem.forEach((item, fields) -> merged.add(of(response, item, fields)));
        return merged;
    }

    private static MergedAnswer of(Response response, Item item, Map<String, CopyChange.Answer> changes) {
        FieldAnswers answers = new FieldAnswers();
        for (SheetField field : SheetField.of(item)) {
            CopyChange.Answer change = changes.get(field.name());
            Optional<AnswerValue> value = change == null ? response.answers().to(item.code()) : change.wanted();
            value.flatMap(answer -> FieldAnswers.in(answer, field)).ifPresent(plain -> answers.put(field, plain));
        }
        ItemCode code = item.code();
        return new MergedAnswer(item, answers.toAnswers().to(code).filter(answer -> !answer.isEmpty()).map(AnswerValue::plain));
    }
}
