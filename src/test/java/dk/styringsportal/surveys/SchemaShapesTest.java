package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.draft.Shape;
import dk.styringsportal.questionnaire.draft.Shape.Kind;
import dk.styringsportal.questionnaire.draft.Shape.Member;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The editor's fields come from the schema. */
class SchemaShapesTest {

    private final SchemaJudge judge = new SchemaJudge();

    @Test
    void each_type_has_fields_of_its_own() {
        assertEquals(14, judge.itemTypes().size());
        assertEquals(Optional.of(Kind.CHOICES), kind("number", "allow"));
        assertEquals(Optional.of(Kind.NUMBER), kind("number", "minimum"));
        assertEquals(Optional.empty(), kind("number", "options"));
        assertEquals(Optional.of(Kind.FLAG_ON), kind("percentages", "mustAddUp"));
        assertEquals(Optional.of(Kind.FLAG), kind("percentages", "optional"));
        assertEquals(List.of(), judge.ofItem("bogus"));
    }

    @Test
    void every_way_of_writing_is_told_apart() {
        assertEquals(Optional.of(Kind.WORDS), kind("scale", "text"));
        assertEquals(Optional.of(Kind.LINE), kind("scale", "code"));
        assertEquals(Optional.of(Kind.LINE), kind("scale", "weight"));
        assertEquals(Optional.of(Kind.WHOLE), kind("scale", "number"));
        assertEquals(Optional.of(Kind.CHOICE), kind("scale", "rule"));
        assertEquals(Optional.of(Kind.KEYS), kind("scale", "groups"));
        assertEquals(Optional.of(Kind.LINES), kind("scale", "sources"));
        assertEquals(Optional.of(Kind.NAMED), kind("scale", "wordings"));
        assertEquals(Optional.of(Kind.RECORD), kind("scale", "mirror"));
        assertEquals(Optional.of(Kind.RECORDS), kind("scale", "options"));
        Shape options = shape("scale", "options").orElseThrow();
        assertEquals(Kind.POINTS, member(options.members(), "points").orElseThrow().kind());
        Shape conditions = member(options.members(), "enableWhen").orElseThrow();
        assertEquals(Kind.ANSWER, member(conditions.members(), "answer").orElseThrow().kind());
        Shape scales = member(judge.ofQuestionnaire(), "scales").orElseThrow();
        assertEquals(Kind.RECORDS, scales.named().orElseThrow().kind());
    }

    @Test
    void what_must_be_there_is_known() {
        assertTrue(judge.ofItem("date").stream().filter(Member::required).map(Member::name).toList()
                .containsAll(List.of("code", "type", "text")));
        assertEquals(List.of("number", "title", "introduction", "weight"), judge.ofTheme().stream().map(Member::name).toList());
    }

    private Optional<Kind> kind(String type, String name) {
        return shape(type, name).map(Shape::kind);
    }

    private Optional<Shape> shape(String type, String name) {
        return member(judge.ofItem(type), name);
    }

    private static Optional<Shape> member(List<Member> members, String name) {
        return members.stream().filter(member -> member.name().equals(name)).map(Member::shape).findFirst();
    }
}
