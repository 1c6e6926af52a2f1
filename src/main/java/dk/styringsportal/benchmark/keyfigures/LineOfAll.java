package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.Tally;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A whole and its parts over all municipalities that have told every part. Parts that add up are told all or none, since the
 * one that is missing is what is left; of parts that are each some of the one before, those are told whose difference to the one
 * told before is not few.
 */
final class LineOfAll {

    private final ReportFigure.Content.Counts counts;
    private final CitizenControl control;
    private final Map<OrganisationCode, List<BigFraction>> given = new LinkedHashMap<>();
    private final List<Release> releases = new ArrayList<>();
    private boolean unanimous;

    LineOfAll(ReportFigure.Line line, ReportFigure.Content.Counts counts, List<Reporting> all, CitizenControl control) {
        this.counts = counts;
        this.control = control;
        all.forEach(response -> PartSums.complete(PartSums.of(line, response))
                .ifPresent(parts -> given.put(response.organisation(), parts)));
        if (given.isEmpty()) {
            return;
        }
        Optional<Hidden> few = given.size() < OwnKeyFigures.MINIMUM ? Optional.of(Hidden.FEW_MUNICIPALITIES) : Optional.empty();
        if (counts.cumulative()) {
            nested(line, few);
        } else {
            List<Release.Sum> sums = IntStream.range(0, line.parts().size()).mapToObj(part -> sum(line, part)).toList();
            Optional<Hidden> reason = few.or(() -> sums.stream()
                    .flatMap(sum -> control.ofSum(sum.given().values()).stream())
                    .findFirst()
                    .map(Hidden::of));
            unanimous = reason.isEmpty() && sums.stream().filter(sum -> sum.value().signum() > 0).count() == 1;
            // Where all are in one part, that they are is told instead of how many
            releases.add(new Release(sums, unanimous ? Optional.of(Hidden.DERIVABLE) : reason));
        }
    }

    private Release.Sum sum(ReportFigure.Line line, int part) {
        Set<CellAddress> cells = line.parts().get(part).cells().stream().map(FigureCell::value).collect(Collectors.toSet());
        Map<OrganisationCode, CellValue.Known> counts = new LinkedHashMap<>();
        given.forEach((municipality, parts) -> counts.put(municipality, Release.count(parts.get(part))));
        return new Release.Sum(cells, counts);
    }

    private void nested(ReportFigure.Line line, Optional<Hidden> few) {
        int before = -1;
        for (int part = 0; part < line.parts().size(); part++) {
            Release.Sum sum = sum(line, part);
            Optional<Hidden> reason = few.or(() -> control.ofSum(sum.given().values()).map(Hidden::of));
            if (reason.isEmpty() && before >= 0) {
                reason = control.ofSum(differences(before, part)).map(why -> Hidden.DERIVABLE);
            }
            releases.add(new Release(List.of(sum), reason));
            before = reason.isEmpty() ? part : before;
        }
    }

    private List<CellValue.Known> differences(int before, int part) {
        return given.values().stream()
                .map(parts -> parts.get(before).subtract(parts.get(part)))
                .map(left -> Release.count(left.signum() < 0 ? BigFraction.ZERO : left))
                .toList();
    }

    List<Release> releases() {
        return releases;
    }

    /** Whether no municipality has told every part. */
    boolean isNone() {
        return given.isEmpty();
    }

    /** After all that must be hidden is. */
    Told<PartsOfAll> told() {
        if (given.isEmpty()) {
            return Told.none();
        }
        if (counts.cumulative()) {
            Release whole = releases.get(0);
            return Told.unless(whole.hidden(), Optional.of(parts(whole.size())));
        }
        Release release = releases.get(0);
        List<BigFraction> sums = release.sums().stream().map(Release.Sum::value).toList();
        if (unanimous) {
            Tally tally = new Tally(sums.stream().map(BigFraction::intValue).toList());
            return Told.of(new PartsOfAll(List.of(), Optional.empty(), Optional.of(Cell.Bounded.of(tally)), given.size()));
        }
        return Told.unless(release.hidden(), Optional.of(parts(PartSums.base(sums, false))));
    }

    private PartsOfAll parts(BigFraction base) {
        List<Told<BigFraction>> parts = releases.stream()
                .flatMap(release -> release.sums().stream().map(sum -> Told.unless(release.hidden(), Optional.of(sum.value()))))
                .toList();
        return new PartsOfAll(parts, Optional.of(base), Optional.empty(), given.size());
    }

    /** How the share of the first part differs between the municipalities in which there is a whole. */
    Spread spread() {
        List<CellValue.Known> shares = given.values().stream()
                .filter(parts -> PartSums.base(parts, counts.cumulative()).signum() > 0)
                .map(parts -> share(parts.get(0), PartSums.base(parts, counts.cumulative())))
                .toList();
        Spread spread = Spread.of(shares, Optional.of(control));
        if (unanimous) {
            return spread.withheld();
        }
        boolean hidden = releases.stream().anyMatch(release -> !release.isTold());
        return hidden && new SpreadBounds(spread).tellMean() ? spread.withoutExtremes() : spread;
    }

    /** Behind a share stand the fewer of those in the part and the others; where all or none are in it, all. */
    private static CellValue.Known share(BigFraction part, BigFraction whole) {
        BigFraction others = whole.subtract(part);
        BigFraction fewer = part.compareTo(others) < 0 ? part : others;
        return new CellValue.Known(part.divide(whole), part, whole, Optional.of(fewer.signum() == 0 ? whole : fewer));
    }
}
