package dk.styringsportal.pdf;

import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TableRenderer;

/**
 * A table whose caption and head do not stand alone at the foot of a page, nor with one row of several, and whose last row does not stand
 * alone at the top of the next, nor the line below the table. iText takes a head without rows back, but counts a caption above it as
 * something worth leaving there, and then sets and tags both once more on the next page.
 */
final class CaptionedTable extends TableRenderer {

    /** In points: less than the lowest row, and more than the margin below a table. */
    private static final float LESS = 15;

    /** A table that has more room is begun, however little of it fits, so that it is not put off for ever. */
    private static final float MUCH_ROOM = Sheet.SIZE.getHeight() / 2;

    /** In points: of the page, so that a table that is not parted fits as well on the next. */
    private static final float MOST_OF_PAGE = Sheet.SIZE.getHeight() * 0.7f;

    /** In points. */
    private final float below;

    /** Whether all rows are still to be set, so that the table can be begun anew. */
    private final boolean isWhole;

    /**
     * @param table with all its rows
     * @param below how much room the line below the table takes, in points; 0 where there is none
     */
    CaptionedTable(Table table, float below) {
        this(table, below, true);
    }

    private CaptionedTable(Table table, float below, boolean isWhole) {
        super(table);
        this.below = below;
        this.isWhole = isWhole;
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        LayoutResult result = super.layout(context);
        if (Boolean.TRUE.equals(getPropertyAsBoolean(Property.FORCED_PLACEMENT))) {
            return result;
        }
        return switch (result.getStatus()) {
            case LayoutResult.FULL -> isWhole && left(result, context) < below ? withRowsForNextPage(result, context) : result;
            case LayoutResult.PARTIAL -> parted(result, context);
            default -> result;
        };
    }

    private static float left(LayoutResult result, LayoutContext context) {
        return result.getOccupiedArea().getBBox().getBottom() - context.getArea().getBBox().getBottom();
    }

    /** So that what is below the table does not stand alone there. */
    private LayoutResult withRowsForNextPage(LayoutResult result, LayoutContext context) {
        if (!Boolean.TRUE.equals(getPropertyAsBoolean(Property.KEEP_TOGETHER))) {
            return anew().layout(without(result.getOccupiedArea(), context));
        }
        return result.getOccupiedArea().getBBox().getHeight() < MOST_OF_PAGE
                ? new LayoutResult(LayoutResult.NOTHING, null, null, anew(), this)
                : result;
    }

    private LayoutResult parted(LayoutResult result, LayoutContext context) {
        int set = rows(result.getSplitRenderer());
        if (set == 0 || set == 1 && isWhole && context.getArea().getBBox().getHeight() < MUCH_ROOM) {
            return new LayoutResult(LayoutResult.NOTHING, null, null, anew(), this);
        }
        return isWhole && set > 2 && rows(result.getOverflowRenderer()) == 1
                ? anew().layout(without(result.getSplitRenderer().getOccupiedArea(), context))
                : result;
    }

    private static int rows(IRenderer table) {
        return ((CaptionedTable) table).rows.size();
    }

    /** The same page with room for what was set there but its last row. */
    private static LayoutContext without(LayoutArea set, LayoutContext context) {
        LayoutArea area = context.getArea().clone();
        float less = set.getBBox().getBottom() + LESS - area.getBBox().getBottom();
        area.getBBox().moveUp(less).decreaseHeight(less);
        return new LayoutContext(area, context.getMarginsCollapseInfo(), context.getFloatRendererAreas(), context.isClippedHeight());
    }

    /** The same table, of which nothing has been set. */
    private IRenderer anew() {
        Table table = (Table) modelElement;
        table.setNextRenderer(new CaptionedTable(table, below));
        return table.createRendererSubTree().setParent(getParent());
    }

    @Override
    public IRenderer getNextRenderer() {
        return new CaptionedTable((Table) modelElement, below, false);
    }
}
