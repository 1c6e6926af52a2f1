package dk.styringsportal.surveys.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping whose members have cells of their own, beside each other; at least one is there.
 *
 * @param members each with its notation, in the order of the cells
 */
record MembersNotation(LinkedHashMap<String, Notation> members) implements Notation {

    @Override
    public int cells() {
        return members.values().stream().mapToInt(Notation::cells).sum();
    }

    @Override
    public Optional<List<String>> write(Object value) {
        if (!(value instanceof Map<?, ?> map) || !members.keySet().containsAll(map.keySet())) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        for (Map.Entry<String, Notation> member : members.entrySet()) {
            Object held = map.get(member.getKey());
            Optional<List<String>> written = held == null
                    ? Optional.of(Collections.nCopies(member.getValue().cells(), ""))
                    : member.getValue().write(held);
            if (written.isEmpty()) {
                return Optional.empty();
            }
            cells.addAll(written.get());
        }
        return Optional.of(cells);
    }

    @Override
    public Optional<Object> read(List<String> cells) {
        Map<String, Object> read = new LinkedHashMap<>();
        int first = 0;
        for (Map.Entry<String, Notation> member : members.entrySet()) {
            List<String> own = cells.subList(first, first + member.getValue().cells());
            try {
                if (!own.stream().allMatch(String::isBlank)) {
                    member.getValue().read(own).ifPresent(value -> read.put(member.getKey(), value));
                }
            } catch (Misread misread) {
                throw misread.behind(first);
            }
            first += own.size();
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(read);
    }
}
