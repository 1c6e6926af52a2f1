package dk.styringsportal.web.answering;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.questionnaire.Theme;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The theme whose turn it is, among those that one person is asked.
 *
 * @param place from 0
 */
public record ThemeTurn(List<Theme> themes, int place) {

    /** @throws NotFoundException if none of them has that number */
    public static ThemeTurn at(List<Theme> themes, long number) {
        return new ThemeTurn(
                themes,
                IntStream.range(0, themes.size())
                        .filter(index -> themes.get(index).number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("No such theme")));
    }

    public Theme theme() {
        return themes.get(place);
    }

    /** Of the person's themes this is the first, the second and so on. */
    public int ordinal() {
        return place + 1;
    }

    /** The theme before this one; nothing at the first. */
    public Theme previous() {
        return place == 0 ? null : themes.get(place - 1);
    }

    /** The theme after this one; nothing at the last. */
    public Theme next() {
        return place + 1 == themes.size() ? null : themes.get(place + 1);
    }
}
