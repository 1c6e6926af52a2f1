package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.statistics.Distribution;
import dk.styringsportal.statistics.Share;
import java.util.List;
import java.util.Optional;

/** A drawing as data. {@link SvgWriter} draws it and puts it into words; the numbers are rounded there. */
public sealed interface Figure
        permits Differences, Figure.AnswerBars, Figure.Amounts, Figure.DistributionStrip, Figure.Dumbbells, Figure.Multiples,
                Figure.QrCode, Figure.Radar, Figure.RoundLines, Figure.Shares, Figure.StackedShares, Figure.ThemeProfile, Scatter {

    /** What the drawing shows, in a few words. */
    String title();

    /**
     * One municipality's points on a 0–100 axis, in words "Aarhus 62,50".
     *
     * @param name the municipality's
     */
    record Own(String name, Points points) {}

    /**
     * The median of a comparison group, in points.
     *
     * @param name what it is the median of: "Median i Region Midtjylland"
     */
    record GroupMedian(String name, double median) {}

    /**
     * Where a municipality stands among all: every municipality's value as an unnamed dot, quartiles and median, its own
     * value and its group's median.
     *
     * @param own empty where nobody is pointed out
     * @param nation every municipality's points
     * @param group empty without a group
     */
    record DistributionStrip(String title, Optional<Own> own, Distribution nation, Optional<GroupMedian> group)
            implements Figure {}

    /**
     * How often each answer was given.
     *
     * @param n municipalities that answered, at least 1
     * @param ownName whose answer is marked; empty where nobody's is
     */
    record AnswerBars(String title, int n, Optional<String> ownName, List<Bar> bars) implements Figure {

        public AnswerBars {
            bars = List.copyOf(bars);
        }

        /**
         * One answer.
         *
         * @param count municipalities that gave it, 0 to n
         * @param own whether the marked municipality gave it
         */
        public record Bar(String label, int count, boolean own) {}

        /** How many of all gave that answer. */
        public Share share(Bar bar) {
            return new Share(bar.count(), n);
        }
    }

    /**
     * The themes under one another, each with the municipality's points, the national median and the quartiles.
     *
     * @param ownName whose points are shown; empty where nobody's are
     */
    record ThemeProfile(String title, Optional<String> ownName, List<Line> lines) implements Figure {

        public ThemeProfile {
            lines = List.copyOf(lines);
        }

        /**
         * One theme.
         *
         * @param own empty where there are no points
         * @param nation empty as long as nothing is compared
         */
        public record Line(String label, Optional<Points> own, Optional<Distribution> nation) {}
    }

    /**
     * Parts of wholes that are each of another size: how many of each group have answered.
     *
     * @param lines in their order
     */
    record Shares(String title, List<Line> lines) implements Figure {

        public Shares {
            lines = List.copyOf(lines);
        }

        /**
         * One part.
         *
         * @param share empty where there is no whole
         */
        public record Line(String label, Optional<Share> share) {}
    }

    /**
     * Numbers of the same thing, a bar each from 0 to the largest.
     *
     * @param decimals each is told with
     * @param lines in their order
     */
    record Amounts(String title, int decimals, List<Line> lines) implements Figure {

        public Amounts {
            lines = List.copyOf(lines);
        }

        /**
         * One number.
         *
         * @param amount at least 0; empty where there is none, or none is shown
         * @param without what stands in its place: "Vises ikke"
         * @param own whether it is the municipality's whose report it is
         */
        public record Line(String label, Optional<Double> amount, String without, boolean own) {

            /** One without words for its absence. */
            public Line(String label, Optional<Double> amount, boolean own) {
                this(label, amount, "–", own);
            }
        }
    }

    /**
     * How several groups answered the same question: a bar of the same length for each, parted by answers.
     *
     * @param options in their order, at most {@value #MOST_OPTIONS} that are not apart
     * @param lines at least one
     */
    record StackedShares(String title, List<Option> options, List<Line> lines) implements Figure {

        /** So many shades are told apart. */
        public static final int MOST_OPTIONS = 5;

        public StackedShares {
            options = List.copyOf(options);
            lines = List.copyOf(lines);
            if (options.stream().filter(option -> !option.apart()).count() > MOST_OPTIONS) {
                throw new IllegalArgumentException("No more than " + MOST_OPTIONS + " shades are told apart");
            }
        }

        /**
         * One answer.
         *
         * @param apart whether it is no degree of what is asked: "ved ikke"
         */
        public record Option(String label, boolean apart) {}

        /**
         * One group.
         *
         * @param n how many answered, at least 1
         * @param counts in the options' order, n in all
         */
        public record Line(String label, int n, List<Integer> counts) {

            public Line {
                counts = List.copyOf(counts);
                if (counts.stream().mapToInt(Integer::intValue).sum() != n) {
                    throw new IllegalArgumentException("The parts of " + label + " are not " + n + ": " + counts);
                }
            }

            Share share(int option) {
                return new Share(counts.get(option), n);
            }
        }
    }

    /**
     * The same share in two groups, question by question: two marks and the gap between them.
     *
     * @param axis what the shares are of: "positive"
     * @param one the name of the first group
     * @param other the name of the second
     */
    record Dumbbells(String title, String axis, String one, String other, List<Line> lines) implements Figure {

        public Dumbbells {
            lines = List.copyOf(lines);
        }

        /** One question. */
        public record Line(String label, Share one, Share other) {}
    }

    /**
     * The shape of a theme profile, around a middle. It is harder to read than the profile, so it never stands without a table.
     *
     * @param profile of at least three themes
     */
    record Radar(ThemeProfile profile) implements Figure {

        /** With two spokes there is no shape. */
        public static final int FEWEST = 3;

        public Radar {
            if (profile.lines().size() < FEWEST) {
                throw new IllegalArgumentException("A radar has at least " + FEWEST + " themes");
            }
        }

        @Override
        public String title() {
            return profile.title();
        }
    }

    /**
     * The same kind of figure for several things, to be compared at a glance.
     *
     * @param parts each titled by what it is of; at least one
     */
    record Multiples(String title, List<Figure> parts) implements Figure {

        public Multiples {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("There is nothing to set side by side");
            }
        }
    }

    /**
     * The same score over rounds.
     *
     * @param rounds their names, oldest first
     * @param breaks the rounds, counted from 0, whose score cannot be held against the one before
     */
    record RoundLines(String title, List<String> rounds, List<Series> series, List<Integer> breaks) implements Figure {

        public RoundLines {
            rounds = List.copyOf(rounds);
            series = List.copyOf(series);
            breaks = List.copyOf(breaks);
        }

        /** Whose score it is, which decides its mark. */
        public enum Kind {
            OWN,
            /** The national median. */
            NATION,
            /** Made of what all rounds have; it goes across breaks. */
            CHAINED
        }

        /** @param points one for each round; empty where there is none */
        public record Series(Kind kind, String name, List<Optional<Double>> points) {

            public Series {
                points = List.copyOf(points);
            }
        }
    }

    /**
     * An address for a telephone's camera.
     *
     * @param rows of the code from the top, of as many characters as there are rows: {@value #DARK} or {@value #LIGHT}; without
     *     the quiet zone around
     */
    record QrCode(String title, String address, List<String> rows) implements Figure {

        public static final char DARK = '#';
        public static final char LIGHT = '.';

        /** @throws IllegalArgumentException unless the rows make a square */
        public QrCode {
            rows = List.copyOf(rows);
            int size = rows.size();
            if (size == 0 || rows.stream().anyMatch(row -> row.length() != size)) {
                throw new IllegalArgumentException("A QR code is a square");
            }
        }
    }
}
