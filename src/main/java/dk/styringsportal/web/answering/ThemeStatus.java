package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Progress;

/** A theme and how many of its questions are answered in full. */
public record ThemeStatus(Theme theme, Progress progress) {

    public int number() {
        return theme.number();
    }

    public String title() {
        return theme.title();
    }

    public int answered() {
        return progress.answered();
    }

    public int questions() {
        return progress.items();
    }

    /** The end of a text's key: "done", "begun" or "untouched". */
    public String state() {
        if (progress.isComplete()) {
            return "done";
        }
        return progress.answered() > 0 ? "begun" : "untouched";
    }

    /** The first and last question's number: "1–13". */
    public String span() {
        int first = theme.items().get(0).number();
        return first + "–" + (first + theme.items().size() - 1);
    }
}
