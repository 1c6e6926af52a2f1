package dk.styringsportal.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Invented cases of one municipality, added up as {@code surveys/progression/1} asks for them: every number fits every other, and where
 * there are fewer than five cases no mean is told. Some of what is asked for is not answered, or with "don't know".
 */
public final class RandomCases {

    private static final int FEWEST_OF_A_MEAN = 5;
    private static final List<String> VUM = List.of("vum-2", "vum-3", "vum-1", "vum-3-5", "vum-4", "vum-0");
    private static final List<String> CHANGES = List.of("uaendret", "bedring", "forvaerring");
    private static final List<String> ATTAINED = List.of("ikke-opfyldt", "delvist", "helt");
    private static final List<String> GOALS = List.of("forbedring", "status-quo", "begraenset-forvaerring");

    private final Random random;
    private final List<OneCase> cases = new ArrayList<>();

    private record OneCase(
            int registrations, String first, String benefit, String age, String target, String supplier, String goal, String type,
            boolean scored, String score, String next, String second, String third, String support, String stays,
            String attained, String attainedNext, boolean priced, String price, String other, String work, String by) {}

    public RandomCases(Random random, int cases) {
        this.random = random;
        for (int i = 0; i < cases; i++) {
            this.cases.add(one());
        }
    }

    private OneCase one() {
        int registrations = 1;
        while (registrations < 9 && random.nextInt(5) < 3) {
            registrations++;
        }
        String goal = some(List.of("ja", "nej", "ikke-oplyst"));
        boolean scored = random.nextInt(10) < 9;
        return new OneCase(
                registrations, some(List.of("visitation", "opfoelgning", "ikke-oplyst")), some(List.of("p-85", "p-107")),
                some(List.of("fra-40", "under-40")),
                some(List.of("sindslidelse", "intellektuel-kognitiv", "psykisk-uspecificeret", "fysisk", "sociale-problemer", "ikke-oplyst")),
                some(List.of("egen-kommune", "privat", "region", "anden-kommune", "ikke-oplyst")),
                goal, goal.equals("ja") ? some(List.of(GOALS.get(0), GOALS.get(1), GOALS.get(2), "ikke-oplyst")) : "",
                scored, some(VUM), registrations > 1 ? some(CHANGES) : "uden-naeste",
                some(VUM), registrations > 2 ? some(CHANGES) : "uden-naeste",
                some(List.of("foertidspension", "kontanthjaelp-ikke-jobparat", "kontanthjaelp-jobparat", "ikke-oplyst", "fleksjob",
                        "ressourceforloeb", "andet")),
                some(List.of("samme", "andet", "ikke-oplyst")), some(ATTAINED), some(ATTAINED),
                random.nextInt(20) > 0, some(List.of("uaendret", "lavere", "hoejere")),
                some(List.of("nej", "ja", "ikke-oplyst")), some(List.of("nej", "ja", "ikke-oplyst")),
                some(List.of("myndighed", "udfoerer", "borger", "andre", "ikke-oplyst")));
    }

    /** The first is more often chosen than the second, and so on. */
    private String some(List<String> of) {
        int place = 0;
        while (place < of.size() - 1 && random.nextInt(3) == 0) {
            place++;
        }
        return of.get(place);
    }

    private int n(Predicate<OneCase> which) {
        return (int) cases.stream().filter(which).count();
    }

    private static Predicate<OneCase> from(int registrations) {
        return one -> one.registrations() >= registrations;
    }

    /** As they are answered: what is not answered is null. */
    public Map<String, Object> answers() {
        Map<String, Object> all = counts();
        Map<String, Object> given = new LinkedHashMap<>();
        all.forEach((item, value) -> given.put(item, random.nextInt(25) == 0 ? null : value));
        return given;
    }

