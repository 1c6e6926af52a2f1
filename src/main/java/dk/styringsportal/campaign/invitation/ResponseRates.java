package dk.styringsportal.campaign.invitation;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.GroupId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Response rates of a campaign, made from counts, so that it costs the same however many are invited. Somebody who answers
 * about several municipalities counts once in the whole and in each group, and in every municipality, region and size class
 * that the answers are about.
 */
public final class ResponseRates {

    private final List<InvitedCount> counts;
    private final SizeClasses sizes;

    /** @param sizes what municipalities are small, medium-sized and large */
    public ResponseRates(List<InvitedCount> counts, SizeClasses sizes) {
        this.counts = List.copyOf(counts);
        this.sizes = sizes;
    }

    public SizeClasses sizes() {
        return sizes;
    }

    /** All that are invited. */
    public ResponseRate whole() {
        return ResponseRate.of(counts);
    }

    /** By group, where anybody is invited. */
    public SortedMap<GroupId, ResponseRate> byGroup() {
        SortedMap<GroupId, ResponseRate> rates = new TreeMap<>(Comparator.comparing(GroupId::value));
        counts.stream()
                .map(InvitedCount::group)
                .distinct()
                .forEach(group -> rates.put(
                        group, ResponseRate.of(counts.stream().filter(count -> count.group().equals(group)).toList())));
        return rates;
    }

    /** The same counts for one group alone. */
    public ResponseRates of(GroupId group) {
        return new ResponseRates(counts.stream().filter(count -> count.group().equals(group)).toList(), sizes);
    }

    /** By the municipality that is answered about. */
    public SortedMap<OrganisationCode, ResponseRate> byMunicipality() {
        return by(Municipality::code);
    }

    /** By region. */
    public SortedMap<String, ResponseRate> byRegion() {
        return by(Municipality::region);
    }

    /** By size: "1" has the smallest municipalities. */
    public SortedMap<String, ResponseRate> bySize() {
        return by(municipality -> sizes.of(municipality.population()).number());
    }

    private <K extends Comparable<K>> SortedMap<K, ResponseRate> by(Function<Municipality, K> property) {
        SortedMap<K, SortedSet<OrganisationCode>> parts = new TreeMap<>();
        counts.stream()
                .flatMap(count -> count.about().organisations().stream())
                .distinct()
                .map(Municipalities.ofDenmark()::get)
                .forEach(municipality -> parts.computeIfAbsent(property.apply(municipality), same -> new TreeSet<>())
                        .add(municipality.code()));
        SortedMap<K, ResponseRate> rates = new TreeMap<>();
        parts.forEach((key, members) -> rates.put(key, ResponseRate.of(about(members))));
        return rates;
    }

    /** Those that are about any of these, each with those of its municipalities that are among them. */
    private List<InvitedCount> about(SortedSet<OrganisationCode> members) {
        return counts.stream()
                .flatMap(count -> narrowed(count, members).stream())
                .toList();
    }

    private static Optional<InvitedCount> narrowed(InvitedCount count, SortedSet<OrganisationCode> members) {
        List<OrganisationCode> within =
                count.about().organisations().stream().filter(members::contains).toList();
        return within.isEmpty()
                ? Optional.empty()
                : Optional.of(new InvitedCount(
                        count.group(), About.of(within), count.standing(), count.answered(), count.byOpenLink(), count.n()));
    }
}
