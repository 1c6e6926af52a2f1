package dk.styringsportal.report;

import java.util.Arrays;

/** Shares a table's width among its columns: by their weights, but none narrower than its longest word. */
public final class ColumnWidths {

    /** In points; less than that no column is short of. */
    private static final double ENOUGH = 0.01;

    private final double[] least;
    private final double[] widths;

    private ColumnWidths(double[] weights, double[] least, double width) {
        this.least = least;
        double sum = Arrays.stream(weights).sum();
        this.widths = Arrays.stream(weights).map(weight -> width * weight / sum).toArray();
    }

    /**
     * What a column is short of is taken from the widest, down to its own longest word. Where all words together are
     * wider than the table, the columns with the longest words give until they are alike, so that short words stay whole.
     *
     * @param weights shares of the width, relative to each other
     * @param least the width that each column cannot do without, in points
     * @param width of the table, in points
     * @return in points, together the table's width
     */
    public static double[] of(double[] weights, double[] least, double width) {
        double needed = Arrays.stream(least).sum();
        if (needed >= width) {
            double most = most(least, width);
            return Arrays.stream(least).map(part -> Math.min(part, most)).toArray();
        }
        ColumnWidths columns = new ColumnWidths(weights, least, width);
        double missing = columns.widen();
        while (missing > ENOUGH) {
            missing -= columns.takeFromWidest(missing);
        }
        return columns.widths;
    }

    /** How wide the widest may be, so that together they are as wide as the table. */
    private static double most(double[] least, double width) {
        double[] ordered = Arrays.stream(least).sorted().toArray();
        double left = width;
        int place = 0;
        while (place < ordered.length - 1 && ordered[place] * (ordered.length - place) <= left) {
            left -= ordered[place];
            place++;
        }
        return left / (ordered.length - place);
    }

    /** Brings the narrow ones to what they need, and says how much too wide the whole is then. */
    private double widen() {
        double missing = 0;
        for (int i = 0; i < widths.length; i++) {
            double more = Math.max(0, least[i] - widths[i]);
            widths[i] += more;
            missing += more;
        }
        return missing;
    }

    /** Brings the widest column that can give anything down to the next widest, and says by how much. */
    private double takeFromWidest(double missing) {
        int widest = -1;
        double next = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] - least[i] <= 0) {
                continue;
            }
            if (widest < 0 || widths[i] > widths[widest]) {
                next = widest < 0 ? 0 : widths[widest];
                widest = i;
            } else {
                next = Math.max(next, widths[i]);
            }
        }
        double step = Math.max(widths[widest] - next, ENOUGH);
        double taken = Math.min(missing, Math.min(step, widths[widest] - least[widest]));
        widths[widest] -= taken;
        return taken;
    }
}
