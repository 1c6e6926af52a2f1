package dk.styringsportal.export.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of progression/1, added up from case rows by the words of the questionnaire alone: it knows neither
 * {@code cases.yaml} nor a formula.
 */
final class ProgressionByHand {

    private static final List<String> VUM = List.of("0", "1", "2", "3", "3.5", "4");
    private static final List<String> ATTAINED = List.of("Helt opfyldt", "Delvist opfyldt", "Ikke opfyldt");
    private static final List<String> GOALS = List.of("Forbedring", "Status quo", "Begrænset forværring");
    private static final String FIRST = " ved 1. registrering";
    private static final String SECOND = " ved 2. registrering";
    private static final String THIRD = " ved 3. registrering";

    private final List<Case> cases;
    private final Map<String, Object> sums = new LinkedHashMap<>();

    /** A case row: texts and numbers by heading. */
    record Case(Map<String, String> cells) {

        String text(String heading) {
            return cells.getOrDefault(heading, "");
        }

        boolean is(String heading, String value) {
            return text(heading).equals(value);
        }

        boolean has(String heading) {
            return !text(heading).isEmpty();
        }

        BigDecimal number(String heading) {
            return has(heading) ? new BigDecimal(text(heading)).stripTrailingZeros() : null;
        }

        int registrations() {
            return Integer.parseInt(text("Antal registreringer"));
        }
    }

    private ProgressionByHand(List<Case> cases) {
        this.cases = cases;
    }

    /** Every number by its address; a text where a mean is of too few. */
    static Map<String, Object> of(List<Case> cases) {
        ProgressionByHand table = new ProgressionByHand(cases);
        table.registrations();
        table.goals();
        table.functioning();
        table.followUp();
        table.attainment();
        table.pricesAndHours();
        return table.sums;
    }

    private void registrations() {
        for (int n = 1; n <= 9; n++) {
            int least = n;
            count("sager-registreringer/mindst-" + n + "/antal", one -> one.registrations() >= least);
        }
        sums.put("aeldste-registrering", numbers("År for 1. registrering").min(BigDecimal::compareTo).orElseThrow());
        sums.put("nyeste-registrering", numbers("År for nyeste registrering").max(BigDecimal::compareTo).orElseThrow());
        options("foerste-registrering", "1. registrering er", List.of("visitation", "opfoelgning", "ikke-oplyst"),
                List.of("Den indledende visitation", "Opfølgning på tidligere visitation", "Ikke oplyst"));
        count("ydelse/p-85/antal", this::is85);
        count("ydelse/p-107/antal", this::is107);
        byService("alder/under-40", one -> one.is("Alder" + FIRST, "Under 40 år"));
        byService("alder/fra-40", one -> one.is("Alder" + FIRST, "40 år og derover"));
        targetGroups().forEach((key, label) -> byService("maalgruppe/" + key, one -> one.is("Målgruppe", label)));
        options("leverandoer", "Hvem leverer tilbuddet",
                List.of("egen-kommune", "privat", "region", "anden-kommune", "ikke-oplyst"),
                List.of("Kommunens eget tilbud", "Privat tilbud", "Regionalt tilbud", "Tilbud hos en anden kommune", "Ikke oplyst"));
        count("afsluttede-sager", one -> one.is("Er sagen afsluttet", "Ja"));
        options("samtidige-ydelser", "Andre ydelser samtidig", List.of("ja", "nej", "ikke-oplyst"), List.of("Ja", "Nej", "Ikke oplyst"));
        countAndMean("pris-samtidige-ydelser/samtidige", "antal", "pris", one -> one.is("Andre ydelser samtidig", "Ja"), "Dagspris for de samtidige ydelser");
    }

    private static Map<String, String> targetGroups() {
        Map<String, String> groups = new LinkedHashMap<>();
        groups.put("fysisk", "Fysisk funktionsnedsættelse");
        groups.put("intellektuel-kognitiv", "Intellektuel/kognitiv funktionsnedsættelse");
        groups.put("sindslidelse", "Sindslidelse");
        groups.put("psykisk-uspecificeret", "Psykisk funktionsnedsættelse, ikke nærmere angivet");
        groups.put("sociale-problemer", "Sociale problemer i øvrigt");
        groups.put("ikke-oplyst", "Ikke oplyst");
        return groups;
    }

