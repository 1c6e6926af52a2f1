package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The facts about municipalities by which an edition tables what groups answered, as they were known when it was first made. A revised
 * edition has those of the edition before, with the same municipalities in each class: else one could be taken from the other, and
 * what is left would tell of the municipality that changed class.
 *
 * @param facts in the order in which they are shown; none where nothing is tabled
 */
public record TabledFacts(List<Fact> facts) {

    /** With more nearly everything would be withheld, since those who are alike in all of them are few. */
    public static final int MOST = 3;

    public static final TabledFacts NONE = new TabledFacts(List.of());

    static final String SECTION = "fact";

    private static final String KEY = "key";
    private static final String FACT = "fact";
    private static final String TITLE = "title";
    private static final String CLASSES = "classes";
    private static final String LABEL = "label";
    private static final String ENGLISH = "english";
    private static final String KNOWN = "known";

    public TabledFacts {
        facts = List.copyOf(facts);
        if (facts.size() > MOST) {
            throw new IllegalArgumentException("An edition is tabled by at most " + MOST + " facts, not " + facts.size());
        }
        if (facts.stream().map(Fact::key).distinct().count() < facts.size()) {
            throw new IllegalArgumentException("Facts of an edition are different ones");
        }
    }

    /** Those that a kept edition has. */
    public static TabledFacts of(EditionPieces editions, EditionId id, LineReader reader) {
        List<Map<String, Object>> found = new ArrayList<>();
        new EditionFile(editions, id).lines(EditionPart.HEAD, line -> {
            if (line.contains("\"section\":\"" + SECTION + "\"")) {
                Map<String, Object> plain = reader.read(line);
                if (SECTION.equals(plain.get("section"))) {
                    found.add(plain);
                }
            }
        });
        return of(found);
    }

    List<Map<String, Object>> plain() {
        return facts.stream().map(TabledFacts::plain).toList();
    }

    private static Map<String, Object> plain(Fact fact) {
        Map<String, Object> known = new TreeMap<>();
        fact.known().forEach((municipality, classes) -> known.put(municipality.value(), List.copyOf(new TreeSet<>(classes))));
        return EditionHead.section(
                SECTION,
                withEnglish(
                        Map.of(
                                FACT, fact.key(),
                                TITLE, fact.title(),
                                CLASSES, fact.classes().stream()
                                        .map(one -> withEnglish(Map.of(KEY, one.key(), LABEL, one.label()), one.english()))
                                        .toList(),
                                KNOWN, known),
                        fact.english()));
    }

    /** What has no English says nothing of it. */
    private static Map<String, Object> withEnglish(Map<String, Object> danish, Optional<String> english) {
        Map<String, Object> both = new TreeMap<>(danish);
        english.ifPresent(words -> both.put(ENGLISH, words));
        return both;
    }

    /** @throws EditionFaultException for anything but what {@link #plain()} gives */
    static TabledFacts of(List<Map<String, Object>> lines) {
        try {
            return new TabledFacts(lines.stream().map(TabledFacts::fact).toList());
        } catch (ClassCastException | NullPointerException | IllegalArgumentException malformed) {
            throw new EditionFaultException("The lines about facts of municipalities do not say what they must.");
        }
    }

    private static Fact fact(Map<String, Object> plain) {
        Map<OrganisationCode, Set<String>> known = new LinkedHashMap<>();
        ((Map<?, ?>) plain.get(KNOWN)).forEach((municipality, classes) ->
                known.put(new OrganisationCode((String) municipality), keys((List<?>) classes)));
        return new Fact(
                text(plain, FACT),
                text(plain, TITLE),
                english(plain),
                ((List<?>) plain.get(CLASSES)).stream()
                        .map(one -> (Map<?, ?>) one)
                        .map(one -> new Fact.FactClass(text(one, KEY), text(one, LABEL), english(one)))
                        .toList(),
                known);
    }

    private static Set<String> keys(List<?> classes) {
        Set<String> keys = new LinkedHashSet<>();
        classes.forEach(key -> keys.add((String) key));
        return keys;
    }

    private static Optional<String> english(Map<?, ?> plain) {
        return Optional.ofNullable((String) plain.get(ENGLISH));
    }

    private static String text(Map<?, ?> plain, String name) {
        return (String) Objects.requireNonNull(plain.get(name));
    }
}
