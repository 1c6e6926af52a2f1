package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.draft.Loss;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes from a questionnaire what a list of losses names, and nothing else: each sentence is read as a reader would read it, and
 * one that cannot be read, or names what is not there, is a fault.
 */
final class NamedLosses {

    private static final Map<String, String> MEMBERS = new LinkedHashMap<>();

    static {
        MEMBERS.put("the rule's text", "ruleText");
        MEMBERS.put("the rule", "rule");
        MEMBERS.put("the weight", "weight");
        MEMBERS.put("what holds when it is not asked", "notAsked");
        MEMBERS.put("the answers that count", "counting");
        MEMBERS.put("the thresholds", "thresholds");
        MEMBERS.put("the comparison with", "use");
        MEMBERS.put("the groups that are compared", "mirror");
        MEMBERS.put("the recommendation", "recommendation");
        MEMBERS.put("the sources", "sources");
        MEMBERS.put("where the wording comes from", "wordingStatus");
        MEMBERS.put("the lines in the source", "lines");
        MEMBERS.put("that the question is the theme's overall one", "overall");
        MEMBERS.put("that the scale is reversed", "reversed");
    }

    private final Map<String, Object> form;
    private final Map<String, Map<String, Object>> items = new LinkedHashMap<>();
    private final Map<Pattern, BiConsumer<Map<String, Object>, String>> ofItems = new LinkedHashMap<>();

    /** @param form in its plain form; it is changed */
    NamedLosses(Map<String, Object> form) {
        this.form = form;
        PlainForm.list(form, "themes").forEach(theme ->
                PlainForm.list(theme, "items").forEach(item -> items.put((String) item.get("code"), item)));
        ofItems.put(Pattern.compile("the scoring is left out: (.*)"), this::members);
        ofItems.put(Pattern.compile("the points (.*) are left out"), (item, named) -> ofOptions(item, "points", named));
        ofItems.put(Pattern.compile("the scale's values (.*) are left out"), (item, named) -> ofOptions(item, "value", named));
        ofItems.put(Pattern.compile("the meaning don't know or not applicable is left out: (.*)"), (item, named) -> ofParts(item, "options", "means", named));
        ofItems.put(Pattern.compile("other spellings of the answers (.*) are left out"),
                (item, named) -> ofParts(item, "options", "printed", named));
        ofItems.put(Pattern.compile("the special wordings for (.*) are left out"), (item, named) -> keyed(item, "wordings", named));
        ofItems.put(Pattern.compile("everybody is asked, not only (.*)"), (item, named) -> keyed(item, "groups", named));
        ofItems.put(Pattern.compile("everybody is asked in the rows (.*), not only certain groups"),
                (item, named) -> ofParts(item, "rows", "groups", named));
        ofItems.put(Pattern.compile("(.*) cannot be answered; the question may be left open instead"), (item, named) -> {
            keyed(item, "allow", named.replace("don't know", "dont-know").replace("not applicable", "not-applicable"));
            item.put("optional", true);
        });
        ofItems.put(Pattern.compile("a scale is a (single choice) here"), (item, named) -> item.put("type", "single-choice"));
        ofItems.put(Pattern.compile("all answers must be put in order, not only the first (.*)"), (item, named) -> take(item, "places"));
        ofItems.put(Pattern.compile("only (one) file can be attached"), (item, named) -> item.put("maximumFiles", BigDecimal.ONE));
        ofItems.put(Pattern.compile("at least (one) box must be ticked;.*"), NamedLosses::atLeastOne);
        ofItems.put(Pattern.compile("\"none of these\" cannot be told from (no) answer.*"), (item, named) -> item.put("optional", true));
        ofItems.put(Pattern.compile("the (condition) cannot be said; the question is always asked"), (item, named) -> {
            take(item, "enableWhen");
            item.remove("enableBehavior");
        });
        ofItems.put(Pattern.compile("the number (.*) is left out;.*"), (item, named) -> take(item, "number"));
        ofItems.put(Pattern.compile("(.*) left out"), this::members);
    }

    void take(List<Loss> losses) {
        losses.forEach(loss -> take(loss.place(), loss.what().apply(Locale.ENGLISH)));
    }

