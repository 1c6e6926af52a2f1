package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.GivenOptions;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.response.Asked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something known of municipalities that puts them in classes, such as how they are organised (source 004, l. 436–554): what they say
 * in their own form, or what their words have been coded as.
 *
 * @param key names it among the facts of a round, as an item's code does
 * @param title in Danish
 * @param english the title in English; empty where the questionnaire has none
 * @param classes in the order shown
 * @param known the keys of the classes that a municipality is in, one, several or none; a municipality of which nothing is known is
 *     not among them
 */
public record Fact(
        String key, String title, Optional<String> english, List<FactClass> classes, Map<OrganisationCode, Set<String>> known) {

    /** The class of those who ticked nothing; no option has this key. */
    public static final String NONE = "ingen";

    /**
     * @param label in Danish; empty for {@link #NONE}
     * @param english the same in English; empty where there is none
     */
    public record FactClass(String key, String label, Optional<String> english) {

        /** One that has no English. */
        public FactClass(String key, String label) {
            this(key, label, Optional.empty());
        }
    }

    /** One that has no English. */
    public Fact(String key, String title, List<FactClass> classes, Map<OrganisationCode, Set<String>> known) {
        this(key, title, Optional.empty(), classes, known);
    }

    public Fact {
        classes = List.copyOf(classes);
        known = Collections.unmodifiableMap(new TreeMap<>(known));
        Set<String> keys = classes.stream().map(FactClass::key).collect(Collectors.toSet());
        if (keys.size() < classes.size() || !known.values().stream().allMatch(keys::containsAll)) {
            throw new IllegalArgumentException("Fact " + key + " has each class once, and municipalities in no other");
        }
    }

    /** Whether answers to the item are a fact: one option or several, off a scale. */
    public static boolean isIn(Item item) {
        return item.type() instanceof SingleChoice || item.type() instanceof MultipleChoice;
    }

    /**
     * What municipalities say of themselves.
     *
     * @param item one that {@link #isIn}
     * @param english gives the English of a Danish text, where there is one
     * @param asked what each municipality was asked and answered
     */
    public static Fact of(Item item, Function<String, Optional<String>> english, Map<OrganisationCode, Asked> asked) {
        List<FactClass> classes = new ArrayList<>();
        item.options().forEach(option ->
                classes.add(new FactClass(option.key().value(), option.label(), english.apply(option.label()))));
        if (item.type() instanceof MultipleChoice) {
            classes.add(new FactClass(NONE, ""));
        }
        Map<OrganisationCode, Set<String>> known = new TreeMap<>();
        asked.forEach((organisation, answers) -> answers.answerTo(item)
                .flatMap(answer -> GivenOptions.in(answer, Optional.empty()))
                .ifPresent(options -> known.put(organisation, keys(options))));
        if (!(item.type() instanceof MultipleChoice)) {
            known.values().removeIf(keys -> keys.contains(NONE));
        }
        String title = item.wording().text();
        return new Fact(item.code().value(), title, english.apply(title), classes, known);
    }

    private static Set<String> keys(Set<OptionKey> options) {
        return options.isEmpty() ? Set.of(NONE) : options.stream().map(OptionKey::value).collect(Collectors.toSet());
    }

    /** Whether all of its words are there in that language: half in one and half in the other helps nobody. Danish they always are. */
    public boolean isIn(Locale language) {
        return !isEnglish(language)
                || english.isPresent() && classes.stream().allMatch(one -> one.label().isEmpty() || one.english().isPresent());
    }

    /** In that language where all of it is, else in Danish. */
    public String title(Locale language) {
        return isIn(language) && isEnglish(language) ? english.orElse(title) : title;
    }

    /** In that language where all of the fact is, else in Danish; empty for {@link #NONE}. */
    public String label(FactClass one, Locale language) {
        return isIn(language) && isEnglish(language) ? one.english().orElse(one.label()) : one.label();
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** The same without what is known of any municipality. */
    public Fact withoutKnown() {
        return new Fact(key, title, english, classes, Map.of());
    }

    /** The municipalities in the class. */
    public Set<OrganisationCode> in(FactClass one) {
        return known.entrySet().stream()
                .filter(entry -> entry.getValue().contains(one.key()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
