package dk.styringsportal.report.meeting;

import dk.styringsportal.report.Brief;
import dk.styringsportal.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What had no room on the page. */
final class LeftOut {

    private final Words words;
    private boolean figure;
    private boolean reasons;
    private boolean ends;
    private int advice;
    private int questions;

    LeftOut(Words words) {
        this.words = words;
    }

    void figure() {
        figure = true;
    }

    void reasons(boolean any) {
        reasons |= any;
    }

    void advice(int count) {
        advice = count;
    }

    void questions(int count) {
        questions = count;
    }

    /** The text cut to its room. */
    String brief(String text, int most) {
        ends |= Brief.cuts(text, most);
        return Brief.of(text, most);
    }

    /** Empty where all is told. */
    Optional<String> sentence() {
        List<String> parts = new ArrayList<>();
        if (figure) {
            parts.add(words.text("sheet.left.strip"));
        }
        counted("sheet.left.questions", "sheet.left.questions.one", questions, parts);
        counted("sheet.left.advice", "sheet.left.advice.one", advice, parts);
        if (reasons) {
            parts.add(words.text("sheet.left.reasons"));
        }
        if (ends) {
            parts.add(words.text("sheet.left.words"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(words.text("sheet.left", words.texts().all(parts)));
    }

    private void counted(String several, String one, int count, List<String> parts) {
        if (count > 0) {
            parts.add(count == 1 ? words.text(one) : words.text(several, String.valueOf(count)));
        }
    }
}
