package dk.styringsportal.api;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/**
 * How welcome a media type is by an Accept header (RFC 9110, 12.5.1): the range that names it most closely says so, whatever wider
 * ranges say. From 0, not acceptable, to 1.
 */
final class AcceptedQuality {

    private static final Comparator<MediaType> CLOSENESS = Comparator.comparing((MediaType range) -> !range.isWildcardType())
            .thenComparing(range -> !range.isWildcardSubtype());

    private AcceptedQuality() {}

    static double of(MediaType type, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.isCompatible(type))
                .max(CLOSENESS.thenComparing(AcceptedQuality::quality))
                .map(AcceptedQuality::quality)
                .orElse(0.0);
    }

    /** The same, but 0 where only a wider range holds it. */
    static double named(MediaType type, List<MediaType> ranges) {
        return of(type, ranges.stream().filter(range -> !range.isWildcardSubtype()).toList());
    }

    private static double quality(MediaType range) {
        return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
    }
}
