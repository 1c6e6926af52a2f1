package dk.styringsportal.questionnaire.cases;

import dk.styringsportal.questionnaire.NumberFormat;
import java.util.List;
import java.util.Optional;

/** One column of the sheet of cases: what is known of each case. None of them is for a name or a CPR number. */
public sealed interface CaseColumn {

    /**
     * One of several options.
     *
     * @param options at least one, each with a number or none with one
     */
    record Choice(String key, String label, Optional<String> help, List<CaseOption> options) implements CaseColumn {

        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("Column " + key + " has no options");
            }
        }

        public Optional<CaseOption> option(String wanted) {
            return options.stream().filter(option -> option.key().equals(wanted)).findFirst();
        }

        @Override
        public boolean holdsNumbers() {
            return options.stream().allMatch(option -> option.value().isPresent());
        }
    }

    /** @param format has both limits */
    record Measure(String key, String label, Optional<String> help, NumberFormat format) implements CaseColumn {

        public Measure {
            if (format.minimum().isEmpty() || format.maximum().isEmpty()) {
                throw new IllegalArgumentException("Column " + key + " lacks a limit");
            }
        }

        @Override
        public boolean holdsNumbers() {
            return true;
        }
    }

    /** Unique within the file. */
    String key();

    /** The column's heading. */
    String label();

    Optional<String> help();

    /** Whether its cells can be compared and averaged. */
    boolean holdsNumbers();
}
