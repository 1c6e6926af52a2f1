package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scorecard;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SteeringOverview;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published questionnaires and scoring need no log-in and no database, so one server shows them. */
class QuestionnairesApiIT {

    private static final String ONE = "questionnaires/" + ApiClient.QUESTIONNAIRE;

    private final ApiClient anybody = ApiClient.nobody(PortalServer.on(Database.H2));

    @Test
    void lists_what_is_published() {
        JsonNode list = anybody.get("questionnaires").json();

        List<String> ids = new ArrayList<>();
        list.forEach(entry -> ids.add(entry.path("id").asText() + "/" + entry.path("version").asText()));
        assertEquals(
                List.of("faglig-ledelse-selvevaluering/2014", "faglig-ledelse/2014", "styringsoverblik-voksen/2023"),
                ids.stream().filter(id -> !id.startsWith("alle-")).sorted().toList(),
                "and none that is a pilot");
        assertEquals(
                "Kommunernes styringsoverblik på det specialiserede voksenområde",
                list.get(ids.indexOf("styringsoverblik-voksen/2023")).path("title").asText());
    }

    @Test
    void shows_themes_questions_rows_options_and_points() {
        JsonNode themes = anybody.get(ONE).json().path("themes");

        assertEquals(List.of(13, 3, 5, 2, 12, 6, 6),
                StreamSupport.stream(themes.spliterator(), false)
                        .map(theme -> theme.path("questions").size())
                        .toList());
        JsonNode q32 = themes.at("/4/questions/8");
        assertEquals("q32", q32.path("id").asText());
        assertEquals("single-choice-matrix", q32.path("kind").asText());
        assertEquals(66.6667, q32.at("/options/1/points/direktion").asDouble());
        assertEquals(100, q32.at("/options/1/points/fagudvalg").asDouble());
        JsonNode neutral = themes.at("/2/questions/0/options/4");
        assertEquals("Vi har ingen interne botilbud i kommunen", neutral.path("label").asText());
        assertTrue(neutral.path("points").isNull());
        assertTrue(themes.at("/0/questions/0/recommendation").asText().endsWith("(VIVE 2019)."));
    }

