package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** What municipalities have corrected of the numbers that they reported: one that had, or has, no number has none of it. */
public final class CorrectedNumbers {

    private static final BigFraction FEW = BigFraction.of(OwnKeyFigures.RULES.minimum());

    private final FigureSheet sheet;
    private final Map<OrganisationCode, Reporting> before;
    private final Map<OrganisationCode, Reporting> now;
    private final Set<OrganisationCode> municipalities = new TreeSet<>();

    public CorrectedNumbers(FigureSheet sheet, Collection<Reporting> before, Collection<Reporting> now) {
        this.sheet = sheet;
        this.before = byMunicipality(before);
        this.now = byMunicipality(now);
        this.municipalities.addAll(this.before.keySet());
        this.municipalities.addAll(this.now.keySet());
    }

    private static Map<OrganisationCode, Reporting> byMunicipality(Collection<Reporting> given) {
        Map<OrganisationCode, Reporting> found = new LinkedHashMap<>();
        given.forEach(one -> found.put(one.organisation(), one));
        return found;
    }

    /**
     * Whether, of some number of citizens, one municipality has changed few, or all have together, or those are few that are left when
     * one takes its own change away; or what is measured of few citizens has changed.
     */
    public boolean tellOfFew() {
        return cells().anyMatch(cell -> cell.persons().filter(this::changedByFew).isPresent() || isMeasuredOfFew(cell));
    }

    private Stream<FigureCell> cells() {
        return Stream.concat(
                sheet.figures().stream().flatMap(figure -> figure.cells().stream()),
                sheet.report().stream()
                        .flatMap(report -> report.chapters().stream())
                        .flatMap(chapter -> chapter.figures().stream())
                        .map(ReportFigure::content)
                        .filter(ReportFigure.Content.Counts.class::isInstance)
                        .flatMap(counts -> ((ReportFigure.Content.Counts) counts).lines().stream())
                        .flatMap(CorrectedNumbers::cells));
    }

    private static Stream<FigureCell> cells(ReportFigure.Line line) {
        return line.parts().stream().flatMap(part -> part.cells().stream());
    }

    private boolean changedByFew(CellAddress cell) {
        List<BigFraction> changes = municipalities.stream()
                .map(one -> citizens(now.get(one), cell).subtract(citizens(before.get(one), cell)))
                .toList();
        BigFraction all = changes.stream().reduce(BigFraction.ZERO, BigFraction::add);
        return isFew(all) || changes.stream().anyMatch(own -> isFew(own) || isFew(all.subtract(own)));
    }

    private static boolean isFew(BigFraction change) {
        return change.signum() != 0 && change.abs().compareTo(FEW) < 0;
    }

    private static BigFraction citizens(Reporting response, CellAddress cell) {
        return number(response, cell).orElse(BigFraction.ZERO);
    }

    private static Optional<BigFraction> number(Reporting response, CellAddress cell) {
        return Optional.ofNullable(response).flatMap(one -> ReportedNumber.in(one.answers(), cell).number());
    }

    private boolean isMeasuredOfFew(FigureCell cell) {
        return cell.persons().filter(persons -> !persons.equals(cell.value())).isPresent()
                && municipalities.stream().anyMatch(one -> isChanged(one, cell.value())
                        && Stream.of(before.get(one), now.get(one))
                                .filter(Objects::nonNull)
                                .anyMatch(response -> isOfFew(response, cell)));
    }

    private static boolean isOfFew(Reporting response, FigureCell cell) {
        return number(response, cell.value()).isPresent()
                && number(response, cell.persons().orElseThrow()).map(CorrectedNumbers::isFew).orElse(true);
    }

    private boolean isChanged(OrganisationCode one, CellAddress cell) {
        return !number(before.get(one), cell).equals(number(now.get(one), cell));
    }

    /** Whether a municipality has corrected something that this number is made of. */
    public boolean touch(FigureCell cell) {
        return Stream.of(Optional.of(cell.value()), cell.other(), cell.persons())
                .flatMap(Optional::stream)
                .anyMatch(address -> municipalities.stream().anyMatch(one -> isChanged(one, address)));
    }

    /** Whether a municipality has corrected a part of this whole. */
    public boolean touch(ReportFigure.Line line) {
        return cells(line).anyMatch(this::touch);
    }
}
