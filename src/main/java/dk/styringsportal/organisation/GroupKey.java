package dk.styringsportal.organisation;

import dk.styringsportal.organisation.ComparisonGroup.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * Names one of the groups that a municipality may be compared with.
 *
 * @param list the id of a list; 0 for every other kind
 */
public record GroupKey(Kind kind, long list) {

    public static final GroupKey REGION = new GroupKey(Kind.REGION, 0);

    private static final String LIST = "list-";

    /** What size classes were called when they could only be thirds. */
    private static final String FORMER_SIZE = "size-third";

    public static GroupKey of(Kind kind) {
        return new GroupKey(kind, 0);
    }

    public static GroupKey of(SavedGroup saved) {
        return saved.owner().isPresent() ? of(Kind.OWN) : new GroupKey(Kind.LIST, saved.id());
    }

    /** The key that was written so; empty for a word that stands for none. */
    public static Optional<GroupKey> parse(String text) {
        if (text.matches("list-[1-9][0-9]{0,17}")) {
            return Optional.of(new GroupKey(Kind.LIST, Long.parseLong(text.substring(LIST.length()))));
        }
        String word = text.equals(FORMER_SIZE) ? "size" : text;
        for (Kind kind : Kind.values()) {
            if (kind != Kind.LIST && word(kind).equals(word)) {
                return Optional.of(of(kind));
            }
        }
        return Optional.empty();
    }

    /** "region", "municipality-group", "list-12". */
    @Override
    public String toString() {
        return kind == Kind.LIST ? LIST + list : word(kind);
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
