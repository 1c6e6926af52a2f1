package dk.styringsportal.web.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.draft.Shape;
import dk.styringsportal.questionnaire.draft.Shape.Kind;
import dk.styringsportal.questionnaire.draft.Shape.Member;
import dk.styringsportal.surveys.SchemaJudge;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever the schema allows has a name in the editor, and so has everything one can choose. */
class DraftTextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("dk.styringsportal.web.drafts", Locale.forLanguageTag("da"));

    private final Set<String> wanted = new TreeSet<>();
    private final Set<Shape> seen = new HashSet<>();

    @Test
    void everything_has_a_name() {
        SchemaJudge judge = new SchemaJudge();
        // The state is given by publishing, and has no field
        gather(judge.ofQuestionnaire().stream().filter(member -> !member.name().equals("state")).toList());
        gather(judge.ofTheme());
        judge.itemTypes().forEach(type -> gather(judge.ofItem(type)));

        assertTrue(wanted.size() > 100, "Only " + wanted.size() + " names");
        wanted.removeAll(TEXTS.keySet());
        assertEquals(Set.of(), wanted);
    }

    private void gather(List<Member> members) {
        for (Member member : members) {
            wanted.add("name." + member.name());
            Shape shape = member.shape();
            shape.choices().forEach(choice -> wanted.add("choice." + member.name() + "." + choice));
            if (shape.kind() == Kind.RECORDS || shape.kind() == Kind.NAMED) {
                wanted.add("one." + member.name());
            }
            if (seen.add(shape)) {
                gather(shape.members());
                shape.named().ifPresent(named -> gather(named.members()));
            }
        }
    }
}
