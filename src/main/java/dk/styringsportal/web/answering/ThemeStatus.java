package dk.styringsportal.web.answering;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Progress;
import java.util.IntSummaryStatistics;

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
        IntSummaryStatistics numbers = theme.items().stream()
                .filter(item -> item.type().asks())
                .mapToInt(Item::number)
                .summaryStatistics();
        return numbers.getMin() == numbers.getMax()
                ? String.valueOf(numbers.getMin())
                : numbers.getMin() + "–" + numbers.getMax();
    }
}
