package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.response.CprNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Codes as they were typed or imported, and what is wrong with them.
 *
 * @param codes none where anything is wrong
 * @param faults in the order of the lines
 */
public record CodeRows(List<Code> codes, List<Fault> faults) {

    /** In characters. */
    public static final int LONGEST_NAME = 100;

    /** In characters, of a definition and of all examples together. */
    public static final int LONGEST_TEXT = 2000;

    /** What can be wrong with a line. */
    public enum Problem {
        NO_NAME,
        NAME_TOO_LONG,
        TEXT_TOO_LONG,
        KEY_MALFORMED,
        KEY_TWICE,
        CPR_NUMBER,
        NO_CODES,
        TOO_MANY_CODES
    }

    /** @param line from 1, blank lines counted; 0 for all of them together */
    public record Fault(int line, Problem problem) {}

    /** Blank lines are left out. */
    public static CodeRows of(List<CodeRow> rows) {
        List<Code> codes = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int line = 1; line <= rows.size(); line++) {
            CodeRow row = rows.get(line - 1);
            if (row.isBlank()) {
                continue;
            }
            List<Problem> problems = problems(row, keys.add(row.wantedKey()));
            int at = line;
            problems.forEach(problem -> faults.add(new Fault(at, problem)));
            if (problems.isEmpty()) {
                codes.add(row.toCode());
            }
        }
        if (codes.size() > CodeBook.MOST_CODES) {
            faults.add(new Fault(0, Problem.TOO_MANY_CODES));
        }
        if (codes.isEmpty() && faults.isEmpty()) {
            faults.add(new Fault(0, Problem.NO_CODES));
        }
        return new CodeRows(faults.isEmpty() ? codes : List.of(), faults);
    }

    private static List<Problem> problems(CodeRow row, boolean keyIsNew) {
        List<Problem> problems = new ArrayList<>();
        if (row.danish().isEmpty()) {
            problems.add(Problem.NO_NAME);
        } else if (!isKey(row.wantedKey())) {
            problems.add(Problem.KEY_MALFORMED);
        } else if (!keyIsNew) {
            problems.add(Problem.KEY_TWICE);
        }
        if (Stream.of(row.danish(), row.english(), row.key()).anyMatch(name -> name.length() > LONGEST_NAME)) {
            problems.add(Problem.NAME_TOO_LONG);
        }
        if (row.definition().length() > LONGEST_TEXT || row.examples().length() > LONGEST_TEXT) {
            problems.add(Problem.TEXT_TOO_LONG);
        }
        if (Stream.of(row.danish(), row.english(), row.definition(), row.examples(), row.key()).anyMatch(CprNumber::isIn)) {
            problems.add(Problem.CPR_NUMBER);
        }
        return problems;
    }

    private static boolean isKey(String key) {
        try {
            new OptionKey(key);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
