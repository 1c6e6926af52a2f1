package dk.styringsportal.benchmark.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CountryTest {
    @Test
    void speed() {
        Respondents country = new RandomSurvey(1).country(5);
        DisclosureControl control = country.control();
        long start = System.nanoTime();
        Pattern pattern = control.pattern(country.bases());
        System.out.println("pattern ms " + (System.nanoTime() - start) / 1_000_000);
        tell(country, control.cells(pattern, country.table()));
        start = System.nanoTime();
        for (int item = 0; item < 10; item++) {
            Respondents r = country;
            new RandomSurvey(100 + item).answers(r, 5);
            long t = System.nanoTime();
            pattern = control.pattern(r.bases());
            long u = System.nanoTime();
            ItemCells cells = control.cells(pattern, r.table());
            System.out.println("pattern " + (u - t) / 1_000_000 + " item ms " + (System.nanoTime() - u) / 1_000_000);
            tell(r, cells);
        }
    }

    private static void tell(Respondents r, ItemCells cells) {
        Map<String, Integer> c = new TreeMap<>();
        cells.cells().forEach((m, cell) -> {
            String area = m.area().startsWith("0") ? "mun" : m.area().startsWith("r") ? "region" : m.area().startsWith("s") ? "size" : m.area();
            String what = cell instanceof Cell.Withheld w ? w.reason().toString() : cell.getClass().getSimpleName();
            c.merge(m.group() + " " + area + " " + what, 1, Integer::sum);
        });
        System.out.println(c);
    }
}
