package dk.styringsportal.report.slides;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Slides that belong together, before they are drawn.
 *
 * @param language of all that stands on them
 * @param madeAt told in the file; the same deck gives the same bytes
 * @param footer on every slide: where the figures come from, and whether the answers are invented
 * @param slides in their order; each has a title of its own
 */
public record Deck(Locale language, String title, Instant madeAt, String footer, List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
    }
}
