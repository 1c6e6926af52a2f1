package dk.styringsportal.surveys;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping in a YAML file that knows where it stands, so that every fault can be named with its place. */
final class Section {

    private final String place;
    private final Map<?, ?> content;

    private Section(String place, Map<?, ?> content) {
        this.place = place;
        this.content = content;
    }

    /** @throws QuestionnaireFileException unless the content is a mapping */
    static Section of(String place, Object content) {
        if (content instanceof Map<?, ?> map) {
            return new Section(place, map);
        }
        throw new QuestionnaireFileException(place, "a mapping is wanted");
    }

    String place() {
        return place;
    }

    Section allowOnly(Set<String> names) {
        for (Object name : content.keySet()) {
            if (!names.contains(String.valueOf(name))) {
                throw fault(String.valueOf(name), "is not known here; known are " + String.join(", ", names.stream().sorted().toList()));
            }
        }
        return this;
    }

    boolean has(String name) {
        return content.get(name) != null;
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> fault(name, "a text is wanted"));
    }

    Optional<String> optionalText(String name) {
        Object value = content.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String || value instanceof Number) {
            return Optional.of(value.toString().strip());
        }
        throw fault(name, "a text is wanted");
    }

    int wholeNumber(String name) {
        if (content.get(name) instanceof Number number) {
            try {
                return new BigDecimal(number.toString()).intValueExact();
            } catch (ArithmeticException notWhole) {
                throw fault(name, "a whole number is wanted, not " + number);
            }
        }
        throw fault(name, "a whole number is wanted");
    }

    boolean flag(String name) {
        Object value = content.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw fault(name, "true or false is wanted");
    }

    Section section(String name) {
        return Section.of(at(name), content.get(name));
    }

    Object raw(String name) {
        return content.get(name);
    }

    /** The entries of a list of mappings; none if the list is not there. */
    List<Section> sections(String name) {
        List<Section> sections = new ArrayList<>();
        for (Object entry : list(name)) {
            sections.add(Section.of(at(name) + "/" + sections.size(), entry));
        }
        return sections;
    }

    /** The entries of a list of texts; none if the list is not there. */
    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    /** The members, by name, in the order of the file. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        content.forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    private List<?> list(String name) {
        Object value = content.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw fault(name, "a list is wanted");
    }

    QuestionnaireFileException fault(String name, String problem) {
        return new QuestionnaireFileException(at(name), problem);
    }

    private String at(String name) {
        return place + "/" + name;
    }
}