    private void goals() {
        options("maal-sat", "Mål sat" + FIRST, List.of("ja", "nej", "ikke-oplyst"), List.of("Ja", "Nej", "Ikke oplyst"));
        Stream.of("forbedring/Forbedring", "status-quo/Status quo", "begraenset-forvaerring/Begrænset forværring", "ikke-oplyst/Ikke oplyst")
                .map(pair -> pair.split("/"))
                .forEach(pair -> count("maaltype/" + pair[0] + "/antal", one -> hasGoal(one) && one.is("Måltype" + FIRST, pair[1])));
        count("dato-for-maalopfyldelse", one -> hasGoal(one) && one.is("Dato sat for målopfyldelse", "Ja"));
    }

    private static boolean hasGoal(Case one) {
        return one.is("Mål sat" + FIRST, "Ja");
    }

    private void functioning() {
        String score = "VUM-score";
        countAndMean("vum-foerste/foerste-registrering", "antal", "gennemsnit", one -> true, score + FIRST);
        countAndMean("vum-maal/maalsat", "antal", "gennemsnit", one -> true, "Mål for VUM-score");
        for (String value : VUM) {
            String row = "/vum-" + value.replace('.', '-');
            development("vum-udvikling-1-2" + row, one -> true, value, score + FIRST, score + SECOND);
            development("vum-udvikling-2-3" + row, one -> one.registrations() >= 2, value, score + SECOND, score + THIRD);
        }
        List<String> keys = List.of("foertidspension", "kontanthjaelp-jobparat", "kontanthjaelp-ikke-jobparat",
                "ressourceforloeb", "fleksjob", "andet", "ikke-oplyst");
        List<String> labels = List.of("Førtidspension", "Kontanthjælp, jobparat", "Kontanthjælp, ikke jobparat",
                "Ressourceforløb", "Fleksjob", "Andet forsørgelsesgrundlag", "Ikke oplyst");
        for (int i = 0; i < keys.size(); i++) {
            String label = labels.get(i);
            String row = "forsoergelsesgrundlag/" + keys.get(i);
            Predicate<Case> fits = one -> one.is("Forsørgelsesgrundlag" + FIRST, label);
            count(row + "/antal", fits);
            countAndMean(row, "antal-med-vum", "gennemsnit", fits, score + FIRST);
        }
        Stream.of("samme/Samme forsørgelsesgrundlag", "andet/Et andet forsørgelsesgrundlag", "ikke-oplyst/Ikke oplyst")
                .map(pair -> pair.split("/"))
                .forEach(pair -> count("forsoergelse-uaendret/" + pair[0] + "/antal",
                        one -> one.registrations() >= 2 && one.is("Forsørgelsesgrundlag" + SECOND, pair[1])));
    }

    private void development(String row, Predicate<Case> among, String score, String before, String after) {
        Predicate<Case> here = one -> among.test(one) && one.has(before) && one.number(before).compareTo(new BigDecimal(score)) == 0;
        change(row, here, before, after, List.of("bedring", "uaendret", "forvaerring"));
        count(row + "/uden-naeste", here.and(one -> !one.has(after)));
    }

    /** Fewer, the same, more. */
    private void change(String row, Predicate<Case> among, String before, String after, List<String> columns) {
        for (int order = -1; order <= 1; order++) {
            int wanted = order;
            count(row + "/" + columns.get(order + 1), among.and(one -> one.has(before) && one.has(after)
                    && Integer.signum(one.number(after).compareTo(one.number(before))) == wanted));
        }
    }

    private void followUp() {
        months("fra-1-til-2", 1, 1);
        months("fra-2-til-3", 2, 2);
        months("senere", 3, 8);
        Stream.of("myndighed/Myndighedsafdelingen", "udfoerer/Udfører", "borger/Borgeren eller pårørende", "andre/Andre", "ikke-oplyst/Ikke oplyst")
                .map(pair -> pair.split("/"))
                .forEach(pair -> sums.put("initiativtager/" + pair[0] + "/antal", BigDecimal.valueOf(IntStream.rangeClosed(2, 9)
                        .mapToLong(n -> cases.stream().filter(one -> one.is("Initiativ til " + n + ". registrering", pair[1])).count())
                        .sum())));
    }

    private void months(String row, int from, int to) {
        List<BigDecimal> months = IntStream.rangeClosed(from, to)
                .boxed()
                .flatMap(n -> numbers("Måneder fra " + n + ". til " + (n + 1) + ". registrering"))
                .toList();
        sums.put("maaneder-mellem/" + row + "/antal", BigDecimal.valueOf(months.size()));
        sums.put("maaneder-mellem/" + row + "/gennemsnit", mean(months));
    }