    @Test
    void members_stand_in_the_same_order_always() {
        List<String> names = new ArrayList<>();
        anybody.get(ONE).json().fieldNames().forEachRemaining(names::add);

        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void an_unknown_questionnaire_is_not_found() {
        Reply reply = anybody.get("questionnaires/styringsoverblik-voksen/1999");

        assertEquals(404, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
    }

    @Test
    void hands_out_a_blank_questionnaire_and_its_codebook_without_log_in() {
        Reply paper = anybody.get(ONE + "/blank.pdf");
        assertEquals(200, paper.status());
        assertEquals("application/pdf", paper.header("Content-Type"));
        assertTrue(paper.body().startsWith("%PDF-1.7"));

        Reply table = anybody.get(ONE + "/codebook.csv");
        assertEquals(200, table.status());
        assertTrue(table.header("Content-Type").startsWith("text/csv"), table.header("Content-Type"));
        assertTrue(table.body().contains("\nq01;1;Visitation og opfølgning;"), table.body().substring(0, 300));

        Reply ddi = anybody.get(ONE + "/codebook.xml");
        assertEquals(200, ddi.status());
        assertTrue(ddi.body().contains("<codeBook xmlns=\"ddi:codebook:2_6\""));
        assertEquals("attachment; filename=\"kodebog-styringsoverblik-voksen-2023.xml\"", ddi.header("Content-Disposition"));
    }

    @Test
    void a_blank_questionnaire_is_for_a_group_that_there_is_or_for_all() {
        assertEquals(200, anybody.get("questionnaires/faglig-ledelse/2014/blank.pdf").status());
        assertEquals(
                "inline; filename=\"faglig-ledelse-2014-ledere.pdf\"",
                anybody.get("questionnaires/faglig-ledelse/2014/blank.pdf?group=ledere").header("Content-Disposition"));

        Reply unknown = anybody.get("questionnaires/faglig-ledelse/2014/blank.pdf?group=borgere");
        assertEquals(400, unknown.status());
        assertTrue(unknown.json().path("detail").asText().endsWith("fagudvalgsformaend, chefer, ledere, sagsbehandlere"), unknown.body());
        assertEquals(400, anybody.get(ONE + "/blank.pdf?group=ledere").status());
    }

    @Test
    void nothing_is_handed_out_of_a_pilot() {
        for (String file : List.of("blank.pdf", "codebook.csv", "codebook.xml")) {
            assertEquals(404, anybody.get("questionnaires/progression/1/" + file).status(), file);
        }
    }

    @Test
    void scores_as_the_core_does_rounded_to_four_decimals() {
        Answers answers = AnswerSet.random(SteeringOverview.VERSION, new SplittableRandom(5));
        Scorecard expected = Scoring.score(SteeringOverview.VERSION, answers);

        JsonNode score = score(plain(answers)).json();

        assertEquals(
                Math.round(expected.total().orElseThrow().toDouble() * 1e4) / 1e4,
                score.at("/total/points").asDouble(),
                1e-9);
        assertTrue(score.at("/total/complete").asBoolean());
        for (JsonNode question : score.path("questions")) {
            double points = expected.item(new ItemCode(question.path("id").asText()))
                    .points()
                    .orElseThrow()
                    .toDouble();
            assertEquals(Math.round(points * 1e4) / 1e4, question.path("points").asDouble(), 1e-9);
            assertFalse(question.at("/reason/rule").asText().isBlank());
        }
    }

    @Test
    void what_is_unanswered_is_null_and_never_zero() {
        JsonNode score = score(Map.of("q01", "nej", "q04", Map.of("p-95", "nej"))).json();

        assertTrue(score.at("/total/points").isNull());
        assertFalse(score.at("/total/complete").asBoolean());
        assertEquals(0, score.at("/questions/0/points").asInt(-1));
        assertTrue(score.at("/questions/3/points").isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"answers":{"q99":"ja"}}                    | answers/q99
            {"answers":{"q01":"måske"}}                 | answers/q01
            {"answers":{"q01":["ja"]}}                  | answers/q01
            {"answers":{"q04":"nej"}}                   | answers/q04
            {"answers":{"q04":{"p-1":"nej"}}}           | answers/q04/p-1
            {"answers":{"q04":{"p-95":"x"}}}            | answers/q04/p-95
            {"answers":{"q34":{"direktion":"varighed"}}} | answers/q34/direktion
            {"answers":{"q34":{"direktion":["x"]}}}     | answers/q34/direktion/0
            {"answers":[]}                              | answers
            {"svar":{}}                                 | answers
            {"answers":{"q01":"ja","q01":"nej"}}        | ''
            {"answers":{"q01":x}}                       | line 1, column 19
            {"answers":{}} x                            | line 1, column 16
            {"answers":{}}{}                            | line 1, column 15
            null                                        | ''
            "answers"                                   | ''
            [{"answers":{}}]                            | ''
            """)
    void a_faulty_request_is_told_where_it_is_faulty(String body, String place) {
        Reply reply = anybody.post(ONE + "/score", body);

        assertEquals(400, reply.status(), reply.body());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        if (!place.isEmpty()) {
            assertEquals(place, reply.json().path("place").asText(), reply.body());
        }
    }

    @Test
    void what_no_parser_takes_is_a_fault_of_the_request_and_not_of_the_portal() {
        for (String body : List.of(
                "{\"answers\":{\"q01\":" + "9".repeat(200_000) + "}}",
                "{\"answers\":{\"q01\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}}",
                "{\"answers\":".repeat(20_000) + "1" + "}".repeat(20_000),
                "[".repeat(200_000),
                "",
                " ")) {
            Reply reply = anybody.post(ONE + "/score", body);

            assertEquals(400, reply.status(), body.substring(0, Math.min(40, body.length())) + " " + reply.body());
            assertEquals("application/problem+json", reply.header("Content-Type"));
        }
    }

    @Test
    void a_body_is_utf8_with_or_without_byte_order_mark() {
        assertEquals(200, scored("\uFEFF{\"answers\":{}}", StandardCharsets.UTF_8));
        assertEquals(400, scored("{\"answers\":{}}", StandardCharsets.UTF_16LE));
        assertEquals(400, scored("{\"answers\":{\"å\":1}}", StandardCharsets.ISO_8859_1));
    }

    private int scored(String body, Charset charset) {
        return anybody.send("POST", ONE + "/score", BodyPublishers.ofByteArray(body.getBytes(charset)),
                        Map.of("Content-Type", "application/json"))
                .status();
    }

    @ParameterizedTest
    @CsvSource({"Content-Type, 400", "Accept, 406"})
    void a_header_that_cannot_be_read_is_told_in_problem_details(String header, int status) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/json"));
        headers.put(header, "rubbish");

        Reply reply = anybody.send("POST", ONE + "/score", BodyPublishers.ofString("{\"answers\":{}}"), headers);

        assertEquals(status, reply.status());
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertEquals(status, reply.json().path("status").asInt());
    }

    @Test
    void a_body_over_256_kb_is_refused() {
        assertEquals(413, anybody.post(ONE + "/score", "{\"answers\":{}}" + " ".repeat(262_144)).status());
        assertEquals(200, anybody.post(ONE + "/score", "{\"answers\":{}}" + " ".repeat(262_144 - 14)).status());
    }

    private Reply score(Map<String, Object> answers) {
        return anybody.post(ONE + "/score", Map.of("answers", answers));
    }

    private static Map<String, Object> plain(Answers answers) {
        Map<String, Object> plain = new LinkedHashMap<>();
        answers.values().forEach((item, value) -> plain.put(item.value(), value.plain()));
        return plain;
    }

    /** Java's own client speaks HTTP/2 where it can, and waits until all it sends is taken. */
    @ParameterizedTest
    @CsvSource({"questionnaires/styringsoverblik-voksen/2023/score, 413", "campaigns/2/import, 401", "nowhere, 404"})
    void a_large_body_that_is_refused_is_answered_over_http_2_too(String path, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(PortalServer.on(Database.H2).uri("api/v1/" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", path.endsWith("import") ? "text/csv" : "application/json")
                .POST(BodyPublishers.ofString("x".repeat(3_000_000)))
                .build();

        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertEquals(HttpClient.Version.HTTP_2, response.version());
        assertEquals(status, response.statusCode());
    }
}
