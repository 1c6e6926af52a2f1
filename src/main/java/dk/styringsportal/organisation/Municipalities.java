package dk.styringsportal.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Denmark's 98 municipalities. Sources of every column: {@code municipalities_sources.md} beside the table.
 */
public final class Municipalities {

    private static final String TABLE = "municipalities.csv";
    private static final int COLUMNS = 9;
    private static final Municipalities DENMARK = read();

    private final Map<OrganisationCode, Municipality> byCode = new TreeMap<>();
    private final Map<String, Municipality> byName = new HashMap<>();

    private Municipalities(Collection<Municipality> municipalities) {
        for (Municipality municipality : municipalities) {
            byCode.put(municipality.code(), municipality);
            names(municipality).forEach(name -> byName.putIfAbsent(name, municipality));
        }
    }

    /** All 98. */
    public static Municipalities ofDenmark() {
        return DENMARK;
    }

    /** The year of population and index. */
    public static int year() {
        return 2024;
    }

    /** Ordered by code. */
    public List<Municipality> all() {
        return List.copyOf(byCode.values());
    }

    /** The municipality of that code; empty if there is none. */
    public Optional<Municipality> withCode(OrganisationCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The municipality of that code. */
    public Municipality get(OrganisationCode code) {
        return withCode(code).orElseThrow(() -> new IllegalArgumentException("No municipality has code " + code));
    }

    /**
     * The municipality a spreadsheet means: by code with or without its leading zero, or by name in upper or lower
     * case, with or without "Kommune" ("Københavns Kommune" as well as "København").
     */
    public Optional<Municipality> find(String codeOrName) {
        String text = codeOrName.strip();
        if (text.matches("[0-9]{3,4}")) {
            return withCode(new OrganisationCode(text.length() == 3 ? "0" + text : text));
        }
        return Optional.ofNullable(byName.get(lower(text)));
    }

    /** The municipality whose name is spelt most like that, for "Did you mean …?"; empty if none is near. */
    public Optional<Municipality> nearestTo(String misspelt) {
        return NearestName.to(misspelt, all());
    }

    /** Every spelling that is taken, in lower case. */
    private static Stream<String> names(Municipality municipality) {
        String name = lower(municipality.name());
        String genitive = name.endsWith("s") ? name : name + "s";
        return Stream.of(name, name + " kommune", genitive + " kommune", genitive + " regionskommune");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.forLanguageTag("da"));
    }

    /** Ordered by name as a Danish reader expects (æ, ø and å last). */
    public List<Municipality> byName() {
        java.text.Collator danish = java.text.Collator.getInstance(Locale.forLanguageTag("da-DK"));
        return all().stream().sorted(Comparator.comparing(Municipality::name, danish)).toList();
    }

    private static Municipalities read() {
        try (InputStream table = Municipalities.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Municipalities(lines.lines().skip(1).map(Municipalities::readLine).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Municipality readLine(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(TABLE + ": " + COLUMNS + " columns are wanted in \"" + line + "\"");
        }
        return new Municipality(
                new OrganisationCode(cells[0]),
                cells[1],
                cells[3],
                Integer.parseInt(cells[4]),
                cells[6],
                Double.parseDouble(cells[7]));
    }
}
