package dk.styringsportal.web.answering;

import dk.styringsportal.application.CopySentences;
import dk.styringsportal.application.WorkingCopies;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.AnswerWords;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.workingcopy.CopyChange;
import dk.styringsportal.web.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what a working copy would change into the words of a page. */
final class CopyViews {

    private final Language language;
    private final WorkingCopies.Looked looked;
    private final QuestionnaireVersion shown;
    private final AnswerWords words;

    CopyViews(Language language, WorkingCopies.Looked looked) {
        this.language = language;
        this.looked = looked;
        this.shown = looked.questionnaire().in(language.getLocale());
        this.words = AnswerWords.in(language.getLocale());
    }

    /** Conflicts first: they want a choice. */
    List<CopyChangeView> changes() {
        List<CopyChangeView> views = new ArrayList<>();
        List<CopyChange> changes = looked.reading().changes();
        Stream.concat(changes.stream().filter(CopyChange::isConflict), changes.stream().filter(change -> !change.isConflict()))
                .forEach(change -> views.add(view(change, "aendring-" + views.size())));
        return views;
    }

    List<CopyFaultView> faults() {
        CopySentences sentences = new CopySentences(language.getLocale());
        return looked.reading().faults().stream()
                .map(fault -> new CopyFaultView(fault.cell(), fault.value(), sentences.of(fault)))
                .toList();
    }

    private CopyChangeView view(CopyChange change, String id) {
        Item item = shown.item(change.item().code()).orElseThrow();
        String question = item.number() + ". " + item.wording().text();
        return change instanceof CopyChange.Answer answer
                ? new CopyChangeView(change.name(), id, change.cell(), question, field(item, answer.field()), words(item, answer.now()),
                        words(item, answer.wanted()), since(change), change.isConflict(), change.takesBack(), false)
                : remark((CopyChange.Remark) change, id, question);
    }

    private CopyChangeView remark(CopyChange.Remark remark, String id, String question) {
        return new CopyChangeView(remark.name(), id, remark.cell(), question, language.say("copy.remark"), language.say("copy.remark.none"),
                remark.text(), "", false, false, true);
    }

    private static String field(Item item, SheetField field) {
        List<String> parts = new ArrayList<>();
        field.row().flatMap(row -> item.row(row.key())).ifPresent(row -> parts.add(row.label()));
        field.column().ifPresent(column -> item.columns().stream()
                .filter(one -> one.key().equals(column.key()))
                .forEach(one -> parts.add(one.label())));
        return String.join(" · ", parts);
    }

    private String words(Item item, Optional<AnswerValue> value) {
        return words.of(item, value);
    }

    private String since(CopyChange change) {
        return Optional.ofNullable(looked.response().stored().get(change.item().code()))
                .filter(answer -> change.isConflict())
                .map(answer -> since(answer.by(), answer.at()))
                .orElse("");
    }

    private String since(String by, Instant at) {
        return language.say("copy.since", by, language.moment(at));
    }
}
