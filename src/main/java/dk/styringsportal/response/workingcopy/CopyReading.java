package dk.styringsportal.response.workingcopy;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.sheet.FieldAnswers;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.workingcopy.FieldReader.FieldReading;
import dk.styringsportal.response.workingcopy.FieldReader.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a working copy that has come back would change. A cell that says what it said when it was downloaded changes nothing,
 * whatever the portal says by now.
 *
 * @param changes in the questionnaire's order
 * @param faults in the questionnaire's order, those of lines without a question last
 * @param unchanged how many fields say what the portal says, or what they said when they were downloaded
 */
public record CopyReading(List<CopyChange> changes, List<CopyFault> faults, int unchanged) {

    public CopyReading {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
    }

    /** @param response as it is now */
    public static CopyReading of(QuestionnaireVersion questionnaire, Response response, SentCopy sent) {
        return new Judge(questionnaire, response, sent).reading();
    }

    /** Everything that one reading is about. */
    private static final class Judge {

        private final QuestionnaireVersion questionnaire;
        private final Response response;
        private final SentLines lines;
        private final FieldReader reader;
        private final List<CopyChange> changes = new ArrayList<>();
        private final List<CopyFault> faults = new ArrayList<>();
        private int unchanged;

        Judge(QuestionnaireVersion questionnaire, Response response, SentCopy sent) {
            this.questionnaire = questionnaire;
            this.response = response;
            this.lines = new SentLines(questionnaire, sent);
            this.reader = new FieldReader(questionnaire);
        }

        CopyReading reading() {
            for (Item item : questionnaire.items()) {
                SheetField.of(item).forEach(this::judge);
                judgeRemark(item);
            }
            faults.addAll(lines.faults());
            return new CopyReading(changes, faults, unchanged);
        }

        private void judge(SheetField field) {
            List<Sent> sent = lines.of(field);
            if (sent.stream().allMatch(cell -> cell.filled().isAsBefore())) {
                unchanged += sent.isEmpty() ? 0 : 1;
                return;
            }
            FieldReading reading = reader.read(field, sent, SentCopy.Filled::text);
            Optional<AnswerValue> now = now(field);
            if (reading.fault().isPresent()) {
                faults.add(reading.fault().get());
            } else if (reading.answer().equals(now)) {
                unchanged++;
            } else {
                changes.add(new CopyChange.Answer(
                        field, changed(sent), now, reading.answer(), response.revisionOf(field.item().code()), isConflict(field, sent, now)));
            }
        }

        /** Of this field alone. */
        private Optional<AnswerValue> now(SheetField field) {
            return response.answers().to(field.item().code())
                    .flatMap(answer -> FieldAnswers.in(answer, field))
                    .map(plain -> field.item().read(field.alone(plain)));
        }

        private static String changed(List<Sent> sent) {
            return sent.stream().filter(cell -> !cell.filled().isAsBefore()).findFirst().orElseThrow().filled().cell();
        }

        /** An answer to another row of the same question is none. */
        private boolean isConflict(SheetField field, List<Sent> sent, Optional<AnswerValue> now) {
            return lines.revision(field.item().code()) != response.revisionOf(field.item().code())
                    && !reader.read(field, sent, SentCopy.Filled::before).answer().equals(now);
        }

        private void judgeRemark(Item item) {
            RemarkReader remark = new RemarkReader(item, lines.remarks(item.code()));
            remark.fault().ifPresentOrElse(faults::add, () -> remark.change(response).ifPresent(changes::add));
        }
    }
}
