package dk.styringsportal.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Invented numbers of one municipality as {@code surveys/noegletal/1} asks for them: some of few citizens, some not known. */
public final class RandomRecipients {

    private static final List<String> YEARS = List.of("aar-2015", "aar-2016", "aar-2017", "aar-2018");
    private static final int ONE_IN = 12;

    private final Random random;
    private int size;

    public RandomRecipients(Random random) {
        this.random = random;
    }

    /** @param place the first is the largest */
    public Map<String, Object> answers(int place) {
        size = place == 0 ? 120 : 30;
        List<String> benefits = List.of("p-85-eget-hjem", "p-85-abl-105", "p-107", "p-108");
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("fuldtidsmodtagere", table(benefits, YEARS, () -> BigDecimal.valueOf(random.nextInt(10 * size), 1)));
        answers.put("udgifter", table(benefits, YEARS, () -> 100 + random.nextInt(100 * size)));
        answers.put("modtagere-alder", table(
                List.of("fra-18-til-30", "fra-31-til-49", "fra-50-til-66", "fra-67"), List.of("aar-2015", "aar-2018"), this::citizens));
        answers.put("tilgang-afgang-85", table(List.of("tilgang", "afgang"), YEARS, this::citizens));
        return answers;
    }

    /** Others of a municipality that is not the largest. */
    public Map<String, Object> corrected() {
        return answers(1);
    }

    private Object citizens() {
        return random.nextInt(3) == 0 ? random.nextInt(8) : random.nextInt(size);
    }

    private Map<String, Object> table(List<String> rows, List<String> columns, Supplier<Object> number) {
        Map<String, Object> table = new LinkedHashMap<>();
        rows.forEach(row -> {
            Map<String, Object> cells = new LinkedHashMap<>();
            columns.forEach(column ->
                    cells.put(column, random.nextInt(ONE_IN) == 0 ? Map.of("means", "dont-know") : number.get()));
            table.put(row, cells);
        });
        return table;
    }
}
