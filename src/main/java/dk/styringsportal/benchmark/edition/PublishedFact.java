package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A fact about municipalities by which an edition tables figures, without which municipality is in which class.
 *
 * @param classes in the order in which they are shown
 */
public record PublishedFact(String key, String title, List<Fact.FactClass> classes) {

    public PublishedFact {
        classes = List.copyOf(classes);
    }

    static PublishedFact of(Fact fact) {
        return new PublishedFact(fact.key(), fact.title(), fact.classes());
    }

    /**
     * The label of the class of that key among a figure's; empty for {@link Fact#NONE}, for those of whose municipality the fact is not
     * known, and for what is no class.
     */
    public Optional<String> label(String oneClass) {
        return classes.stream()
                .filter(one -> one.key().equals(oneClass))
                .map(Fact.FactClass::label)
                .filter(label -> !label.isEmpty())
                .findFirst();
    }

    /** Whether a figure's key stands for those of whose municipality the fact is not known. */
    public static boolean isUnknown(String oneClass) {
        return oneClass.equals(ClassFigure.UNKNOWN);
    }
}
