package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.keyfigures.CorrectedNumbers;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The key figures of a revised edition as far as they may stand beside those of the edition before, which everybody has. Where some
 * number of citizens or cases has changed by few, in all municipalities together, in one of them or in all but one that knows its own
 * change, or a figure is hidden in one of the two alone, nothing that has changed is told: the two editions together would tell what
 * neither does. A figure behind which nobody has changed anything stands, and then says no more than that.
 */
final class KeyFiguresSince {

    /** Values that count citizens or cases. */
    private static final List<String> COUNTS = List.of("count", "persons");

    private final Map<String, EditionFigure> before = new LinkedHashMap<>();

    private final KeyFigureNames names;
    private final CorrectedNumbers corrected;

    /**
     * @param before as the earlier edition tells them; none for a first edition
     * @param corrected by municipalities since then
     */
    KeyFiguresSince(List<EditionFigure> before, KeyFigureNames names, CorrectedNumbers corrected) {
        this.names = names;
        this.corrected = corrected;
        before.forEach(figure -> this.before.put(figure.name(), figure));
    }

    /** The figures in their order, withheld where they would tell too much. */
    List<EditionFigure> of(List<EditionFigure> now) {
        if (before.isEmpty() || !corrected.tellOfFew() && now.stream().noneMatch(this::tells)) {
            return now;
        }
        List<EditionFigure> told = new ArrayList<>();
        for (EditionFigure figure : now) {
            boolean stands = figure.isSuppressed() || isUnchanged(figure);
            told.add(stands ? figure : EditionFigure.suppressed(figure.kind(), figure.keys(), Reason.DERIVABLE));
        }
        return told;
    }

    private boolean tells(EditionFigure figure) {
        EditionFigure then = before.get(figure.name());
        if (then == null) {
            return !figure.isSuppressed();
        }
        return then.isSuppressed() != figure.isSuppressed() || COUNTS.stream().anyMatch(count -> isChangedByFew(figure, then, count));
    }

    private static boolean isChangedByFew(EditionFigure figure, EditionFigure then, String count) {
        Object now = figure.values().get(count);
        Object earlier = then.values().get(count);
        if (now == null || earlier == null) {
            return now != earlier;
        }
        BigDecimal difference = new BigDecimal(now.toString()).subtract(new BigDecimal(earlier.toString())).abs();
        return difference.signum() > 0 && difference.compareTo(BigDecimal.valueOf(OwnKeyFigures.RULES.minimum())) < 0;
    }

    private boolean isUnchanged(EditionFigure figure) {
        EditionFigure then = before.get(figure.name());
        return then != null
                && !then.isSuppressed()
                && FigureChange.between(List.of(then), List.of(figure)).isEmpty()
                && names.part(figure.keys()).filter(part -> corrected.touch(part.line())).isEmpty()
                && names.number(figure.keys()).filter(number -> corrected.touch(number.cell())).isEmpty();
    }
}
