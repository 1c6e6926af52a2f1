package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.Row;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A day.
 *
 * @param earliest the first that is taken; empty without a limit
 * @param latest the last that is taken; empty without a limit
 * @param allow which answers without a value are offered
 */
public record DateQuestion(Optional<LocalDate> earliest, Optional<LocalDate> latest, Set<Meaning> allow)
        implements ItemType {

    /** Whoever means a day outside these years has mistyped it, where the question sets no limit of its own. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    public DateQuestion {
        allow = Set.copyOf(allow);
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("earliest " + earliest.get() + " is after latest " + latest.get());
        }
    }

    @Override
    public String kind() {
        return "date";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return Reading.without(allow, place, plain).orElseGet(() -> new AnswerValue.Day(day(place, plain)));
    }

    private LocalDate day(String place, Object plain) {
        LocalDate day = parsed(place, plain);
        LocalDate first = earliest.orElse(FIRST);
        LocalDate last = latest.orElse(LAST);
        if (day.isBefore(first)) {
            throw new MalformedAnswerException(place, "no day before " + first + " is wanted, not " + day);
        }
        if (day.isAfter(last)) {
            throw new MalformedAnswerException(place, "no day after " + last + " is wanted, not " + day);
        }
        return day;
    }

    private static LocalDate parsed(String place, Object plain) {
        try {
            return LocalDate.parse(String.valueOf(plain));
        } catch (DateTimeParseException malformed) {
            throw new MalformedAnswerException(place, "a day as 2024-05-31 is wanted, not " + Reading.describe(plain));
        }
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return value instanceof AnswerValue.Day || value instanceof AnswerValue.Without;
    }

    @Override
    public List<Object> limits() {
        return List.of(earliest, latest);
    }
}
