package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A fact about municipalities by which an edition tables figures, without which municipality is in which class. */
public final class PublishedFact {

    private final Fact fact;

    private PublishedFact(Fact fact) {
        this.fact = fact;
    }

    static PublishedFact of(Fact fact) {
        return new PublishedFact(fact.withoutKnown());
    }

    public String key() {
        return fact.key();
    }

    /** As {@link Fact#isIn}. */
    public boolean isIn(Locale language) {
        return fact.isIn(language);
    }

    /** As {@link Fact#title(Locale)}. */
    public String title(Locale language) {
        return fact.title(language);
    }

    /** In the order in which they are shown. */
    public List<Fact.FactClass> classes() {
        return fact.classes();
    }

    /**
     * The label of the class of that key among a figure's, as {@link Fact#label}; empty for {@link Fact#NONE}, for those of whose
     * municipality the fact is not known, and for what is no class.
     */
    public Optional<String> label(String oneClass, Locale language) {
        return fact.classes().stream()
                .filter(one -> one.key().equals(oneClass))
                .map(one -> fact.label(one, language))
                .filter(label -> !label.isEmpty())
                .findFirst();
    }

    /** Whether a figure's key stands for those of whose municipality the fact is not known. */
    public static boolean isUnknown(String oneClass) {
        return oneClass.equals(ClassFigure.UNKNOWN);
    }
}
