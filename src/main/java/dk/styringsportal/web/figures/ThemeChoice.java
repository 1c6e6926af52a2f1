package dk.styringsportal.web.figures;

import dk.styringsportal.questionnaire.Theme;
import java.util.List;
import java.util.Optional;

/**
 * One theme of several, chosen in the address.
 *
 * @param themes at least one
 * @param here among them
 */
record ThemeChoice(List<Theme> themes, Theme here) {

    /**
     * A theme to choose.
     *
     * @param chosen whether it is the one shown
     */
    public record Choice(String number, String title, boolean chosen) {}

    /**
     * @param themes at least one
     * @param number as the address has it; the first theme for a number that none has
     */
    static ThemeChoice of(List<Theme> themes, Optional<String> number) {
        Theme here = themes.stream()
                .filter(theme -> number.filter(String.valueOf(theme.number())::equals).isPresent())
                .findFirst()
                .orElse(themes.get(0));
        return new ThemeChoice(themes, here);
    }

    List<Choice> choices() {
        return themes.stream().map(theme -> choice(theme)).toList();
    }

    /** The theme before; empty for the first. */
    Optional<Choice> before() {
        int place = themes.indexOf(here);
        return place > 0 ? Optional.of(choice(themes.get(place - 1))) : Optional.empty();
    }

    /** The theme after; empty for the last. */
    Optional<Choice> after() {
        int place = themes.indexOf(here) + 1;
        return place < themes.size() ? Optional.of(choice(themes.get(place))) : Optional.empty();
    }

    private Choice choice(Theme theme) {
        return new Choice(String.valueOf(theme.number()), theme.title(), theme.equals(here));
    }
}
