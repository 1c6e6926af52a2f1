package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** A mapping in a questionnaire file that the schema has found sound; it knows where it stands, for further faults. */
final class Section {

    private final YamlDocument document;
    private final Texts texts;
    private final String path;
    private final Map<?, ?> content;

    private Section(YamlDocument document, Texts texts, String path, Object content) {
        this.document = document;
        this.texts = texts;
        this.path = path;
        this.content = (Map<?, ?>) content;
    }

    /** @param texts takes note of translations */
    static Section of(YamlDocument document, Texts texts) {
        return new Section(document, texts, "", document.content());
    }

    boolean has(String name) {
        return content.get(name) != null;
    }

    /** A word or number of the format, or a text that has no translation. */
    String text(String name) {
        return String.valueOf(content.get(name)).strip();
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(content.get(name)).map(value -> String.valueOf(value).strip());
    }

    /** A text in Danish, its translation noted. */
    String words(String name) {
        return texts.danish(this, name, content.get(name));
    }

    Optional<String> optionalWords(String name) {
        return Optional.ofNullable(content.get(name)).map(words -> texts.danish(this, name, words));
    }

    /** Texts in Danish by the names of this section. */
    Map<String, String> wordsByName() {
        Map<String, String> words = new LinkedHashMap<>();
        content.forEach((name, value) -> words.put(String.valueOf(name), texts.danish(this, String.valueOf(name), value)));
        return words;
    }

    int wholeNumber(String name) {
        try {
            return new BigDecimal(content.get(name).toString()).intValueExact();
        } catch (ArithmeticException over) {
            throw fault(name, "tooLarge", content.get(name), Integer.MAX_VALUE);
        }
    }

    int wholeNumber(String name, int otherwise) {
        return has(name) ? wholeNumber(name) : otherwise;
    }

    Optional<BigDecimal> number(String name) {
        return Optional.ofNullable(content.get(name)).map(value -> new BigDecimal(value.toString()));
    }

    BigFraction fraction(String name, BigFraction otherwise) {
        return optional(name).map(BigFraction::parse).orElse(otherwise);
    }

    Points points(String name) {
        try {
            return Points.parse(text(name));
        } catch (IllegalArgumentException over) {
            throw fault(name, "points.over", text(name));
        }
    }

    Optional<LocalDate> date(String name) {
        return optional(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException malformed) {
                throw fault(name, "date", text);
            }
        });
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(content.get(name));
    }

    boolean flag(String name, boolean otherwise) {
        return has(name) ? flag(name) : otherwise;
    }

    Section section(String name) {
        return new Section(document, texts, at(name), content.get(name));
    }

    Optional<Section> optionalSection(String name) {
        return has(name) ? Optional.of(section(name)) : Optional.empty();
    }

    Object raw(String name) {
        return content.get(name);
    }

    /** The entries of a list of mappings; none if the list is not there. */
    List<Section> sections(String name) {
        List<Section> sections = new ArrayList<>();
        for (Object entry : list(name)) {
            sections.add(new Section(document, texts, at(name) + "/" + sections.size(), entry));
        }
        return sections;
    }

    /** The entries of a list of texts; none if the list is not there. */
    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    List<String> names() {
        return content.keySet().stream().map(String::valueOf).toList();
    }

    private List<?> list(String name) {
        return has(name) ? (List<?>) content.get(name) : List.of();
    }

    /** A fault of one member, or with an empty name of the section. */
    QuestionnaireFileException fault(String name, String key, Object... details) {
        return new QuestionnaireFileException(document.fault(name.isEmpty() ? path : at(name), key, details));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
