package dk.styringsportal.questionnaire.draft;

import java.util.List;
import java.util.Optional;

/**
 * What may stand at a place of a questionnaire file, as its schema has it; an editor draws its fields by it.
 *
 * @param choices the words to choose among; none for other kinds than {@link Kind#CHOICE} and {@link Kind#CHOICES}
 * @param members of a record, or of each entry of records, in the schema's order
 * @param named what stands under each name of {@link Kind#NAMED}
 */
public record Shape(Kind kind, List<String> choices, List<Member> members, Optional<Shape> named) {

    /** How it is written. */
    public enum Kind {
        /** A text for people, in Danish and perhaps in English. */
        WORDS,
        /** A line: a key, a version, a fraction, a date. */
        LINE,
        /** A whole number. */
        WHOLE,
        /** A number. */
        NUMBER,
        /** True, or left out. */
        FLAG,
        /** True where nothing is said, or false. */
        FLAG_ON,
        /** One word of several. */
        CHOICE,
        /** Some words of several. */
        CHOICES,
        /** Keys of things that stand elsewhere: groups, options. */
        KEYS,
        /** A list of texts. */
        LINES,
        /** Points: a number, a fraction, "neutral", or for each row its own. */
        POINTS,
        /** A text, number or truth value that an answer is compared with. */
        ANSWER,
        /** Members with names of their own. */
        RECORD,
        /** A list of records. */
        RECORDS,
        /** Things by names that the writer gives. */
        NAMED
    }

    /**
     * A member of a record.
     *
     * @param required whether the record makes no sense without it
     */
    public record Member(String name, Shape shape, boolean required) {}

    public Shape {
        choices = List.copyOf(choices);
        members = List.copyOf(members);
    }

    public static Shape of(Kind kind) {
        return new Shape(kind, List.of(), List.of(), Optional.empty());
    }

    public static Shape of(Kind kind, List<String> choices) {
        return new Shape(kind, choices, List.of(), Optional.empty());
    }

    /** @param kind {@link Kind#RECORD} or {@link Kind#RECORDS} */
    public static Shape ofMembers(Kind kind, List<Member> members) {
        return new Shape(kind, List.of(), members, Optional.empty());
    }

    public static Shape ofNamed(Shape named) {
        return new Shape(Kind.NAMED, List.of(), List.of(), Optional.of(named));
    }
}
