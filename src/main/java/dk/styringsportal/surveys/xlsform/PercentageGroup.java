package dk.styringsportal.surveys.xlsform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A group of numbers from 0 to 100 that are named after it: percentages in rows. */
final class PercentageGroup {

    private PercentageGroup() {}

    static boolean isOne(FormNode.Group group) {
        List<FormNode.Question> rows = MatrixReader.rows(group);
        return !rows.isEmpty()
                && !group.repeated()
                && group.looks("field-list")
                && group.groups().isEmpty()
                && rows.stream().allMatch(row -> row.kind().isNumber() && !MatrixReader.within(group, row).equals(row.name()))
                && MatrixReader.same(rows, "required")
                && rows.stream().map(PercentageGroup::withoutSum).distinct().count() == 1
                && isPercentage(rows.get(0))
                && rows.stream().allMatch(row -> !saysSum(row) || isSumOf(rows, row));
    }

    /** Whether the row's constraint says that it adds up to 100 with others. */
    static boolean saysSum(FormNode.Question row) {
        return !limits(row).addsUpWith().isEmpty();
    }

    private static boolean isSumOf(List<FormNode.Question> rows, FormNode.Question row) {
        Set<String> others = rows.stream().filter(each -> each != row).map(FormNode::name).collect(Collectors.toSet());
        return limits(row).addsUpWith().equals(others);
    }

    private static LimitReader.Limits limits(FormNode.Question row) {
        return LimitReader.read(row.line().text("constraint"), row.kind(), Map.of());
    }

    private static Map<String, Object> withoutSum(FormNode.Question row) {
        LimitReader.Limits limits = limits(row);
        Map<String, Object> said = new LinkedHashMap<>(limits.limits());
        said.put("kind", row.kind());
        said.put("whole", limits.whole());
        return said;
    }

    private static boolean isPercentage(FormNode.Question row) {
        Part limits = new Part(withoutSum(row));
        return limits.flag("whole", false)
                && limits.text("minimum").equals("0")
                && limits.text("maximum").equals("100")
                && (row.kind() == QuestionType.Kind.INTEGER || limits.has("decimals"));
    }

    /** How many decimals the row has; empty for a whole number. */
    static Optional<Object> decimals(FormNode.Question row) {
        return Optional.ofNullable(withoutSum(row).get("decimals"));
    }
}
