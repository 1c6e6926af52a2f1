package dk.styringsportal.web.coding;

import dk.styringsportal.coding.TextKey;
import java.util.List;
import java.util.Optional;

/**
 * Texts page by page, so that of very many only those on the page are read.
 *
 * @param all in their order
 * @param number of the page, from 1 to {@link #count}
 */
record TextPages(List<TextKey> all, int number) {

    private static final int ON_A_PAGE = 20;
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    TextPages {
        all = List.copyOf(all);
        number = Math.min(number, count(all));
    }

    /** @param asked the page in the address; the first where it names none */
    static TextPages of(List<TextKey> all, Optional<String> asked) {
        return new TextPages(all, asked.filter(side -> side.matches(NUMBER)).map(Integer::parseInt).orElse(1));
    }

    int count() {
        return count(all);
    }

    private static int count(List<TextKey> all) {
        return Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** Those on the page. */
    List<TextKey> here() {
        int from = (number - 1) * ON_A_PAGE;
        return all.subList(from, Math.min(from + ON_A_PAGE, all.size()));
    }
}
