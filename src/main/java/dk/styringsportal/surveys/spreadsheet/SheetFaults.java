package dk.styringsportal.surveys.spreadsheet;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.surveys.workbook.Sentences;
import dk.styringsportal.surveys.workbook.Workbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with the sheets, so that all is told at once, in the order of the workbook. */
final class SheetFaults {

    static final Sentences SENTENCES = new Sentences("dk.styringsportal.surveys.spreadsheet.faults");

    /** Whoever has more begins with these. */
    private static final int MOST = 300;

    /** Before they are put in order. */
    private static final int MOST_KEPT = 10_000;

    /** What stands in a cell may be long; a sentence has its beginning. */
    private static final int LONGEST_DETAIL = 60;

    private record Placed(int sheet, int row, int column, QuestionnaireFault fault) {}

    private final String file;
    private final List<Placed> found = new ArrayList<>();

    SheetFaults(String file) {
        this.file = file;
    }

    /** Of the workbook as a whole. */
    void whole(String key, Object... details) {
        add(-1, -1, -1, "", key, details);
    }

    /**
     * @param row from 0
     * @param column from 0
     */
    void cell(Table table, int row, int column, String key, Object... details) {
        add(table.index(), row, column, Workbook.place(table.name(), row, column), key, details);
    }

    private void add(int sheet, int row, int column, String place, String key, Object... details) {
        if (found.size() == MOST_KEPT) {
            return;
        }
        Object[] shortened = details.clone();
        if (details.length > 0 && details[0] instanceof String said && said.length() > LONGEST_DETAIL) {
            shortened[0] = said.substring(0, LONGEST_DETAIL) + "…";
        }
        found.add(new Placed(sheet, row, column, new QuestionnaireFault(file, 0, 0, place, SENTENCES.of(key, shortened))));
    }

    /** @throws QuestionnaireFileException with the faults, if there are any */
    void check() {
        if (!found.isEmpty()) {
            throw new QuestionnaireFileException(found.stream()
                    .sorted(Comparator.comparingInt(Placed::sheet).thenComparingInt(Placed::row).thenComparingInt(Placed::column))
                    .limit(MOST)
                    .map(Placed::fault)
                    .toList());
        }
    }
}
