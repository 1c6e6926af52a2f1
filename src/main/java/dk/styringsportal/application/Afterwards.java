package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who may read what came of a campaign's surveys, and from which edition: KL at any time, a municipality that was asked once it is over. */
@ApplicationScoped
@Transactional
class Afterwards {

    @Inject
    private RoundRepository rounds;

    @Inject
    private EditionRepository editions;

    @Inject
    private Clock clock;

    boolean isReadable(User user, Campaign campaign) {
        return user.municipality()
                .map(own -> isOver(campaign) && rounds.withId(campaign.round()).orElseThrow().asks(own))
                .orElse(user.isKl());
    }

    /**
     * Whether there are figures of a closed campaign to read. One that was closed and opened again shows nothing before its edition,
     * since the difference to what was seen the first time would tell of those who came after.
     */
    boolean isOver(Campaign campaign) {
        return campaign.isOverAt(clock.instant()) && (edition(campaign).isPresent() || isKept(campaign));
    }

    /** Whether the answers are there as they were when the campaign closed for the first time. */
    private boolean isKept(Campaign campaign) {
        return rounds.events(campaign.round()).stream()
                .map(RoundEvent::kind)
                .noneMatch(kind -> kind == RoundEvent.Kind.ERASED || kind == RoundEvent.Kind.REOPENED);
    }

    /** The newest that municipalities may read. */
    Optional<Edition> edition(Campaign campaign) {
        return editions.of(campaign.id()).stream().filter(this::isReadable).findFirst();
    }

    private boolean isReadable(Edition edition) {
        return edition.isPublicAt(clock.instant()) || edition.isInHearingAt(clock.instant());
    }

    /** That edition and those that it came after, the oldest first. */
    List<Edition> upTo(Edition edition) {
        return editions.of(edition.campaign()).stream()
                .filter(each -> each.madeAt().compareTo(edition.madeAt()) <= 0)
                .sorted(Comparator.comparing(Edition::madeAt))
                .toList();
    }
}