    private Map<String, Object> counts() {
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, Object> atLeast = new LinkedHashMap<>();
        for (int at = 1; at <= 9; at++) {
            atLeast.put("mindst-" + at, Map.of("antal", n(from(at))));
        }
        all.put("sager-registreringer", atLeast);
        all.put("foerste-registrering", parts(OneCase::first, one -> true, "visitation", "opfoelgning", "ikke-oplyst"));
        all.put("ydelse", parts(OneCase::benefit, one -> true, "p-85", "p-107"));
        all.put("alder", rows(OneCase::age, OneCase::benefit, one -> true, List.of("under-40", "fra-40"), List.of("p-85", "p-107")));
        all.put("maalgruppe", rows(OneCase::target, OneCase::benefit, one -> true, targets(), List.of("p-85", "p-107")));
        all.put("leverandoer", parts(OneCase::supplier, one -> true, "egen-kommune", "privat", "region", "anden-kommune", "ikke-oplyst"));
        all.put("afsluttede-sager", n(one -> one.work().equals("ja")));
        all.put("maal-sat", parts(OneCase::goal, one -> true, "ja", "nej", "ikke-oplyst"));
        all.put("maaltype", parts(OneCase::type, one -> true, GOALS.get(0), GOALS.get(1), GOALS.get(2), "ikke-oplyst"));
        all.put("dato-for-maalopfyldelse", n(one -> one.goal().equals("ja") && one.scored()));
        all.put("vum-foerste", Map.of("foerste-registrering", mean(n(OneCase::scored), "gennemsnit", 4)));
        all.put("vum-udvikling-1-2", rows(OneCase::score, OneCase::next, OneCase::scored, VUM, withoutNext()));
        all.put("vum-udvikling-2-3", rows(OneCase::second, OneCase::third, from(2).and(OneCase::scored), VUM, withoutNext()));
        all.put("vum-maal", Map.of("maalsat", mean(n(one -> one.goal().equals("ja")), "gennemsnit", 4)));
        all.put("forsoergelsesgrundlag", support());
        all.put("forsoergelse-uaendret", parts(OneCase::stays, from(2), "samme", "andet", "ikke-oplyst"));
        all.put("maaneder-mellem", Map.of(
                "fra-1-til-2", mean(n(from(2)), "gennemsnit", 20), "fra-2-til-3", mean(n(from(3)), "gennemsnit", 20),
                "senere", mean(n(from(4)), "gennemsnit", 20)));
        all.put("initiativtager", followUps());
        all.put("maalopfyldelse-1-2", rows(OneCase::type, OneCase::attained, from(2), GOALS, ATTAINED));
        all.put("maalopfyldelse-2-3", rows(OneCase::type, OneCase::attainedNext, from(3), GOALS, ATTAINED));
        prices(all);
        return all;
    }

    private void prices(Map<String, Object> all) {
        Predicate<OneCase> priced = OneCase::priced;
        all.put("pris-timer-alle", Map.of("alle-sager", price(priced)));
        all.put("pris-timer-vum", priceRows(OneCase::score, priced.and(OneCase::scored), VUM));
        all.put("pris-timer-alder", priceRows(OneCase::age, priced, List.of("under-40", "fra-40")));
        all.put("pris-timer-maalgruppe", priceRows(OneCase::target, priced, targets()));
        Predicate<OneCase> supported = priced.and(one -> one.benefit().equals("p-85"));
        all.put("timer-individuelt-gruppe", Map.of(
                "individuel", mean(n(supported.and(one -> !one.other().equals("ja"))), "timer", 40),
                "gruppe", mean(n(supported.and(one -> one.other().equals("ja"))), "timer", 40)));
        Predicate<OneCase> improving = priced.and(from(2)).and(one -> one.type().equals(GOALS.get(0)));
        all.put("prisudvikling-107", changed(improving.and(one -> one.benefit().equals("p-107"))));
        all.put("timeudvikling-85", changed(improving.and(one -> one.benefit().equals("p-85"))));
        all.put("samtidige-ydelser", parts(OneCase::other, one -> true, "ja", "nej", "ikke-oplyst"));
        all.put("pris-samtidige-ydelser", Map.of("samtidige", mean(n(one -> one.other().equals("ja")), "pris", 900)));
        all.put("beskaeftigelsesindsats", parts(OneCase::work, one -> true, "ja", "nej", "ikke-oplyst"));
    }

