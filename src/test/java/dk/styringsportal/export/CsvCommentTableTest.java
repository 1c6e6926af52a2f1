package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.pilot.CommentPlace;
import dk.styringsportal.response.pilot.PilotComment;
import dk.styringsportal.response.pilot.PilotId;
import dk.styringsportal.response.pilot.PilotInvitation;
import dk.styringsportal.response.pilot.PilotResponse;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvCommentTableTest {

    private static final PilotInvitation LEADER =
            PilotInvitation.of(new PilotId(1), "=HYPERLINK(\"x\")", Optional.of(new GroupId("ledere")));

    @Test
    void each_comment_has_its_question_in_the_words_of_the_person_who_wrote_it() throws IOException {
        List<CSVRecord> lines = written(Map.of("forklarer", "Hvem er \"jeg\"?\nOg; hvornår?", "_", "For langt"));

        assertEquals(2, lines.size());
        assertEquals(
                List.of("", "", "", "", "'=HYPERLINK(\"x\")", "Ledere", "For langt", "2026-07-01 14:30", "nej"),
                lines.get(0).toList());
        assertEquals("forklarer dine valg?", lines.get(1).get(3));
        assertEquals("Ledelse", lines.get(1).get(0));
        assertEquals("forklarer", lines.get(1).get(2));
        assertEquals("Hvem er \"jeg\"?\nOg; hvornår?", lines.get(1).get(6));
    }

    @Test
    void no_comment_becomes_a_formula() throws IOException {
        for (String text : new String[] {"=1+1", "+45", "-2", "@SUM(A1)", "\tx", "\rx"}) {
            assertEquals("'" + text, written(Map.of("_", text)).get(0).get(6));
        }
    }

    @Test
    void a_comment_that_was_taken_back_is_left_out_and_the_headings_stand_alone() throws IOException {
        assertEquals(List.of(), written(Map.of("_", "")));
        assertTrue(text(Map.of()).startsWith("\uFEFFtema;nummer;kode;spørgsmål;person;"), text(Map.of()));
    }

    private static List<CSVRecord> written(Map<String, String> comments) throws IOException {
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();
        List<CSVRecord> lines = format.parse(new StringReader(text(comments))).getRecords();
        return lines.subList(1, lines.size());
    }

    private static String text(Map<String, String> comments) throws IOException {
        Map<CommentPlace, PilotComment> said = new HashMap<>();
        comments.forEach((key, text) -> {
            CommentPlace place = key.equals("_") ? CommentPlace.WHOLE : CommentPlace.at(new ItemCode(key));
            said.put(place, new PilotComment(place, text, 1, Instant.parse("2026-07-01T12:30:00Z"), false));
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvCommentTable().write(TestQuestionnaires.GROUPS, List.of(new PilotResponse(LEADER, Map.of(), said)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
