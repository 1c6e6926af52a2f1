package dk.styringsportal.web.figures;

import java.util.List;

/**
 * Whether overall ratings go with the municipalities' population and index.
 *
 * @param undrawn why municipalities are not drawn as dots; empty where they are
 * @param themes to draw, where anything is drawn
 * @param theme the one that is drawn
 */
public record CorrelationsPart(
        List<FamilyView> families,
        String undrawn,
        List<ThemeChoice.Choice> themes,
        String theme,
        List<CorrelationViews.PlotView> plots)
        implements FigurePart {

    /**
     * What was tested together: the groups' ratings, or what municipalities say of themselves.
     *
     * @param key names its place on the page
     * @param robust what is robust, a sentence each
     */
    public record FamilyView(String key, String title, List<CorrelationViews.LineView> lines, List<String> robust) {

        /** Whether any relation is shown, so that it can be said that none is robust. */
        public boolean isTold() {
            return lines.stream().anyMatch(line -> line.withheld().isEmpty());
        }
    }
}
