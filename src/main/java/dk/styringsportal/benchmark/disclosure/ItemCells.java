package dk.styringsportal.benchmark.disclosure;

import java.util.Map;

/**
 * One item as it may be published.
 *
 * @param cells one for each line asked for
 */
public record ItemCells(String item, Map<Margin, Cell> cells) {

    public ItemCells {
        cells = Map.copyOf(cells);
    }

    /** @throws IllegalArgumentException for a line that nobody asked for */
    public Cell cell(Margin margin) {
        Cell cell = cells.get(margin);
        if (cell == null) {
            throw new IllegalArgumentException("Item " + item + " is not published for " + margin.group() + " in " + margin.area());
        }
        return cell;
    }
}