    private void take(String place, String what) {
        if (items.containsKey(place)) {
            for (Map.Entry<Pattern, BiConsumer<Map<String, Object>, String>> kind : ofItems.entrySet()) {
                Matcher matcher = kind.getKey().matcher(what);
                if (matcher.matches()) {
                    kind.getValue().accept(items.get(place), matcher.group(1));
                    return;
                }
            }
            throw new AssertionError("nobody can tell what is lost: " + place + ": " + what);
        }
        ofFile(place, what);
    }

    private void ofFile(String place, String what) {
        if (place.equals("state")) {
            form.put("state", "draft");
        } else if (place.startsWith("themes/") && what.startsWith("the theme's weight")) {
            take(PlainForm.list(form, "themes").get(Integer.parseInt(place.substring("themes/".length()))), "weight");
        } else if (place.startsWith("stems/")) {
            stem(place.substring("stems/".length()), what);
        } else if (place.equals("title") && what.startsWith("an XLSForm has one title only")) {
            form.put("title", PlainForm.mapping(form, "title").get("da"));
        } else if (!what.equals("no question uses it, and it is left out") && !place.equals("en")) {
            take(form, place);
        }
    }

    /** In the plain form each item has its stem's text itself, and no longer its name. */
    private void stem(String name, String what) {
        if (!what.startsWith("the special wordings for ")) {
            throw new AssertionError(name + ": " + what);
        }
        items.values().stream()
                .filter(item -> item.containsKey("stem"))
                .forEach(item -> PlainForm.mapping(item, "stem").remove("wordings"));
    }

    private static void take(Map<String, Object> part, String name) {
        if (part.remove(name) == null) {
            throw new AssertionError("what is named as lost is not there: " + name + " of " + part);
        }
    }

    private void members(Map<String, Object> item, String named) {
        for (String member : parts(named)) {
            String phrase = MEMBERS.keySet().stream()
                    .filter(words -> member.equals(words) || member.startsWith(words + " "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nobody can tell what is lost: " + named));
            if (member.length() > phrase.length() && !MEMBERS.get(phrase).equals("lines")) {
                check(String.valueOf(item.get(MEMBERS.get(phrase))), member.substring(phrase.length() + 1));
            }
            take(item, MEMBERS.get(phrase));
        }
    }

    private static void check(String there, String named) {
        if (!there.equals(named)) {
            throw new AssertionError("named as lost is " + named + ", but there is " + there);
        }
    }

    /** "a, b and c" */
    private static List<String> parts(String named) {
        return new ArrayList<>(Arrays.asList(named.split("(?<!lines in the source [0-9, -]{0,200}), | and ")));
    }

    private static void keyed(Map<String, Object> part, String name, String named) {
        Object there = part.get(name);
        Set<Object> keys = new HashSet<>(there instanceof Map<?, ?> map ? map.keySet() : (List<?>) there);
        check(keys.stream().map(String::valueOf).sorted().collect(Collectors.joining(",")),
                parts(named).stream().sorted().collect(Collectors.joining(",")));
        take(part, name);
    }

    /** The named options or rows lose a member, and none else has it. */
    private static void ofParts(Map<String, Object> item, String parts, String member, String named) {
        List<String> keys = parts(named);
        PlainForm.list(item, parts).stream().filter(part -> keys.remove(part.get("key"))).forEach(part -> take(part, member));
        if (!keys.isEmpty()) {
            throw new AssertionError("named as lost, but not there: " + keys);
        }
    }

    private static void ofOptions(Map<String, Object> item, String member, String named) {
        Set<String> values = new HashSet<>(parts(named));
        for (Map<String, Object> option : PlainForm.list(item, "options")) {
            Object value = option.remove(member);
            List<?> all = value instanceof Map<?, ?> byRow ? List.copyOf(byRow.values()) : value == null ? List.of() : List.of(value);
            if (!values.containsAll(all.stream().map(String::valueOf).toList())) {
                throw new AssertionError("lost, but not named: " + all + " of " + named);
            }
        }
    }

    private static void atLeastOne(Map<String, Object> item, String named) {
        if (item.get("type").equals("multiple-choice")) {
            item.put("minimumTicks", BigDecimal.ONE);
        }
    }
}
