package dk.styringsportal.campaign.contacts.request;

import dk.styringsportal.campaign.contacts.ContactColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads people as they are written or pasted, a line each: "navn; mail; rolle" in that order or with the mail first, the mail
 * alone, or as mail programs write them, "Navn &lt;mail&gt;", then also several in one line. Semicolons and tabs part cells;
 * commas do where there is neither. A line of headings is passed over.
 */
final class StaffLines {

    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern BETWEEN = Pattern.compile("[;\\t]");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern IN_BRACKETS = Pattern.compile("([^<>]*)<([^<>]*)>");

    /**
     * One person, as far as the line says.
     *
     * @param number of the line, from 1
     * @param more what stands behind name, mail and role; empty for nothing
     */
    record Person(int number, String name, String address, String role, String more) {}

    private StaffLines() {}

    /** The first of them, so many at most. */
    static List<Person> of(String text, int most) {
        List<Person> people = new ArrayList<>();
        String[] lines = LINES.split(text, -1);
        for (int i = 0; i < lines.length && people.size() < most; i++) {
            people.addAll(people(i + 1, lines[i]));
        }
        return people;
    }

    private static List<Person> people(int number, String line) {
        Pattern separator = BETWEEN.matcher(line).find() || line.indexOf('<') >= 0 ? BETWEEN : COMMA;
        List<String> cells = new ArrayList<>(
                Arrays.stream(separator.split(line, -1)).map(String::strip).toList());
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.isEmpty() || isHeading(cells)) {
            return List.of();
        }
        boolean manyAddresses = cells.size() > 1 && cells.stream().allMatch(cell -> cell.indexOf('@') >= 0);
        return (manyAddresses ? cells.stream().map(List::of) : Stream.of(cells))
                .map(one -> person(number, one))
                .toList();
    }

    private static boolean isHeading(List<String> cells) {
        return cells.stream().allMatch(cell -> ContactColumn.of(cell).isPresent());
    }

    private static Person person(int number, List<String> cells) {
        Matcher brackets = IN_BRACKETS.matcher(cells.get(0));
        if (brackets.matches() && address(rest(cells, 1)).isEmpty()) {
            return person(number, unquoted(brackets.group(1)), brackets.group(2).strip(), rest(cells, 1));
        }
        int place = address(cells).orElse(1);
        List<String> others = new ArrayList<>(cells);
        String address = place < others.size() ? others.remove(place) : "";
        return person(number, others.isEmpty() ? "" : others.get(0), address, rest(others, 1));
    }

    private static Person person(int number, String name, String address, List<String> rest) {
        return new Person(
                number, name, address, rest.isEmpty() ? "" : rest.get(0), String.join("; ", rest(rest, 1)).strip());
    }

    private static Optional<Integer> address(List<String> cells) {
        return Stream.iterate(0, place -> place < cells.size(), place -> place + 1)
                .filter(place -> cells.get(place).indexOf('@') >= 0)
                .findFirst();
    }

    private static String unquoted(String name) {
        String plain = name.strip();
        boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
        return quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
    }

    private static List<String> rest(List<String> cells, int from) {
        return from < cells.size() ? cells.subList(from, cells.size()) : List.of();
    }
}
