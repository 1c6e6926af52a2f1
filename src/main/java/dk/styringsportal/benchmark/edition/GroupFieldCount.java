package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.AnswerCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.Ranking;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How one field was answered by one group. */
final class GroupFieldCount {

    /** Stands for a count by which all, or none, of those behind it would be known. */
    private static final String NEARLY_ALL = ">90";

    private static final String NEARLY_NONE = "<10";

    private final Item item;
    private final Optional<Row> row;
    private final Map<OptionKey, Integer> chosen = new LinkedHashMap<>();
    private int n;
    private int none;

    GroupFieldCount(Item item, Optional<Row> row) {
        this.item = item;
        this.row = row;
        item.options().stream().map(AnswerOption::key).forEach(option -> chosen.put(option, 0));
    }

    void add(EditionResponse response) {
        Optional<Set<OptionKey>> given = AnswerCounts.given(item, row, response.answers());
        if (given.isPresent()) {
            n++;
            none += given.get().isEmpty() ? 1 : 0;
            given.get().forEach(option -> chosen.merge(option, 1, Integer::sum));
        }
    }

    EditionFigure figure(GroupId group, int minimum) {
        Map<String, Object> keys = new TreeMap<>();
        keys.put("group", group.value());
        keys.put("item", item.code().value());
        row.ifPresent(of -> keys.put("row", of.key().value()));
        if (n < minimum) {
            return EditionFigure.suppressed("options", keys);
        }
        Map<String, Object> counts = new TreeMap<>();
        chosen.forEach((option, count) -> counts.put(option.value(), shown(count)));
        return new EditionFigure("options", keys, Map.of("n", n, "counts", counts, "none", shown(none)));
    }

    /** Where all answered alike, it is known of each what was answered; so the count is not told. */
    private Object shown(int count) {
        if (count == n) {
            return NEARLY_ALL;
        }
        boolean othersAreAlike = none == n || chosen.values().stream().anyMatch(all -> all == n);
        boolean nobody = count == 0 && takesSeveral();
        return nobody || (othersAreAlike && !takesSeveral()) ? NEARLY_NONE : count;
    }

    /** Each option is then answered for itself. */
    private boolean takesSeveral() {
        return item.type() instanceof MultipleChoice
                || item.type() instanceof MultipleChoiceMatrix
                || item.type() instanceof Ranking;
    }
}
