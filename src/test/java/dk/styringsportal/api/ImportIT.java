package dk.styringsportal.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.SheetText;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportIT {

    private static final List<String> CODES = Municipalities.ofDenmark().all().stream()
            .map(municipality -> municipality.code().value())
            .toList();

    @ParameterizedTest
    @EnumSource
    void seventy_two_municipalities_are_imported_and_counted(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);

        Reply imported = calls.send("", SheetText.OF_KEYS.of(CODES.subList(0, 72), 0));

        assertEquals(200, imported.status(), imported.body());
        assertCounts(72, 72, imported);
        assertEquals(72, calls.submitted());
        assertEquals(200, calls.scores("0101").status());
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_stores_nothing_and_says_the_same(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        String sheet = lines(SheetText.OF_KEYS.header(), SheetText.OF_KEYS.row("0101", 0), "Århus;ja");

        Reply dry = calls.send("?dryRun=true", sheet);
        Reply wet = calls.send("", sheet);

        assertEquals(200, dry.status());
        assertEquals(422, wet.status());
        assertEquals(dry.json(), wet.json());
        assertEquals(200, calls.send("?dryRun=true", SheetText.OF_KEYS.of(CODES, 0)).status());
        assertEquals(0, calls.submitted());
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_refuses_everything_and_is_placed_and_told_in_danish(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);

        Reply refused = calls.send("", lines(
                SheetText.OF_KEYS.header(), SheetText.OF_KEYS.row("0101", 0), "", "0147;måske"));

        assertEquals(422, refused.status());
        assertCounts(2, 1, refused);
        JsonNode fault = refused.json().path("faults").path(0);
        assertEquals(4, fault.path("row").asInt());
        assertEquals("q01", fault.path("column").asText());
        assertEquals("måske", fault.path("value").asText());
        assertTrue(fault.path("problem").asText().startsWith("Det svar findes ikke her."), refused.body());
        assertEquals(0, calls.submitted());
    }

    @ParameterizedTest
    @EnumSource
    void a_partial_import_stores_the_rows_without_faults(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);

        Reply partial = calls.send("?partial=true", lines(
                SheetText.OF_KEYS.header(), SheetText.OF_KEYS.row("København", 0), SheetText.OF_KEYS.row("Atlantis", 1)));
        Reply hopeless = calls.send("?partial=true", lines(SheetText.OF_KEYS.header(), "Atlantis;ja"));

        assertEquals(200, partial.status());
        assertCounts(2, 1, partial);
        assertEquals(1, partial.json().path("faults").size());
        assertEquals(1, calls.submitted());
        assertEquals(422, hopeless.status());
        assertCounts(1, 0, hopeless);
    }

    @ParameterizedTest
    @EnumSource
    void a_submitted_response_is_replaced_only_when_asked_and_its_answers_stay_as_revisions(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        calls.send("", SheetText.OF_KEYS.of(List.of("0101"), 0));
        double before = total(calls);

        Reply refused = calls.send("", SheetText.OF_KEYS.of(List.of("0101", "0147"), 1));
        assertEquals(422, refused.status());
        assertCounts(2, 1, refused);
        assertEquals("organisation", refused.json().at("/faults/0/column").asText());
        assertEquals(before, total(calls));

        assertEquals(200, calls.send("?replace=true", SheetText.OF_KEYS.of(List.of("0101", "0147"), 1)).status());
        assertNotEquals(before, total(calls));
        JsonNode response = calls.responseOf("0101");
        assertEquals("submitted", response.path("state").asText());
        assertEquals(2, response.at("/answers/q01/revision").asInt());
        assertEquals(2, calls.submitted());
    }

    @ParameterizedTest
    @EnumSource
    void a_submitted_response_replaced_by_an_incomplete_one_is_a_draft_again(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        calls.send("", SheetText.OF_KEYS.of(List.of("0101"), 0));

        assertEquals(200, calls.send("?replace=true", lines("organisation;q01;q02", "101;nej;")).status());

        JsonNode response = calls.responseOf("0101");
        assertEquals("draft", response.path("state").asText());
        assertEquals("nej", response.at("/answers/q01/value").asText());
        assertTrue(response.at("/answers/q02/value").isNull(), response.toString());
        assertEquals(1, response.at("/answers/q03/revision").asInt());
        assertEquals(404, calls.scores("0101").status());
    }

    @ParameterizedTest
    @EnumSource
    void an_incomplete_row_is_a_draft_that_its_municipality_goes_on_with(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);

        Reply imported = calls.send("", lines("organisation;q01;q34/direktion", "København;Ja;ingen"));

        assertEquals(200, imported.status());
        assertCounts(1, 1, imported);
        JsonNode draft = calls.responseOf("0101");
        assertEquals("draft", draft.path("state").asText());
        assertEquals("ja", draft.at("/answers/q01/value").asText());
        assertEquals(0, draft.at("/answers/q34/value/direktion").size());
        assertEquals(200, calls.chief("0101").answer(draft.path("id").asText(), "q01", "nej", 1).status());
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_is_overwritten_by_new_revisions_and_left_alone_by_a_row_without_answers(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        String id = calls.responseOf("0101").path("id").asText();
        calls.chief("0101").answer(id, "q01", "ja", 0);

        assertEquals(200, calls.send("", lines("organisation;q01", "0101;")).status());
        assertEquals("ja", calls.responseOf("0101").at("/answers/q01/value").asText());

        assertEquals(200, calls.send("", SheetText.OF_KEYS.of(List.of("0101"), 1)).status());
        JsonNode response = calls.responseOf("0101");
        assertEquals(id, response.path("id").asText());
        assertEquals("submitted", response.path("state").asText());
        assertEquals(2, response.at("/answers/q01/revision").asInt());
        assertEquals(1, response.at("/answers/q02/revision").asInt());
    }

    @ParameterizedTest
    @EnumSource
    void what_has_no_column_stays_as_the_municipality_answered_it(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        String id = calls.responseOf("0101").path("id").asText();
        calls.chief("0101").answer(id, "q01", "ja", 0);
        calls.chief("0101").answer(id, "q02", "ja", 0);
        calls.send("", lines("organisation;q34/direktion;q34/fagudvalg", "0101;ingen;ingen"));

        Reply imported = calls.send("", lines("organisation;q02;q34/direktion", "0101;;gennemsnitspriser"));

        assertEquals(200, imported.status(), imported.body());
        JsonNode draft = calls.responseOf("0101");
        assertEquals("ja", draft.at("/answers/q01/value").asText());
        assertEquals(1, draft.at("/answers/q01/revision").asInt());
        assertTrue(draft.at("/answers/q02/value").isNull(), draft.toString());
        assertEquals("gennemsnitspriser", draft.at("/answers/q34/value/direktion/0").asText(), draft.toString());
        assertTrue(draft.at("/answers/q34/value/fagudvalg").isArray(), draft.toString());
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_becomes_submitted_by_the_column_that_it_lacked(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        String full = SheetText.OF_KEYS.of(List.of("0101"), 0);
        calls.send("", full.replaceFirst("(?m)^0101;\"[^\"]*\"", "0101;"));
        assertEquals("draft", calls.responseOf("0101").path("state").asText());

        calls.send("", lines("organisation;q01", "0101;nej"));

        assertEquals("submitted", calls.responseOf("0101").path("state").asText());
    }

    @ParameterizedTest
    @EnumSource
    void labels_in_windows_1252_parted_by_commas_say_the_same_as_keys(Database database) {
        ImportCalls keys = ImportCalls.intoNewCampaign(database);
        ImportCalls labels = ImportCalls.intoNewCampaign(database);

        keys.send("", SheetText.OF_KEYS.of(CODES.subList(0, 9), 0));
        Reply imported = labels.send(
                "",
                new SheetText(",", AnswerOption::label)
                        .of(CODES.subList(0, 9), 0)
                        .getBytes(Charset.forName("windows-1252")));

        assertEquals(200, imported.status(), imported.body());
        assertEquals(keys.national(), labels.national());
    }

    @ParameterizedTest
    @EnumSource
    void only_administrators_of_kl_import(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        String sheet = SheetText.OF_KEYS.of(CODES, 0);

        assertAll(
                () -> assertEquals(403, calls.sendAs(calls.chief("0101"), sheet).status()),
                () -> assertEquals(403, calls.sendAs(calls.as(ApiClient.ANALYST), sheet).status()),
                () -> assertEquals(401, calls.sendAs(calls.nobody(), sheet).status()));
        assertEquals(0, calls.submitted());
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_campaign_takes_no_import_and_an_unknown_one_is_not_found(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        calls.close();

        Reply closed = calls.send("", SheetText.OF_KEYS.of(CODES, 0));
        assertEquals(409, closed.status());
        assertEquals("/problems/campaign-closed", closed.json().path("type").asText());
        assertEquals(409, calls.send("?dryRun=true", SheetText.OF_KEYS.of(CODES, 0)).status());
        assertEquals(404, ImportCalls.into(database, 123456789).send("", "organisation\n").status());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_sheet_or_asked_for_oddly_is_refused_with_its_reason(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);
        byte[] twentyMegabytes = new byte[ImportResource.LIMIT];
        byte[] more = new byte[ImportResource.LIMIT + 5_000_000];
        Arrays.fill(twentyMegabytes, (byte) 'x');

        assertAll(
                () -> assertEquals(400, calls.send("?dryRun=maybe", "organisation\n").status()),
                () -> assertEquals(400, calls.send("?partial=", "organisation\n").status()),
                () -> assertEquals(400, calls.send("?replace=true&replace=false", "organisation\n").status()),
                () -> assertEquals(422, calls.send("?dryRun=False", "").status()),
                () -> assertEquals(200, calls.send("?dryRun=TRUE", "").status()),
                () -> assertEquals(422, calls.send("", new byte[] {'P', 'K', 3, 4, 0, 0}).status()),
                () -> assertEquals(422, calls.send("", twentyMegabytes).status()),
                () -> assertEquals(413, calls.send("", more).status()),
                () -> assertEquals(415, calls.sendOfType("application/json", "{}").status()),
                () -> assertEquals(415, calls.sendOfType("text/plain", "organisation\n").status()),
                () -> assertEquals(422, calls.sendOfType("text/csv; charset=utf-8", "organisation\n").status()));
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_a_sheet_is_told_at_once(Database database) {
        ImportCalls calls = ImportCalls.intoNewCampaign(database);

        Reply refused = calls.send("", lines(
                "organisation;q01;q99;q34/direktion", "Atlantis;x;;", "0101;ja|nej;;varighed|ingen", "101;ja;;;;;y"));

        assertEquals(422, refused.status());
        assertCounts(3, 0, refused);
        assertEquals(
                List.of("1 q99", "2 organisation", "2 q01", "3 q01", "3 q34/direktion", "4 organisation", "4 "),
                StreamSupport.stream(refused.json().path("faults").spliterator(), false)
                        .map(fault -> fault.path("row").asInt() + " " + fault.path("column").asText())
                        .toList());
    }

    private static double total(ImportCalls calls) {
        return calls.scores("0101").json().at("/total/points").asDouble();
    }

    private static void assertCounts(int rows, int accepted, Reply reply) {
        assertEquals(rows, reply.json().path("rows").asInt(), reply.body());
        assertEquals(accepted, reply.json().path("accepted").asInt(), reply.body());
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
