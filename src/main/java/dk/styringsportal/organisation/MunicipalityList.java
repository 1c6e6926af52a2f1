package dk.styringsportal.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Municipalities from a pasted text or a CSV file: by code or name, parted by lines, commas, semicolons or tabs. A first line of
 * headings is passed over, and who stands there twice counts once.
 *
 * @param found those that were understood
 * @param unknown what was not, as it stood
 */
public record MunicipalityList(Set<OrganisationCode> found, List<Unknown> unknown) {

    /** What reads like a heading over codes or names. */
    private static final Set<String> HEADINGS =
            Set.of("kode", "kommunekode", "kommunenr", "kommunenummer", "kommune", "kommuner", "kommunenavn", "navn", "code", "name");

    /** @param meant the municipality that is spelt most like it; empty where none is near */
    public record Unknown(int line, String text, Optional<Municipality> meant) {}

    public MunicipalityList {
        found = Set.copyOf(found);
        unknown = List.copyOf(unknown);
    }

    public static MunicipalityList read(String text) {
        Set<OrganisationCode> found = new LinkedHashSet<>();
        List<Unknown> unknown = new ArrayList<>();
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1);
        boolean first = true;
        for (int i = 0; i < lines.length; i++) {
            List<String> cells = cells(lines[i]);
            if (cells.isEmpty() || first && cells.stream().allMatch(MunicipalityList::isHeading)) {
                first = first && cells.isEmpty();
                continue;
            }
            first = false;
            for (String cell : cells) {
                Optional<Municipality> municipality = Municipalities.ofDenmark().find(cell);
                municipality.ifPresent(known -> found.add(known.code()));
                if (municipality.isEmpty()) {
                    unknown.add(new Unknown(i + 1, cell, Municipalities.ofDenmark().nearestTo(cell)));
                }
            }
        }
        return new MunicipalityList(found, unknown);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("[,;\t]")) {
            String bare = cell.strip().replaceAll("^\"(.*)\"$", "$1").strip();
            if (!bare.isEmpty()) {
                cells.add(bare);
            }
        }
        return cells;
    }

    private static boolean isHeading(String cell) {
        return HEADINGS.contains(cell.toLowerCase(Locale.ROOT));
    }
}
