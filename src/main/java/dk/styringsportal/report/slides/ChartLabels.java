package dk.styringsportal.report.slides;

/** Labels beside bars: short enough for two lines. The whole question stands in titles and tables. */
final class ChartLabels {

    /** In characters. */
    private static final int LONGEST = 90;

    private ChartLabels() {}

    /** The words themselves, or as many whole words as there is room for. */
    static String brief(String label) {
        if (label.length() <= LONGEST) {
            return label;
        }
        int blank = label.lastIndexOf(' ', LONGEST - 1);
        return label.substring(0, blank > 0 ? blank : LONGEST - 1).strip() + "…";
    }
}
