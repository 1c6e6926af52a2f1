package dk.styringsportal.web.results;

import dk.styringsportal.organisation.ComparisonGroup;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The comparison groups a reader can choose from, and the word that stands for each in an address. */
public enum GroupChoice {
    REGION("region", ComparisonGroup.Kind.REGION),
    MUNICIPALITY_GROUP("kommunegruppe", ComparisonGroup.Kind.MUNICIPALITY_GROUP),
    SIZE_THIRD("stoerrelse", ComparisonGroup.Kind.SIZE_THIRD);

    private final String parameter;
    private final ComparisonGroup.Kind kind;

    GroupChoice(String parameter, ComparisonGroup.Kind kind) {
        this.parameter = parameter;
        this.kind = kind;
    }

    /** The choice that an address names; empty for a word that stands for none. */
    public static Optional<GroupChoice> of(String parameter) {
        return Arrays.stream(values())
                .filter(choice -> choice.parameter.equals(parameter))
                .findFirst();
    }

    static GroupChoice of(ComparisonGroup.Kind kind) {
        return Arrays.stream(values()).filter(choice -> choice.kind == kind).findFirst().orElseThrow();
    }

    /** As in {@code ?gruppe=region}. */
    public String parameter() {
        return parameter;
    }

    /** As the API names it. */
    public String inApi() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ComparisonGroup.Kind kind() {
        return kind;
    }
}
