package dk.styringsportal.surveys.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists on the sheet "choices". */
final class ChoiceLists {

    private final Map<String, List<FormTable.Line>> lines = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> keys = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> options = new LinkedHashMap<>();

    /** @param faults takes choices without list or name, and names that are there twice */
    ChoiceLists(FormTable table, FormFaults faults) {
        Set<List<String>> seen = new HashSet<>();
        for (FormTable.Line line : table.lines()) {
            String list = line.text("list_name");
            String name = line.text("name");
            if (list.isEmpty() && name.isEmpty()) {
                continue;
            }
            if (list.isEmpty() || name.isEmpty()) {
                faults.add(
                        line.place(list.isEmpty() ? "list_name" : "name"), list.isEmpty() ? "fault.choice.list" : "fault.choice.name");
            } else if (!seen.add(List.of(list, name))) {
                faults.add(line.place("name"), "fault.choice.twice", name, list);
            } else {
                lines.computeIfAbsent(list, none -> new ArrayList<>()).add(line);
            }
        }
    }

    boolean has(String list) {
        return lines.containsKey(list);
    }

    int size(String list) {
        return lines.getOrDefault(list, List.of()).size();
    }

    /** Reads the labels and keys of those lists that questions use. */
    void read(Set<String> used, FormLanguages languages, Losses losses) {
        lines.forEach((list, choices) -> {
            if (used.contains(list)) {
                read(list, choices, languages, losses);
            } else {
                losses.add(choices.get(0).place("list_name"), "import.unusedList", list);
            }
        });
    }

    private void read(String list, List<FormTable.Line> choices, FormLanguages languages, Losses losses) {
        Codes codes = new Codes();
        for (FormTable.Line choice : choices) {
            String name = choice.text("name");
            Codes.Code code = codes.of(name);
            if (!code.plain()) {
                losses.add(choice.place("name"), "import.renamed", name, code.key());
            }
            Words label = languages.of(choice, "label");
            if (label.isEmpty()) {
                losses.add(choice.place("label"), "import.noLabel", name);
            }
            keys.computeIfAbsent(list, none -> new LinkedHashMap<>()).put(name, code.key());
            Map<String, Object> option = new LinkedHashMap<>();
            option.put("key", code.key());
            option.put("label", label.isEmpty() ? name : label.content());
            options.computeIfAbsent(list, none -> new ArrayList<>()).add(option);
        }
        if (choices.size() < 2) {
            losses.add(choices.get(0).place("list_name"), "import.oneChoice", list);
        }
    }

    /** Our keys by the form's names. */
    Map<String, String> keys(String list) {
        return keys.getOrDefault(list, Map.of());
    }

    /** New ones, to be written on. */
    List<Map<String, Object>> options(String list) {
        List<Map<String, Object>> copies = new ArrayList<>();
        options.getOrDefault(list, List.of()).forEach(option -> copies.add(new LinkedHashMap<>(option)));
        return copies;
    }
}
