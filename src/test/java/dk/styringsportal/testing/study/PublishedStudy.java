package dk.styringsportal.testing.study;

import dk.styringsportal.statistics.Share;
import dk.styringsportal.testing.ReferenceTable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What the report prints about its surveys, from {@code published.csv}. */
public final class PublishedStudy {

    /** Stands for the municipalities, where others name a group. */
    public static final String SELF_EVALUATION = "selvevaluering";

    /** Every figure, in the order of the file. */
    public static final List<PublishedFigure> FIGURES = ReferenceTable.read(PublishedStudy.class, "published.csv", "item").stream()
            .map(PublishedFigure::of)
            .toList();

    /** Table 1, and the self-evaluations. */
    public static final List<TableOne> TABLE_1 = ReferenceTable.read(PublishedStudy.class, "published.csv", "respondents").stream()
            .map(row -> new TableOne(
                    row.get("respondents"), Integer.parseInt(row.get("n")), Integer.parseInt(row.get("rate"))))
            .toList();

    private PublishedStudy() {}

    /**
     * A row of table 1.
     *
     * @param n how many answered
     * @param rate the response rate in whole percent
     */
    public record TableOne(String group, int n, int rate) {

        /** How many can have been invited for the rate to come out, the fewest first. */
        public List<Integer> invited() {
            return IntStream.rangeClosed(n, 100 * n / (rate - 1))
                    .filter(invited -> isRate(new Share(n, invited)))
                    .boxed()
                    .toList();
        }

        /** Whether the share is the printed one, once it is rounded. */
        public boolean isRate(Share share) {
            return Math.floor(100.0 * share.part() / share.whole() + 0.5) == rate;
        }
    }

    /** How many of the group answered. */
    public static int n(String group) {
        return tableOne(group).n();
    }

    /** The group's row of table 1. */
    public static TableOne tableOne(String group) {
        return TABLE_1.stream().filter(row -> row.group().equals(group)).findFirst().orElseThrow();
    }

    public static List<PublishedFigure> figures(String item, String group) {
        return FIGURES.stream()
                .filter(figure -> figure.item().equals(item) && figure.group().equals(group))
                .toList();
    }

    /** One of tables 5–12, first place first. @param list "top5" or "bund5" */
    public static List<PublishedFigure> table(String group, String list) {
        return FIGURES.stream()
                .filter(figure -> figure.group().equals(group) && figure.list().equals(list))
                .sorted(Comparator.comparingInt(PublishedFigure::rank))
                .toList();
    }
}
