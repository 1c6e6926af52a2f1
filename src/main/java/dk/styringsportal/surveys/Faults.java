package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gathers what is wrong with a file, so that reading goes on and all is told at once, in the order of the file. */
final class Faults {

    /** By what they say, since a list shared by several items is read, and found faulty, for each. */
    private final Map<String, QuestionnaireFault> found = new LinkedHashMap<>();

    void add(QuestionnaireFileException faulty) {
        faulty.faults().forEach(fault -> found.putIfAbsent(fault.in(Locale.ENGLISH), fault));
    }

    /** What is read; empty if that finds a fault, which is noted. */
    <T> Optional<T> tried(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (QuestionnaireFileException faulty) {
            add(faulty);
            return Optional.empty();
        }
    }

    /** Reads each; leaves out what is faulty. */
    <S, T> List<T> triedEach(List<S> sources, Function<S, T> reading) {
        List<T> read = new ArrayList<>();
        sources.forEach(source -> tried(() -> reading.apply(source)).ifPresent(read::add));
        return read;
    }

    boolean areNone() {
        return found.isEmpty();
    }

    /** @throws QuestionnaireFileException with all faults, if there are any */
    void check() {
        if (!found.isEmpty()) {
            throw new QuestionnaireFileException(inOrder(List.copyOf(found.values())));
        }
    }

    static List<QuestionnaireFault> inOrder(List<QuestionnaireFault> faults) {
        return faults.stream()
                .sorted(Comparator.comparingInt(QuestionnaireFault::line).thenComparingInt(QuestionnaireFault::column))
                .toList();
    }
}
