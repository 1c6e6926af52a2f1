package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.mirror.MirrorFigure;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.scoring.Exact;
import dk.styringsportal.scoring.MirrorGap;
import java.util.Map;
import java.util.Optional;

/** The nation's mirror gap in an item, or in one row of it, as an edition says it. */
final class MirrorFigureLine {

    static final String KIND = "mirrorgap";

    private static final String STEPS = "steps";
    private static final String OF = "of";
    private static final String MINUS = "minus";

    private MirrorFigureLine() {}

    /** @param row empty for an item without rows */
    static Map<String, Object> keys(Item item, Optional<Row> row) {
        return OptionFigure.keys(new Field(item, row), Optional.empty());
    }

    static EditionFigure of(MirrorLine line) {
        Map<String, Object> keys = keys(line.item(), line.row());
        if (line.nation() instanceof MirrorFigure.Withheld withheld) {
            return EditionFigure.suppressed(KIND, keys, reason(withheld.reason()));
        }
        MirrorGap gap = ((MirrorFigure.Shown) line.nation()).gap();
        return new EditionFigure(
                KIND, keys, Map.of(STEPS, gap.difference().doubleValue(), OF, gap.of(), MINUS, gap.minus()));
    }

    /** Of nobody on a side too few have answered as well. */
    private static Reason reason(MirrorFigure.Reason reason) {
        return switch (reason) {
            case ONE_SIDED, TOO_FEW -> Reason.TOO_FEW;
            case DOMINATED -> Reason.DOMINATED;
            case DERIVABLE -> Reason.DERIVABLE;
        };
    }

    /** What a figure of this kind that was read says. */
    static MirrorFigure read(EditionFigure figure) {
        return figure.withheld()
                .<MirrorFigure>map(reason -> new MirrorFigure.Withheld(MirrorFigure.Reason.valueOf(reason.name())))
                .orElseGet(() -> new MirrorFigure.Shown(new MirrorGap(
                        figure.number(STEPS).map(Exact::fraction).orElseThrow(), figure.count(OF), figure.count(MINUS))));
    }
}
