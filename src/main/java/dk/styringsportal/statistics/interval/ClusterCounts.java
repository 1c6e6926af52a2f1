package dk.styringsportal.statistics.interval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What two groups answered in one cluster, as in one municipality its leaders and its caseworkers. Persons who work
 * together answer alike, so chance is counted in clusters and not in persons.
 *
 * @param part of the first group, from 0 to {@code whole}
 * @param whole persons of the first group, 0 when it has none here
 * @param otherPart of the second group, from 0 to {@code otherWhole}
 * @param otherWhole persons of the second group, 0 when it has none here
 */
public record ClusterCounts(int part, int whole, int otherPart, int otherWhole) {

    private static final Comparator<ClusterCounts> BY_COUNTS = Comparator.comparingInt(ClusterCounts::part)
            .thenComparingInt(ClusterCounts::whole)
            .thenComparingInt(ClusterCounts::otherPart)
            .thenComparingInt(ClusterCounts::otherWhole);

    public ClusterCounts {
        if (part < 0 || part > whole || otherPart < 0 || otherPart > otherWhole) {
            throw new IllegalArgumentException("Parts lie within their wholes, not " + part + " of " + whole + " and "
                    + otherPart + " of " + otherWhole);
        }
    }

    /** The share of the first group less that of the second, all clusters together; empty when a group is. */
    public static OptionalDouble difference(List<ClusterCounts> clusters) {
        long part = 0;
        long whole = 0;
        long otherPart = 0;
        long otherWhole = 0;
        for (ClusterCounts cluster : clusters) {
            part += cluster.part;
            whole += cluster.whole;
            otherPart += cluster.otherPart;
            otherWhole += cluster.otherWhole;
        }
        return whole == 0 || otherWhole == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) part / whole - (double) otherPart / otherWhole);
    }

    /** The interval of {@link #difference}; in which order the clusters come does not matter. */
    public static Optional<Interval> interval(List<ClusterCounts> clusters, Bootstrap bootstrap) {
        return bootstrap.interval(clusters.stream().sorted(BY_COUNTS).toList(), ClusterCounts::difference);
    }
}
