package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import java.util.List;
import java.util.Optional;

/**
 * What one set of answers scores.
 *
 * @param total the mean of all items' points, not of the themes' (source 002, line 37; decision S1); empty while any
 *     field is unanswered
 * @param complete whether no item that counts in it is unanswered
 * @param themes in the questionnaire's order
 * @param items in the questionnaire's order
 */
public record Scorecard(
        Optional<Points> total, boolean complete, List<ThemeScore> themes, List<ItemScore> items) {

    /**
     * A theme's score.
     *
     * @param points the mean of its items' points; empty while any field they rest on is unanswered
     * @param complete whether no item that counts in it is unanswered
     */
    public record ThemeScore(int number, Optional<Points> points, boolean complete) {}

    public Scorecard {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
    }

    public ThemeScore theme(int number) {
        return themes.stream().filter(theme -> theme.number() == number).findFirst().orElseThrow();
    }

    public ItemScore item(ItemCode code) {
        return items.stream().filter(item -> item.item().equals(code)).findFirst().orElseThrow();
    }
}
