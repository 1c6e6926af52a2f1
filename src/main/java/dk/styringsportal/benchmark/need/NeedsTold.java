package dk.styringsportal.benchmark.need;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The need gaps of one group that an edition tells to everybody, beside the distributions that it shows. */
public final class NeedsTold {

    private final GroupId group;
    private final DisclosureRules rules;

    public NeedsTold(GroupId group, DisclosureRules rules) {
        this.group = group;
        this.rules = rules;
    }

    /**
     * What an edition counts.
     *
     * @param counts how everybody answered
     * @param needs the gaps of the same
     */
    public record Basis(SurveyCounts counts, NeedCounts needs) {}

    /** How an edition told the gap in a row. */
    public enum Before {
        /** With its mean, of what was counted in that edition. */
        TOLD,
        /** In bounds, or as an edition before it had told it. */
        STANDING,
        /** Not at all. */
        WITHHELD
    }

    /**
     * One row.
     *
     * @param anew what is told of it; empty where it stands as in the edition before
     * @param isChanged whether anybody has answered otherwise since, come or gone
     */
    public record Line(Item item, Row row, Optional<NeedFigure> anew, boolean isChanged) {}

    /** In a first edition, in the questionnaire's order; none where the group is asked for no needs. */
    public List<Line> first(Basis now, SurveyCounts shown) {
        NeedLines lines = lines(now);
        Predicate<Field> isTold = lines.told(shown);
        return lines.rows().stream()
                .map(row -> new Line(row.item(), row.row(), Optional.of(lines.nation(row, isTold)), true))
                .toList();
    }

    private NeedLines lines(Basis basis) {
        return new NeedLines(basis.counts(), basis.needs(), group, rules);
    }

    /**
     * In an edition that revises another, which remains in everybody's hands.
     *
     * @param shown the distributions that it shows, also as they were
     * @param isKept whether a distribution stands as it was
     * @param before what the edition before was made from
     * @param told how that told a row
     */
    public List<Line> revised(
            Basis now, SurveyCounts shown, Predicate<Field> isKept, Basis before, Told told) {
        NeedLines lines = lines(now);
        NeedLines former = lines(before);
        Predicate<Field> isTold = lines.told(shown);
        Set<OrganisationCode> knowing = new TreeSet<>(lines.knowing());
        knowing.addAll(former.knowing());
        List<Line> revised = new ArrayList<>();
        Iterator<NeedRow> then = former.rows().iterator();
        for (NeedRow row : lines.rows()) {
            NeedRevision revision = new NeedRevision(then.next(), row);
            boolean stands = !revision.isChanged() || isKept.test(row.need()) || row.use().filter(isKept).isPresent();
            revised.add(new Line(
                    row.item(),
                    row.row(),
                    stands
                            ? Optional.empty()
                            : anew(lines.nation(row, isTold), told.of(row.item(), row.row()), revision.mayBeTold(knowing, rules)),
                    revision.isChanged()));
        }
        return revised;
    }

    /** How the edition before told the gap in a row. */
    public interface Told {
        Before of(Item item, Row row);
    }

    private static Optional<NeedFigure> anew(NeedFigure now, Before before, boolean mayBeTold) {
        boolean isTold = now instanceof NeedFigure.Withheld
                ? before != Before.WITHHELD
                : now instanceof NeedFigure.Shown && before == Before.TOLD && mayBeTold;
        return Optional.of(now).filter(any -> isTold);
    }
}