    private void attainment() {
        List<String> columns = List.of("helt", "delvist", "ikke-opfyldt");
        List<String> rows = List.of("forbedring", "status-quo", "begraenset-forvaerring");
        for (int row = 0; row < rows.size(); row++) {
            String goal = GOALS.get(row);
            for (int column = 0; column < columns.size(); column++) {
                String attained = ATTAINED.get(column);
                String place = rows.get(row) + "/" + columns.get(column);
                count("maalopfyldelse-1-2/" + place, one -> hasGoal(one)
                        && one.is("Måltype" + FIRST, goal) && one.is("Mål fra 1. registrering" + SECOND, attained));
                count("maalopfyldelse-2-3/" + place, one -> one.is("Måltype" + SECOND, goal)
                        && one.is("Mål fra 2. registrering" + THIRD, attained));
            }
        }
    }

    private void pricesAndHours() {
        prices("pris-timer-alle/alle-sager", one -> true);
        for (String value : VUM) {
            prices("pris-timer-vum/vum-" + value.replace('.', '-'), one -> one.has("VUM-score" + FIRST)
                    && one.number("VUM-score" + FIRST).compareTo(new BigDecimal(value)) == 0);
        }
        prices("pris-timer-alder/under-40", one -> one.is("Alder" + FIRST, "Under 40 år"));
        prices("pris-timer-alder/fra-40", one -> one.is("Alder" + FIRST, "40 år og derover"));
        targetGroups().forEach((key, label) -> prices("pris-timer-maalgruppe/" + key, one -> one.is("Målgruppe", label)));
        support("individuel", "Heraf individuel støtte" + FIRST);
        support("gruppe", "Heraf støtte i gruppe" + FIRST);
        List<String> columns = List.of("lavere", "uaendret", "hoejere");
        for (String row : List.of("opfyldt", "ikke-opfyldt")) {
            Predicate<Case> improvement = one -> hasGoal(one) && one.is("Måltype" + FIRST, "Forbedring")
                    && ATTAINED.contains(one.text("Mål fra 1. registrering" + SECOND))
                    && row.equals("ikke-opfyldt") == one.is("Mål fra 1. registrering" + SECOND, "Ikke opfyldt")
                    && one.text("Ydelse" + FIRST).equals(one.text("Ydelse" + SECOND));
            change("prisudvikling-107/" + row, improvement.and(this::is107), "Dagspris" + FIRST, "Dagspris" + SECOND, columns);
            change("timeudvikling-85/" + row, improvement.and(this::is85), "Timer pr. måned" + FIRST, "Timer pr. måned" + SECOND, columns);
        }
    }

    private void prices(String row, Predicate<Case> among) {
        countAndMean(row, "antal-107", "pris-107", among.and(this::is107), "Dagspris" + FIRST);
        countAndMean(row, "antal-85", "timer-85", among.and(this::is85), "Timer pr. måned" + FIRST);
    }

    private void support(String row, String heading) {
        countAndMean("timer-individuelt-gruppe/" + row, "antal", "timer",
                one -> is85(one) && one.has(heading) && one.number(heading).signum() > 0, heading);
    }

    private boolean is85(Case one) {
        return one.text("Ydelse" + FIRST).startsWith("§ 85");
    }

    private boolean is107(Case one) {
        return one.text("Ydelse" + FIRST).startsWith("§ 107");
    }

    private void byService(String row, Predicate<Case> fits) {
        count(row + "/p-85", fits.and(this::is85));
        count(row + "/p-107", fits.and(this::is107));
    }

    private void options(String item, String heading, List<String> keys, List<String> labels) {
        for (int i = 0; i < keys.size(); i++) {
            String label = labels.get(i);
            count(item + "/" + keys.get(i) + "/antal", one -> one.is(heading, label));
        }
    }

    private void count(String address, Predicate<Case> fits) {
        sums.put(address, BigDecimal.valueOf(cases.stream().filter(fits).count()));
    }

    private void countAndMean(String row, String count, String mean, Predicate<Case> fits, String heading) {
        List<BigDecimal> numbers = cases.stream().filter(fits).map(number(heading)).filter(Objects::nonNull).toList();
        sums.put(row + "/" + count, BigDecimal.valueOf(numbers.size()));
        sums.put(row + "/" + mean, mean(numbers));
    }

    private Stream<BigDecimal> numbers(String heading) {
        return cases.stream().map(number(heading)).filter(Objects::nonNull);
    }

    private static Function<Case, BigDecimal> number(String heading) {
        return one -> one.number(heading);
    }

    /** "Et gennemsnit for færre end 5 sager skal I ikke oplyse." Two decimals. */
    private static Object mean(List<BigDecimal> numbers) {
        return numbers.size() < 5
                ? "ikke relevant"
                : numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(numbers.size()), 2, RoundingMode.HALF_UP);
    }
}
