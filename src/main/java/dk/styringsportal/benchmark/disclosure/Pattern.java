package dk.styringsportal.benchmark.disclosure;

import java.util.Map;

/**
 * What a survey withholds of every item, because of how many have answered.
 *
 * @param withheld the lines; any other may be shown as far as the item itself allows
 */
public record Pattern(Map<Margin, Reason> withheld) {

    public Pattern {
        withheld = Map.copyOf(withheld);
    }
}
