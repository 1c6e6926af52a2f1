package dk.styringsportal.benchmark.disclosure;

/**
 * An item in the edition that is revised.
 *
 * @param table what that edition was made of
 * @param cells what it showed
 */
public record Earlier(ItemTable table, ItemCells cells) {}
