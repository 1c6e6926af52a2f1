package dk.styringsportal.pdf;

import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TableRenderer;

/**
 * A table whose caption and head do not stand alone at the foot of a page. iText takes a head without rows back, but counts a caption
 * above it as something worth leaving there, and then sets and tags both once more on the next page.
 */
final class CaptionedTable extends TableRenderer {

    /** @param table with all its rows */
    CaptionedTable(Table table) {
        super(table);
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        LayoutResult result = super.layout(context);
        boolean isAlone = result.getStatus() == LayoutResult.PARTIAL && ((CaptionedTable) result.getSplitRenderer()).rows.isEmpty();
        return isAlone && !Boolean.TRUE.equals(getPropertyAsBoolean(Property.FORCED_PLACEMENT))
                ? new LayoutResult(LayoutResult.NOTHING, null, null, anew(), this)
                : result;
    }

    /** The same table, of which nothing has been set. */
    private IRenderer anew() {
        Table table = (Table) modelElement;
        table.setNextRenderer(new CaptionedTable(table));
        return table.createRendererSubTree().setParent(getParent());
    }

    @Override
    public IRenderer getNextRenderer() {
        return new CaptionedTable((Table) modelElement);
    }
}
