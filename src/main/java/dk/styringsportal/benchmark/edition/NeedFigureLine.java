package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.need.NeedCounts;
import dk.styringsportal.benchmark.need.NeedFigure;
import dk.styringsportal.benchmark.need.NeedsTold;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.scoring.Exact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A need gap of a group in one row, as an edition says it. */
final class NeedFigureLine {

    static final String KIND = "needgap";

    private static final String N = "n";
    private static final String MEAN = "mean";

    /** Those who use less than they need, as they need, and more; in this order. */
    private static final List<String> SIDES = List.of("less", "alike", "more");

    private NeedFigureLine() {}

    /** @param item the one that asks for the need */
    static Map<String, Object> keys(GroupId group, Item item, Row row) {
        return OptionFigure.keys(new Field(item, Optional.of(row)), group);
    }

    static String name(GroupId group, Item item, Row row) {
        return EditionFigure.name(KIND, keys(group, item, row));
    }

    static NeedCounts.Place place(EditionFigure figure) {
        return new NeedCounts.Place(
                new GroupId(figure.keys().get("group").toString()),
                new ItemCode(figure.keys().get("item").toString()),
                new RowKey(figure.keys().get("row").toString()));
    }

    static EditionFigure of(Map<String, Object> keys, NeedFigure figure) {
        if (figure instanceof NeedFigure.Withheld withheld) {
            return EditionFigure.suppressed(KIND, keys, reason(withheld.reason()));
        }
        Map<String, Object> values = new TreeMap<>();
        if (figure instanceof NeedFigure.Shown shown) {
            values.put(N, shown.n());
            values.put(MEAN, shown.mean().doubleValue());
            values.put(SIDES.get(0), shown.less());
            values.put(SIDES.get(1), shown.alike());
            values.put(SIDES.get(2), shown.more());
        } else if (figure instanceof NeedFigure.Bounded bounded) {
            for (int side = 0; side < SIDES.size(); side++) {
                values.put(SIDES.get(side), OptionFigure.bound(bounded.side(), side));
            }
        }
        return new EditionFigure(KIND, keys, values);
    }

    /** Of nobody too few have answered as well. */
    private static Reason reason(NeedFigure.Reason reason) {
        return switch (reason) {
            case NOBODY, TOO_FEW -> Reason.TOO_FEW;
            case DOMINATED -> Reason.DOMINATED;
            case DERIVABLE -> Reason.DERIVABLE;
        };
    }

    static NeedsTold.Before before(EditionFigure figure) {
        if (figure.isSuppressed()) {
            return NeedsTold.Before.WITHHELD;
        }
        return figure.number(N).isPresent() && !Former.isKept(figure) ? NeedsTold.Before.TOLD : NeedsTold.Before.STANDING;
    }

    /** What a figure of this kind that was read says. */
    static NeedFigure read(EditionFigure figure) {
        if (figure.withheld().isPresent()) {
            return new NeedFigure.Withheld(NeedFigure.Reason.valueOf(figure.withheld().get().name()));
        }
        if (figure.number(N).isPresent()) {
            return new NeedFigure.Shown(
                    figure.count(N),
                    figure.number(MEAN).map(Exact::fraction).orElseThrow(),
                    figure.count(SIDES.get(0)),
                    figure.count(SIDES.get(1)),
                    figure.count(SIDES.get(2)));
        }
        for (int side = 0; side < SIDES.size(); side++) {
            String bound = figure.values().get(SIDES.get(side)).toString();
            if (bound.startsWith(OptionFigure.OVER)) {
                return new NeedFigure.Bounded(new Cell.Bounded(side, Integer.parseInt(bound.substring(OptionFigure.OVER.length()))));
            }
        }
        throw new EditionFaultException("A need gap in bounds has none that nearly all are over.");
    }
}
