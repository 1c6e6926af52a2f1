package dk.styringsportal.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is asked in one version of a questionnaire. A version that a campaign uses never changes.
 *
 * @param title in Danish
 * @param introduction what a respondent is asked, and how long it takes
 * @param reservation paragraphs that stand beside every score
 * @param origin where it comes from, shown to all: "udviklet efter VIVE's undersøgelse"; often absent
 * @param previous the version that this one is compared with; empty for the first
 * @param groups the respondent groups; none where all who answer are asked the same
 * @param literature in the source's order
 * @param assessment what assessors rate municipalities by; empty where nobody but the respondents rates
 * @param contentHash of the file it was read from, in hexadecimal; the same content has the same hash
 */
public record QuestionnaireVersion(
        QuestionnaireVersionId id,
        State state,
        String title,
        String introduction,
        List<String> reservation,
        Optional<String> origin,
        Optional<QuestionnaireVersionId> previous,
        List<RespondentGroup> groups,
        List<Reference> literature,
        List<Theme> themes,
        List<ConsistencyRule> consistency,
        List<SumCheck> checks,
        Optional<AssessmentForm> assessment,
        Translations translations,
        String contentHash) {

    /** How far a version has come. Only a published one may be read without log-in. */
    public enum State {
        DRAFT,
        PILOT,
        PUBLISHED,
        RETIRED
    }

    /** A version for one group, in Danish alone, the first of its kind. */
    public QuestionnaireVersion(
            QuestionnaireVersionId id,
            State state,
            String title,
            String introduction,
            List<String> reservation,
            List<Reference> literature,
            List<Theme> themes,
            List<ConsistencyRule> consistency,
            String contentHash) {
        this(id, state, title, introduction, reservation, Optional.empty(), Optional.empty(), List.of(), literature,
                themes, consistency, List.of(), Optional.empty(), Translations.NONE, contentHash);
    }

    public QuestionnaireVersion {
        Objects.requireNonNull(id);
        Objects.requireNonNull(state);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(translations);
        groups = List.copyOf(groups);
        reservation = List.copyOf(reservation);
        literature = List.copyOf(literature);
        themes = List.copyOf(themes);
        consistency = List.copyOf(consistency);
        checks = List.copyOf(checks);
        Set<ItemCode> seen = new HashSet<>();
        themes.stream().flatMap(theme -> theme.items().stream()).map(Item::code).forEach(code -> {
            if (!seen.add(code)) {
                throw new IllegalArgumentException("Item " + code + " stands twice in " + id);
            }
        });
    }

    /** What parts the paragraphs of a text. */
    static final String BETWEEN_PARAGRAPHS = "\n\n";

    /** The version in that language: in English where all of it is translated, else as it is, in Danish. */
    public QuestionnaireVersion in(Locale language) {
        return isIn(language) ? InEnglish.of(this) : this;
    }

    /** Whether all of it is translated into that language; it is Danish to begin with. */
    private boolean isIn(Locale language) {
        return language.getLanguage().equals("en") && translations.areComplete();
    }

    /** The language in which {@link #in} gives the version: "da" or "en". */
    public String languageFor(Locale language) {
        return isIn(language) ? "en" : "da";
    }

    /** The questions that can be asked in the respondent's own words, and coded into their options afterwards. */
    public List<Item> possibleInWords() {
        return InWords.possible(this);
    }

    /** The version as respondents meet it where these questions are asked in their own words; nothing else is changed. */
    public QuestionnaireVersion asking(Set<ItemCode> inWords) {
        return inWords.isEmpty() ? this : InWords.of(this, inWords);
    }

    /** All items in order. */
    public List<Item> items() {
        return themes.stream().flatMap(theme -> theme.items().stream()).toList();
    }

    /** The items that ask something, in order: all but the texts between them. */
    public List<Item> questions() {
        return stream().filter(item -> item.type().asks()).toList();
    }

    /** The items that count in themes and total. */
    public List<Item> counting() {
        return stream().filter(item -> item.givesPoints() && !item.isOverall()).toList();
    }

    /**
     * Whether use is held against need somewhere. More is not better then, so groups get no points and nothing is ranked (DESIGN,
     * instrument 3).
     */
    public boolean holdsUseAgainstNeed() {
        return stream().anyMatch(item -> item.rule() instanceof ScoringRule.NeedMinusUse);
    }

    /** The item of that code. */
    public Optional<Item> item(ItemCode code) {
        return item(code.value());
    }

    /** The item of that code in text; empty for an unknown or malformed one. Asked for each answer, hence plain loops. */
    public Optional<Item> item(String code) {
        for (Theme theme : themes) {
            for (Item item : theme.items()) {
                if (item.code().value().equals(code)) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    /** The theme of that number. */
    public Optional<Theme> theme(int number) {
        return themes.stream().filter(theme -> theme.number() == number).findFirst();
    }

    /**
     * The themes in which anything is put to the group, each with what is put to it alone.
     *
     * @param group empty in a questionnaire without groups
     */
    public List<Theme> themesFor(Optional<GroupId> group) {
        return themes.stream().flatMap(theme -> theme.forGroup(group).stream()).toList();
    }

    /** The theme an item stands in. */
    public Theme themeOf(ItemCode code) {
        return themes.stream()
                .filter(theme -> theme.items().stream().anyMatch(item -> item.code().equals(code)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No item " + code + " in " + id));
    }

    /** The group of that id in text; empty for an unknown one. */
    public Optional<RespondentGroup> group(String id) {
        return groups.stream().filter(group -> group.id().value().equals(id)).findFirst();
    }

    /** The same, as far as it has come by now: a version's state may go on after its file was written. */
    public QuestionnaireVersion withState(State newer) {
        return new QuestionnaireVersion(id, newer, title, introduction, reservation, origin, previous, groups, literature,
                themes, consistency, checks, assessment, translations, contentHash);
    }

    /** The same with other groups, for showing figures of them together. */
    QuestionnaireVersion withGroups(List<RespondentGroup> others) {
        return new QuestionnaireVersion(id, state, title, introduction, reservation, origin, previous, others, literature,
                themes, consistency, checks, assessment, translations, contentHash);
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    private Stream<Item> stream() {
        return themes.stream().flatMap(theme -> theme.items().stream());
    }
}
