package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.Amount;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What types have in common in taking in an answer: only known rows and options, only answers that are offered. */
final class Reading {

    private static final int SHOWN = 40;

    private Reading() {}

    static OptionKey option(List<AnswerOption> options, String place, Object plain) {
        if (!(plain instanceof String text)) {
            throw new MalformedAnswerException(place, "an option key is wanted, not " + describe(plain));
        }
        return options.stream()
                .map(AnswerOption::key)
                .filter(key -> key.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new MalformedAnswerException(
                        place, "unknown option \"" + shortened(text) + "\"; the options are " + keys(options)));
    }

    /** Ticked options, in the questionnaire's order. */
    static Set<OptionKey> ticks(List<AnswerOption> options, String place, Object plain) {
        Set<OptionKey> ticked = new LinkedHashSet<>(distinct(
                options, place, plain, "a list of option keys is wanted (an empty list says that none applies)", "ticked"));
        Set<OptionKey> ordered = new LinkedHashSet<>();
        options.stream().map(AnswerOption::key).filter(ticked::contains).forEach(ordered::add);
        for (AnswerOption option : options) {
            if (option.exclusive() && ticked.contains(option.key()) && ticked.size() > 1) {
                throw new MalformedAnswerException(place, "option " + option.key() + " stands alone");
            }
        }
        return ordered;
    }

    /** Options in the order given, none twice. */
    static List<OptionKey> distinct(
            List<AnswerOption> options, String place, Object plain, String wanted, String twice) {
        if (!(plain instanceof List<?> list)) {
            throw new MalformedAnswerException(place, wanted + ", not " + describe(plain));
        }
        Set<OptionKey> read = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            OptionKey option = option(options, place + "/" + i, list.get(i));
            if (!read.add(option)) {
                throw new MalformedAnswerException(place + "/" + i, "option " + option + " is " + twice + " twice");
            }
        }
        return List.copyOf(read);
    }

    /** The rows named in the answer, put in the questionnaire's order. */
    static Map<RowKey, Object> rows(List<Row> rows, String place, Object plain) {
        Map<?, ?> map = members(place, plain, "row", rows.stream().map(row -> row.key().value()).toList());
        Map<RowKey, Object> read = new LinkedHashMap<>();
        for (Row row : rows) {
            Object value = map.get(row.key().value());
            if (value != null) {
                read.put(row.key(), value);
            }
        }
        return read;
    }

    /** An object whose members are all known. */
    static Map<?, ?> members(String place, Object plain, String what, List<String> known) {
        if (!(plain instanceof Map<?, ?> map)) {
            throw new MalformedAnswerException(
                    place, "an object with a member per " + what + " is wanted, not " + describe(plain));
        }
        for (Object name : map.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                throw new MalformedAnswerException(
                        place + "/" + shortened(String.valueOf(name)),
                        "unknown " + what + "; the " + what + "s are " + String.join(", ", known));
            }
        }
        return map;
    }

    static BigDecimal number(NumberFormat format, String place, Object plain) {
        if (!(plain instanceof Number number)) {
            throw new MalformedAnswerException(place, "a number is wanted, not " + describe(plain));
        }
        try {
            return format.checked(place, new BigDecimal(number.toString()));
        } catch (NumberFormatException notFinite) {
            throw new MalformedAnswerException(place, "a finite number is wanted");
        }
    }

    static Amount amount(NumberFormat format, Set<Meaning> allow, String place, Object plain) {
        Optional<Meaning> meaning = meaning(allow, place, plain);
        return meaning.isPresent()
                ? new Amount.Without(meaning.get())
                : new Amount.Number(number(format, place, plain));
    }

    /** The answer without a value that stands there; empty if something else does. */
    static Optional<AnswerValue> without(Set<Meaning> allow, String place, Object plain) {
        return meaning(allow, place, plain).map(AnswerValue.Without::new);
    }

    private static Optional<Meaning> meaning(Set<Meaning> allow, String place, Object plain) {
        if (!(plain instanceof Map<?, ?> map)
                || map.size() != 1
                || !(map.get(AnswerValue.MEANS) instanceof String key)) {
            return Optional.empty();
        }
        return Optional.of(Meaning.of(key)
                .filter(allow::contains)
                .orElseThrow(() -> new MalformedAnswerException(
                        place + "/" + AnswerValue.MEANS,
                        allow.isEmpty()
                                ? "only a value is wanted here"
                                : "one of " + allow.stream().sorted().map(Meaning::key).collect(Collectors.joining(", ")) + " is wanted")));
    }

    static String describe(Object plain) {
        if (plain == null) {
            return "nothing";
        }
        if (plain instanceof Map) {
            return "an object";
        }
        if (plain instanceof List) {
            return "a list";
        }
        return plain instanceof String text ? "\"" + shortened(text) + "\"" : "a number or a truth value";
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static String keys(List<AnswerOption> options) {
        return options.stream().map(option -> option.key().value()).collect(Collectors.joining(", "));
    }
}
