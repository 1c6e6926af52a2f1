package dk.styringsportal.surveys.xlsform;

import java.util.List;
import java.util.stream.Stream;

/** A question or group of a form. */
sealed interface FormNode {

    FormTable.Line line();

    record Question(FormTable.Line line, QuestionType type) implements FormNode {

        QuestionType.Kind kind() {
            return type.kind();
        }
    }

    /** @param repeated whether its questions are asked several times */
    record Group(FormTable.Line line, boolean repeated, List<FormNode> children) implements FormNode {

        List<Question> questions() {
            return children.stream().filter(Question.class::isInstance).map(Question.class::cast).toList();
        }

        List<Group> groups() {
            return children.stream().filter(Group.class::isInstance).map(Group.class::cast).toList();
        }

        boolean looks(String... appearances) {
            List<String> words = List.of(line.text("appearance").split("\\s+"));
            return Stream.of(appearances).anyMatch(words::contains);
        }
    }

    default String name() {
        return line().text("name");
    }

    /** This and all below it. */
    default Stream<FormNode> all() {
        return this instanceof Group group
                ? Stream.concat(Stream.of(this), group.children().stream().flatMap(FormNode::all))
                : Stream.of(this);
    }
}
