package dk.styringsportal.benchmark.edition;

import dk.styringsportal.coding.CodedItem;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CanonicalJson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a respondent that KL has released; an edition tells to which question they were written and how they were coded, and nothing
 * of whose they are but the group, where that is large enough to be counted.
 *
 * @param group empty in a questionnaire without groups, and where the group is too small
 * @param codes those of the text, in the order of their keys; none where it has none
 */
public record EditionQuote(ItemCode item, Optional<GroupId> group, String text, List<OptionKey> codes) {

    static final String SECTION = "quote";

    public EditionQuote(ItemCode item, Optional<GroupId> group, String text, Collection<OptionKey> codes) {
        this(item, group, text, codes.stream().sorted((one, other) -> one.value().compareTo(other.value())).toList());
    }

    public EditionQuote {
        codes = List.copyOf(codes);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A quote has words");
        }
    }

    /** The same without the group where the number of its respondents is not among the figures. */
    EditionQuote shownBeside(List<EditionFigure> figures) {
        return group.isPresent() && !isCounted(figures) ? new EditionQuote(item, Optional.empty(), text, codes) : this;
    }

    private boolean isCounted(List<EditionFigure> figures) {
        return figures.stream().anyMatch(figure -> figure.kind().equals("respondents")
                && !figure.isSuppressed()
                && group.orElseThrow().value().equals(figure.keys().get("group")));
    }

    String line() {
        Map<String, Object> plain = new TreeMap<>();
        plain.put("section", SECTION);
        plain.put("item", item.value());
        group.ifPresent(of -> plain.put("group", of.value()));
        plain.put("text", text);
        plain.put("codes", codes.stream().map(OptionKey::value).toList());
        return CanonicalJson.of(plain);
    }

    /** @throws EditionFaultException for anything but what {@link #line} writes */
    static EditionQuote of(Map<String, Object> plain) {
        try {
            return new EditionQuote(
                    new ItemCode((String) plain.get("item")),
                    Optional.ofNullable((String) plain.get("group")).map(GroupId::new),
                    (String) plain.get("text"),
                    ((List<?>) plain.get("codes")).stream().map(code -> new OptionKey((String) code)).toList());
        } catch (ClassCastException | NullPointerException | IllegalArgumentException malformed) {
            throw new EditionFaultException("A quote does not say what it must.");
        }
    }

    /** @throws EditionFaultException if question, codes or group are not the edition's, or the group is too small to be named */
    void check(QuestionnaireVersion questionnaire, List<EditionFigure> figures) {
        Item asked = questionnaire.item(item).orElseThrow(EditionQuote::unfit);
        Set<OptionKey> known = Stream.concat(Stream.of(asked), questionnaire.item(CodedItem.code(item)).stream())
                .flatMap(one -> one.options().stream())
                .map(AnswerOption::key)
                .collect(Collectors.toSet());
        boolean fits = known.containsAll(codes)
                && group.map(of -> questionnaire.group(of.value()).isPresent() && isCounted(figures)).orElse(true);
        if (!fits) {
            throw unfit();
        }
    }

    private static EditionFaultException unfit() {
        return new EditionFaultException("This quote names a question, code or group that the edition does not count.");
    }
}
