package dk.styringsportal.benchmark.need;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A municipality's own need gaps of one group, of one edition after the other: what one tells is withheld where its difference to those
 * before would tell of a few.
 */
public final class OwnNeeds {

    private final OrganisationCode own;
    private final GroupId group;
    private final DisclosureRules rules;
    private final Map<NeedCounts.Place, List<Told>> before = new HashMap<>();

    public OwnNeeds(OrganisationCode own, GroupId group, DisclosureRules rules) {
        this.own = own;
        this.group = group;
        this.rules = rules;
    }

    /**
     * What an edition holds.
     *
     * @param shown the municipality's own distributions that it is shown as they are
     */
    public record Held(NeedsTold.Basis basis, SurveyCounts shown) {}

    /** @param row what it was made from */
    private record Told(NeedRow row, NeedFigure figure) {}

    /**
     * The gaps of the last, without the nation's.
     *
     * @param editions the oldest first; at least one
     */
    public List<NeedLine> ofLast(List<Held> editions) {
        List<NeedLine> lines = List.of();
        for (Held held : editions) {
            lines = lines(held);
        }
        return lines;
    }

    private List<NeedLine> lines(Held held) {
        NeedLines counted = new NeedLines(held.basis().counts(), held.basis().needs(), group, rules);
        Predicate<Field> isTold = counted.told(held.shown());
        return counted.rows().stream()
                .map(row -> new NeedLine(row.item(), row.row(), Optional.empty(), Optional.of(figure(counted, row, isTold))))
                .toList();
    }

    private NeedFigure figure(NeedLines counted, NeedRow row, Predicate<Field> isTold) {
        NeedFigure figure = counted.own(row, own, isTold);
        if (figure instanceof NeedFigure.Withheld) {
            return figure;
        }
        Told now = new Told(row.about(own), figure);
        List<Told> earlier =
                before.computeIfAbsent(new NeedCounts.Place(group, row.item().code(), row.row().key()), same -> new ArrayList<>());
        if (earlier.stream().anyMatch(then -> givesAway(then, now))) {
            return new NeedFigure.Withheld(NeedFigure.Reason.DERIVABLE);
        }
        earlier.add(now);
        return figure;
    }

    private boolean givesAway(Told then, Told now) {
        NeedRevision revision = new NeedRevision(then.row(), now.row());
        boolean areExact = then.figure() instanceof NeedFigure.Shown && now.figure() instanceof NeedFigure.Shown;
        return revision.isChanged() && !(areExact && revision.mayBeTold(List.of(), rules));
    }
}