    private static List<String> targets() {
        return List.of("fysisk", "intellektuel-kognitiv", "sindslidelse", "psykisk-uspecificeret", "sociale-problemer", "ikke-oplyst");
    }

    private static List<String> withoutNext() {
        return List.of("bedring", "uaendret", "forvaerring", "uden-naeste");
    }

    private Map<String, Object> parts(Function<OneCase, String> by, Predicate<OneCase> of, String... parts) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (String part : parts) {
            counts.put(part, Map.of("antal", count(n(of.and(one -> by.apply(one).equals(part))))));
        }
        return counts;
    }

    private Map<String, Object> rows(
            Function<OneCase, String> by, Function<OneCase, String> across, Predicate<OneCase> of, List<String> rows, List<String> columns) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (String row : rows) {
            Map<String, Object> cells = new LinkedHashMap<>();
            columns.forEach(column -> cells.put(
                    column, count(n(of.and(one -> by.apply(one).equals(row) && across.apply(one).equals(column))))));
            counts.put(row, cells);
        }
        return counts;
    }

    /** Now and then nobody knows. */
    private Object count(int n) {
        return random.nextInt(200) == 0 ? Map.of("means", "dont-know") : n;
    }

    private Map<String, Object> mean(int n, String what, int most) {
        return Map.of("antal", n, what, mean(n, most));
    }

    private Object mean(int n, int most) {
        return n < FEWEST_OF_A_MEAN ? Map.of("means", "not-applicable") : BigDecimal.valueOf(random.nextInt(most * 100), 2);
    }

    private Map<String, Object> support() {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (String row : List.of("foertidspension", "kontanthjaelp-jobparat", "kontanthjaelp-ikke-jobparat", "ressourceforloeb",
                "fleksjob", "andet", "ikke-oplyst")) {
            int scored = n(one -> one.support().equals(row) && one.scored());
            rows.put(row, Map.of(
                    "antal", n(one -> one.support().equals(row)), "antal-med-vum", scored, "gennemsnit", mean(scored, 4)));
        }
        return rows;
    }

    private Map<String, Object> followUps() {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (String by : List.of("myndighed", "udfoerer", "borger", "andre", "ikke-oplyst")) {
            rows.put(by, Map.of("antal", cases.stream().filter(one -> one.by().equals(by)).mapToInt(one -> one.registrations() - 1).sum()));
        }
        return rows;
    }

    private Map<String, Object> price(Predicate<OneCase> of) {
        int housing = n(of.and(one -> one.benefit().equals("p-107")));
        int hours = n(of.and(one -> one.benefit().equals("p-85")));
        return Map.of("antal-107", housing, "pris-107", mean(housing, 3000), "antal-85", hours, "timer-85", mean(hours, 40));
    }

    private Map<String, Object> priceRows(Function<OneCase, String> by, Predicate<OneCase> of, List<String> rows) {
        Map<String, Object> prices = new LinkedHashMap<>();
        rows.forEach(row -> prices.put(row, price(of.and(one -> by.apply(one).equals(row)))));
        return prices;
    }

    private Map<String, Object> changed(Predicate<OneCase> of) {
        List<String> changes = List.of("lavere", "uaendret", "hoejere");
        Function<OneCase, String> row = one -> one.attained().equals("ikke-opfyldt") ? "ikke-opfyldt" : "opfyldt";
        return rows(row, OneCase::price, of, List.of("opfyldt", "ikke-opfyldt"), changes);
    }
}
