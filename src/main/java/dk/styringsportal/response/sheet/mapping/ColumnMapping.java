package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.response.sheet.AnswerSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the export of another survey tool is read as a sheet of ours. It is made once for a questionnaire version and kept.
 *
 * @param organisation the municipalities that every row is about; empty where a column says so
 * @param group the respondent group that every row is of; empty where a column says so, and where there are no groups
 */
public record ColumnMapping(Optional<String> organisation, Optional<String> group, List<MappedColumn> columns) {

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /** The value that our column has in every row, if it is one that has. */
    Optional<String> fixed(String target) {
        return switch (target) {
            case AnswerSheet.ORGANISATION -> organisation;
            case AnswerSheet.GROUP -> group;
            default -> Optional.empty();
        };
    }

    /** The headings that lead to one of our columns, in order. */
    List<MappedColumn> leadingTo(String target) {
        return columns.stream().filter(column -> column.to().filter(target::equals).isPresent()).toList();
    }

    /** In the form that {@link MappingForm#read} takes: texts, maps and lists. */
    public Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        organisation.ifPresent(value -> plain.put(MappingForm.ORGANISATION, value));
        group.ifPresent(value -> plain.put(MappingForm.GROUP, value));
        List<Object> all = new ArrayList<>();
        for (MappedColumn column : columns) {
            Map<String, Object> each = new LinkedHashMap<>(Map.of(MappingForm.HEADING, column.heading()));
            column.to().ifPresent(to -> each.put(MappingForm.TO, to));
            if (!column.texts().isEmpty()) {
                each.put(MappingForm.TEXTS, column.texts());
            }
            all.add(each);
        }
        plain.put(MappingForm.COLUMNS, all);
        return plain;
    }
}
