package dk.styringsportal.web.results;

import dk.styringsportal.organisation.ComparisonGroup.Kind;
import dk.styringsportal.organisation.GroupKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The words that stand for comparison groups in the addresses of pages, as in {@code ?gruppe=region} and {@code ?gruppe=liste-3}. */
final class GroupChoice {

    private static final String LIST = "liste";
    private static final Map<Kind, String> WORDS = new EnumMap<>(Map.of(
            Kind.REGION, "region",
            Kind.MUNICIPALITY_GROUP, "kommunegruppe",
            Kind.SIZE, "stoerrelse",
            Kind.INDEX_THIRD, "indeks",
            Kind.SIX_CITIES, "6-byerne",
            Kind.NEAREST, "naboer",
            Kind.LIST, LIST,
            Kind.OWN, "egen"));

    private GroupChoice() {}

    /** The key that an address names; empty for a word that stands for none. */
    static Optional<GroupKey> of(String parameter) {
        if (parameter.startsWith(LIST + "-")) {
            return GroupKey.parse("list" + parameter.substring(LIST.length()));
        }
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey() != Kind.LIST && entry.getValue().equals(parameter))
                .findFirst()
                .map(entry -> GroupKey.of(entry.getKey()));
    }

    /** As in the address. */
    static String parameter(GroupKey key) {
        return key.kind() == Kind.LIST ? LIST + "-" + key.list() : word(key.kind());
    }

    static String word(Kind kind) {
        return WORDS.get(kind);
    }
}
