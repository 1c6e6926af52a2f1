package dk.styringsportal.web.kl;

import dk.styringsportal.application.Campaigns;
import dk.styringsportal.application.Campaigns.Standing;
import dk.styringsportal.benchmark.NationalFigures;
import dk.styringsportal.benchmark.Rank;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.Submission;
import dk.styringsportal.web.results.PageWords;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** KL's table of who has answered: filtered and sorted as the address says, so that it needs neither script nor state. */
final class StandingTable {

    private static final Collator DANISH = Collator.getInstance(Locale.forLanguageTag("da-DK"));

    private final PageWords words;
    private final Map<String, Integer> places;
    private final Set<OrganisationCode> sharing;

    /** @param sharing who shares named results */
    StandingTable(PageWords words, NationalFigures figures, Set<OrganisationCode> sharing) {
        this.words = words;
        this.sharing = sharing;
        this.places = figures.ranks().stream()
                .filter(rank -> rank.total().isPresent())
                .collect(Collectors.toMap(rank -> rank.organisation().value(), rank -> rank.total().get()));
    }

    List<StandingView> lines(List<Standing> standings, TableOrder order) {
        return standings.stream()
                .filter(standing -> order.stage().isEmpty() || order.stage().equals(stage(standing)))
                .filter(standing -> order.region().isEmpty()
                        || order.region().equals(standing.municipality().region()))
                .sorted(comparator(order))
                .map(this::line)
                .toList();
    }

    private Comparator<Standing> comparator(TableOrder order) {
        Comparator<Standing> byName = Comparator.comparing(standing -> standing.municipality().name(), DANISH);
        Comparator<Standing> by =
                switch (order.column()) {
                    case "region" -> Comparator.comparing(standing -> standing.municipality().region(), DANISH);
                    case "gruppe" -> Comparator.comparing(standing -> standing.municipality().group(), DANISH);
                    case "status" -> Comparator.comparing(Standing::stage)
                            .thenComparing(standing -> standing.progress().answered());
                    case "indsendt" -> Comparator.comparing(StandingTable::submittedAt);
                    case "placering" -> Comparator.comparing(this::place);
                    default -> byName;
                };
        return (order.descending() ? by.reversed() : by).thenComparing(byName);
    }

    /** Those who have not submitted come last. */
    private static Instant submittedAt(Standing standing) {
        return standing.submission().map(Submission::at).orElse(Instant.MAX);
    }

    private int place(Standing standing) {
        return places.getOrDefault(standing.municipality().code().value(), Integer.MAX_VALUE);
    }

    private StandingView line(Standing standing) {
        Municipality municipality = standing.municipality();
        String stage = stage(standing);
        return new StandingView(
                municipality.code().value(),
                municipality.name(),
                municipality.region(),
                municipality.group(),
                stage,
                words.say("stage." + stage),
                standing.stage() == Campaigns.Stage.NOT_STARTED
                        ? "–"
                        : words.say(
                                "standing.answered",
                                standing.progress().answered(),
                                standing.progress().items()),
                standing.submission().map(submission -> words.date(submission.at())).orElse("–"),
                Optional.ofNullable(places.get(municipality.code().value()))
                        .map(String::valueOf)
                        .orElse("–"),
                standing.submission().filter(Submission::isAcceptedIncomplete).isPresent(),
                sharing.contains(municipality.code()));
    }

    static String stage(Standing standing) {
        return switch (standing.stage()) {
            case NOT_STARTED -> "notStarted";
            case STARTED -> "started";
            case SUBMITTED -> "submitted";
        };
    }
}
