package dk.styringsportal.application;

import dk.styringsportal.application.UnfitFactsException.Reason;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.campaign.Campaign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * By which facts about municipalities an edition tables what groups answered: those chosen for the first, and for a revised one the
 * same.
 */
@ApplicationScoped
class EditionTabling {

    @Inject
    private EditionRepository editions;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private FactsOfRound facts;

    @Inject
    private LineReader reader;

    /** What can be chosen for the campaign's first edition; none for a later one, and where municipalities answer for themselves. */
    List<Fact> choices(Campaign campaign) {
        return editions.of(campaign.id()).isEmpty() && isOfGroups(campaign) ? facts.unanswered(campaign.round()) : List.of();
    }

    private boolean isOfGroups(Campaign campaign) {
        return !questionnaires.of(campaign).groups().isEmpty();
    }

    /**
     * Says at once whether the choice holds.
     *
     * @param keys of the chosen facts; none for a revised edition says nothing
     * @throws UnfitFactsException if it does not
     */
    void check(Campaign campaign, Optional<EditionId> before, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        if (keys.size() > TabledFacts.MOST || new HashSet<>(keys).size() < keys.size()) {
            throw new UnfitFactsException(Reason.TOO_MANY);
        }
        if (before.isPresent()) {
            if (!keys(before(before.get()).facts()).equals(keys)) {
                throw new UnfitFactsException(Reason.REVISED);
            }
        } else if (!isOfGroups(campaign)) {
            throw new UnfitFactsException(Reason.NO_GROUPS);
        } else if (!keys(facts.unanswered(campaign.round())).containsAll(keys)) {
            throw new UnfitFactsException(Reason.UNKNOWN);
        }
    }

    private static List<String> keys(List<Fact> facts) {
        return facts.stream().map(Fact::key).toList();
    }

    private TabledFacts before(EditionId id) {
        return TabledFacts.of(editions, id, reader);
    }

    /** As municipalities have answered until now, in the order chosen. */
    TabledFacts of(Campaign campaign, Optional<EditionId> before, List<String> keys) {
        if (before.isPresent()) {
            return before(before.get());
        }
        if (keys.isEmpty()) {
            return TabledFacts.NONE;
        }
        List<Fact> all = facts.of(campaign.round());
        return new TabledFacts(keys.stream()
                .map(key -> all.stream()
                        .filter(fact -> fact.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new UnfitFactsException(Reason.UNKNOWN)))
                .toList());
    }
}
