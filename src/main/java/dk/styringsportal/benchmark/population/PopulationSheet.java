package dk.styringsportal.benchmark.population;

import dk.styringsportal.benchmark.population.PopulationFault.Problem;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a spreadsheet of inhabitants says: a row for each municipality, year and age group, as Statistics Denmark's table FOLK1A
 * gives it.
 *
 * @param rows how many it has below the headings
 * @param inhabitants of the rows without faults
 * @param faults in the order of the rows, at most {@link #MOST_FAULTS} and one that counts the others
 */
public record PopulationSheet(int rows, List<Inhabitants> inhabitants, List<PopulationFault> faults) {

    /** In the order of the template. */
    public static final List<String> HEADINGS = List.of("organisation", "år", "aldersgruppe", "personer");

    /** 98 municipalities, 126 single ages and four years have 49.392. */
    public static final int MOST_ROWS = 50_000;

    static final int MOST_FAULTS = 100;

    private static final List<Set<String>> SPELLINGS =
            List.of(Set.of("organisation"), Set.of("år", "aar", "year"), Set.of("aldersgruppe", "alder", "age group"),
                    Set.of("personer", "antal", "persons"));
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public PopulationSheet {
        inhabitants = List.copyOf(inhabitants);
        faults = List.copyOf(faults);
    }

    /** A file that says nothing because of this one fault. */
    public static PopulationSheet unreadable(int row, Problem problem) {
        return new PopulationSheet(0, List.of(), List.of(new PopulationFault(row, "", "", problem, "")));
    }

    public static PopulationSheet of(AnswerSheet sheet) {
        if (sheet.header().isEmpty()) {
            return unreadable(1, Problem.EMPTY);
        }
        List<PopulationFault> faults = headingFaults(sheet.header().get());
        if (!faults.isEmpty()) {
            return new PopulationSheet(sheet.rows().size(), List.of(), faults);
        }
        if (sheet.rows().isEmpty()) {
            return unreadable(sheet.header().get().number(), Problem.NO_ROWS);
        }
        return sheet.rows().size() > MOST_ROWS
                ? unreadable(sheet.rows().get(MOST_ROWS).number(), Problem.TOO_LARGE)
                : new Reading(sheet).result();
    }

    /** The years there are, in order. */
    public Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        inhabitants.forEach(some -> years.add(some.year()));
        return years;
    }

    /** Whether all of it may be stored. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    private static List<PopulationFault> headingFaults(SheetRow header) {
        List<PopulationFault> faults = new ArrayList<>();
        for (int i = 0; i < HEADINGS.size(); i++) {
            int wanted = i;
            long found = columns(header).stream().filter(column -> isNamed(header, column, wanted)).count();
            if (found != 1) {
                faults.add(new PopulationFault(
                        header.number(), HEADINGS.get(i), "", found == 0 ? Problem.HEADING_MISSING : Problem.HEADING_TWICE, ""));
            }
        }
        columns(header).stream()
                .filter(column -> SPELLINGS.stream().noneMatch(names -> names.contains(lower(header.cell(column)))))
                .forEach(column -> faults.add(new PopulationFault(
                        header.number(), "", header.cell(column), Problem.HEADING_UNKNOWN, String.join(", ", HEADINGS))));
        return faults;
    }

    private static List<Integer> columns(SheetRow header) {
        return IntStream.range(0, header.width()).boxed().toList();
    }

    private static boolean isNamed(SheetRow header, int column, int heading) {
        return SPELLINGS.get(heading).contains(lower(header.cell(column)));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Goes through the rows of a sheet whose headings are sound. */
    private static final class Reading {

        private final AnswerSheet sheet;
        private final int[] places = new int[HEADINGS.size()];
        private final List<Inhabitants> inhabitants = new ArrayList<>();
        private final List<PopulationFault> faults = new ArrayList<>();
        private final Map<String, Map<AgeGroup, Integer>> read = new HashMap<>();
        private int unlisted;

        Reading(AnswerSheet sheet) {
            this.sheet = sheet;
            SheetRow header = sheet.header().orElseThrow();
            for (int column : columns(header)) {
                for (int heading = 0; heading < places.length; heading++) {
                    if (isNamed(header, column, heading)) {
                        places[heading] = column;
                    }
                }
            }
        }

        PopulationSheet result() {
            sheet.rows().forEach(this::read);
            if (unlisted > 0) {
                faults.add(new PopulationFault(faults.get(MOST_FAULTS - 1).row(), "", "", Problem.MORE, String.valueOf(unlisted)));
            }
            return new PopulationSheet(sheet.rows().size(), inhabitants, faults);
        }

        private void read(SheetRow row) {
            if (row.width() > HEADINGS.size()) {
                fault(new PopulationFault(row.number(), "", "", Problem.TOO_WIDE, String.valueOf(HEADINGS.size())));
                return;
            }
            Optional<Municipality> municipality = Municipalities.ofDenmark().find(cell(row, 0));
            Optional<Integer> year = year(cell(row, 1));
            Optional<AgeGroup> ages = AgeGroup.of(cell(row, 2));
            Optional<Long> persons = persons(cell(row, 3));
            if (municipality.isEmpty()) {
                fault(row, 0, Problem.ORGANISATION, nearest(cell(row, 0)));
            }
            if (year.isEmpty()) {
                fault(row, 1, Problem.YEAR, "");
            }
            if (ages.isEmpty()) {
                fault(row, 2, Problem.AGES, "");
            }
            if (persons.isEmpty()) {
                fault(row, 3, Problem.PERSONS, "");
            }
            if (municipality.isPresent() && year.isPresent() && ages.isPresent() && persons.isPresent()) {
                add(row, new Inhabitants(municipality.get().code(), year.get(), ages.get(), persons.get()));
            }
        }

        /** The same group twice in a municipality and year would count twice. Groups may overlap: 18–64 beside 18–30. */
        private void add(SheetRow row, Inhabitants some) {
            Map<AgeGroup, Integer> earlier =
                    read.computeIfAbsent(some.organisation() + "/" + some.year(), key -> new HashMap<>());
            Integer before = earlier.putIfAbsent(some.ages(), row.number());
            if (before == null) {
                inhabitants.add(some);
            } else {
                fault(row, 2, Problem.TWICE, String.valueOf(before));
            }
        }

        private String cell(SheetRow row, int heading) {
            return row.cell(places[heading]);
        }

        private static String nearest(String name) {
            return name.isEmpty() ? "" : Municipalities.ofDenmark().nearestTo(name).map(Municipality::name).orElse("");
        }

        private void fault(SheetRow row, int heading, Problem problem, String detail) {
            fault(new PopulationFault(row.number(), HEADINGS.get(heading), cell(row, heading), problem, detail));
        }

        private void fault(PopulationFault fault) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(fault);
            } else {
                unlisted++;
            }
        }

        private static Optional<Integer> year(String text) {
            return Optional.of(text)
                    .filter(digits -> digits.matches("[0-9]{4}"))
                    .map(Integer::valueOf)
                    .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
        }

        /** Whole numbers with or without thousands parted by full stops or blanks: 12345, 12.345. */
        private static Optional<Long> persons(String text) {
            boolean parted = text.matches("[0-9]{1,3}([. \\u00a0][0-9]{3}){1,2}");
            return parted || text.matches("[0-9]{1,9}")
                    ? Optional.of(Long.valueOf(text.replaceAll("[. \\u00a0]", "")))
                    : Optional.empty();
        }
    }
}
