package dk.styringsportal.web.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** KL's staff write a questionnaire in the browser, without knowing how its file looks. */
class EditorIT {

    private static Browser browser;
    private static int names;

    private final PortalServer server = PortalServer.on(Database.H2);
    private final ApiClient kl = ApiClient.as(ApiClient.KL, server);
    private Page page;
    private long draft;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void begin() {
        page = LoggedIn.as(ApiClient.KL, browser, Browser.DESK, server);
        draft = kl.post("drafts", Map.of("content", Map.of(
                        "id", "skriv-" + ++names, "version", "1", "state", "draft", "title", "Plan", "introduction", "Om planen.",
                        "groups", List.of(Map.of("id", "ledere", "title", "Ledere"), Map.of("id", "chefer", "title", "Chefer")),
                        "themes", List.of(
                                theme(1, "Planen", item("q01", "Har I en plan?"), item("q02", "Bruger I den?")),
                                theme(2, "Målene", item("q03", "Har I mål?"))))))
                .json().path("id").asLong();
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    private static Map<String, Object> theme(int number, String title, Object... items) {
        return Map.of("number", number, "title", title, "items", List.of(items));
    }

    private static Map<String, Object> item(String code, String text) {
        return Map.of("code", code, "type", "single-choice", "text", text, "options", List.of(
                Map.of("key", "ja", "label", "Ja"), Map.of("key", "nej", "label", "Nej")));
    }

    private void choose(String node) {
        page.navigate(server.uri("kl/kladde?nr=" + draft + "&valgt=" + node).toString());
    }

    private JsonNode stored(String place) {
        return kl.get("drafts/" + draft).json().at("/content" + place);
    }

    private Locator field(String path) {
        return page.locator("[data-path='" + path + "']");
    }

    private void awaitSaved() {
        assertThat(page.locator("#gemt")).hasText(Pattern.compile("^Gemt kl\\. [0-9.]{8}$"));
    }

    @Test
    void what_is_written_is_saved_by_itself_and_seen_in_outline_and_preview() {
        choose("themes/0/items/0");

        field("themes/0/items/0/text").locator("[data-part=da]").fill("Har kommunen en plan?");

        awaitSaved();
        assertEquals("Har kommunen en plan?", stored("/themes/0/items/0/text").asText());
        assertThat(page.locator(".outline [aria-current]")).containsText("Har kommunen en plan?");
        FrameLocator preview = page.frameLocator("#visning");
        assertThat(preview.getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setName("1. Har kommunen en plan?"))).isVisible();
    }

    @Test
    void english_stands_beside_danish_and_goes_again() {
        choose("themes/0/items/0");
        Locator text = field("themes/0/items/0/text");
        text.locator("summary").click();

        text.locator("[data-part=en]").fill("Have you got a plan?");
        awaitSaved();
        assertEquals("Have you got a plan?", stored("/themes/0/items/0/text/en").asText());
        assertEquals("Har I en plan?", stored("/themes/0/items/0/text/da").asText());

        text.locator("[data-part=en]").fill("");
        page.waitForCondition(() -> stored("/themes/0/items/0/text").isTextual());
    }

    @Test
    void a_fault_stands_beside_its_field_and_in_the_list_until_it_is_mended() {
        choose("themes/0/items/0");
        Locator text = field("themes/0/items/0/text");

        text.locator("[data-part=da]").fill("");

        assertThat(text.locator(".fault")).isVisible();
        assertThat(page.locator("[data-count='themes/0/items/0']")).hasText(Pattern.compile(".*1$"));
        assertThat(page.locator("#fejl-liste li")).containsText("q01");
        text.locator("[data-part=da]").fill("Har I en plan?");
        assertThat(text.locator(".fault")).hasCount(0);
        assertThat(page.locator("#fejl-liste li")).hasCount(0);
    }

    @Test
    void an_item_is_added_given_another_type_and_a_condition_without_writing_code() {
        choose("themes/0/items/1");
        page.locator("#ny-type").selectOption("number");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tilføj").setExact(true)).first().click();
        page.waitForURL(url -> url.endsWith("valgt=themes%2F0%2Fitems%2F2"));
        String item = "themes/0/items/2";
        field(item + "/text").locator("[data-part=da]").fill("Hvor gammel er planen?");
        field(item + "/minimum").locator("input").fill("0");
        field(item + "/maximum").locator("input").fill("12,5");
        field(item + "/decimals").locator("input").fill("1");
        awaitSaved();

        page.locator("h3", new Page.LocatorOptions().setHasText("Hvem spørges, og hvornår")).click();
        page.waitForNavigation(() -> page.locator("[data-add='" + item + "/enableWhen']").click());
        page.waitForNavigation(() -> field(item + "/enableWhen/0/item").locator("select").selectOption("q01"));
        page.waitForNavigation(() -> field(item + "/enableWhen/0/operator").locator("select").selectOption("="));
        field(item + "/enableWhen/0/answer").locator("select").selectOption("ja");
        awaitSaved();

        assertEquals(0, kl.get("drafts/" + draft).json().path("faults").size());
        JsonNode added = stored("/themes/0/items/2");
        assertEquals("{\"item\":\"q01\",\"operator\":\"=\",\"answer\":\"ja\"}", added.at("/enableWhen/0").toString());
        assertEquals(12.5, added.path("maximum").asDouble());
        assertThat(page.frameLocator("#visning").locator(".condition")).containsText("spørgsmål 1");

        page.onceDialog(dialog -> {
            assertTrue(dialog.message().contains("Mindst"), dialog.message());
            dialog.accept();
        });
        page.waitForNavigation(() -> field(item + "/type").locator("select").selectOption("single-choice"));
        assertEquals("single-choice", stored("/" + item + "/type").asText());
        assertTrue(stored("/" + item + "/maximum").isMissingNode());
        assertEquals(2, stored("/" + item + "/options").size());
    }

    @Test
    void points_and_options_are_set_and_moved() {
        choose("themes/0/items/0");
        String item = "themes/0/items/0";
        page.locator("h3", new Page.LocatorOptions().setHasText("Point og andre mål")).click();
        page.waitForNavigation(() -> field(item + "/rule").locator("select").selectOption("points-per-option"));
        field(item + "/options/0/points").locator("input").fill("100");
        field(item + "/options/1/points").locator("input").fill("200/3");
        awaitSaved();
        assertEquals(100, stored("/" + item + "/options/0/points").asInt());
        assertEquals("200/3", stored("/" + item + "/options/1/points").asText());

        page.waitForNavigation(() -> page.locator("[data-move='" + item + "/options/0'][data-step='1']").click());
        assertEquals("nej", stored("/" + item + "/options/0/key").asText());
        page.waitForNavigation(() -> page.locator("[data-add='" + item + "/options']").click());
        assertEquals(3, stored("/" + item + "/options").size());
        assertEquals("svar-3", stored("/" + item + "/options/2/key").asText());
        page.waitForNavigation(() -> page.locator("[data-remove='" + item + "/options/2']").click());
        assertEquals(2, stored("/" + item + "/options").size());
    }

    @Test
    void items_and_themes_are_moved_with_the_keyboard_alone() {
        choose("themes/0/items/0");
        page.locator("[data-node='themes/0/items/0'] > a").focus();

        page.waitForNavigation(() -> page.keyboard().press("Alt+ArrowDown"));
        assertEquals("q02", stored("/themes/0/items/0/code").asText());
        assertThat(page.locator("[data-node='themes/0/items/1'] > a")).isFocused();
        page.waitForNavigation(() -> page.keyboard().press("Alt+ArrowDown"));
        assertEquals("q01", stored("/themes/1/items/0/code").asText());
        assertThat(page.locator("[data-node='themes/1/items/0'] > a")).isFocused();

        page.locator("[data-node='themes/1'] > a").focus();
        page.waitForNavigation(() -> page.keyboard().press("Alt+ArrowUp"));
        assertEquals("Målene", stored("/themes/0/title").asText());
    }

    @Test
    void an_item_is_dragged_into_another_theme() {
        choose("skema");

        page.waitForNavigation(() -> page.locator("[data-node='themes/0/items/0'] > a").dragTo(page.locator("[data-node='themes/1'] > a")));

        assertEquals("q01", stored("/themes/1/items/1/code").asText());
        page.waitForNavigation(() -> page.locator("[data-undo]").click());
        assertEquals("q01", stored("/themes/0/items/0/code").asText());
    }

    @Test
    void a_new_code_is_new_wherever_it_is_named() {
        kl.send("PATCH", "drafts/" + draft, BodyPublishers.ofString("[{\"op\": \"add\", \"path\": \"/themes/0/items/1/enableWhen\", \"value\":"
                + " [{\"item\": \"q01\", \"operator\": \"=\", \"answer\": \"ja\"}]}]"), Map.of("Content-Type", "application/json-patch+json"));
        choose("themes/0/items/0");

        field("themes/0/items/0/code").locator("input").fill("plan");
        field("themes/0/items/0/code").locator("input").blur();
        awaitSaved();

        assertEquals("plan", stored("/themes/0/items/1/enableWhen/0/item").asText());
        assertThat(page.locator(".outline [aria-current] .node-code")).hasText("plan");
    }

    @Test
    void two_who_write_the_same_are_asked_and_nothing_is_lost() {
        choose("themes/0/items/0");
        kl.send("PATCH", "drafts/" + draft, BodyPublishers.ofString("[{\"op\": \"replace\", \"path\": \"/themes/0/items/0/text\", \"value\": \"Hendes\"}]"),
                Map.of("Content-Type", "application/json-patch+json"));
        Locator text = field("themes/0/items/0/text");

        text.locator("[data-part=da]").fill("Min");

        assertThat(text.locator(".conflict")).containsText("Hendes");
        assertEquals("Hendes", stored("/themes/0/items/0/text").asText());
        text.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gem min")).click();
        awaitSaved();
        assertEquals("Min", stored("/themes/0/items/0/text").asText());
    }

    @Test
    void two_who_fill_the_same_empty_field_are_asked_and_nothing_is_lost() {
        choose("themes/0/items/0");
        patch("[{\"op\": \"add\", \"path\": \"/themes/0/items/0/help\", \"value\": \"Hendes\"},"
                + " {\"op\": \"add\", \"path\": \"/themes/0/items/0/enableWhen\", \"value\": [{\"item\": \"q03\", \"operator\": \"=\", \"answer\": \"ja\"}]}]");
        Locator help = field("themes/0/items/0/help");

        help.locator("[data-part=da]").fill("Min");

        assertThat(help.locator(".conflict")).containsText("Hendes");
        assertEquals("Hendes", stored("/themes/0/items/0/help").asText());
        page.locator("h3", new Page.LocatorOptions().setHasText("Hvem spørges, og hvornår")).click();
        page.locator("[data-add='themes/0/items/0/enableWhen']").click();
        assertThat(page.locator("#gemt")).containsText("En anden har ændret det samme");
        assertEquals("q03", stored("/themes/0/items/0/enableWhen/0/item").asText(), "a list that another began is not begun anew");
    }

    private void patch(String operations) {
        assertEquals(200, kl.send("PATCH", "drafts/" + draft, BodyPublishers.ofString(operations),
                Map.of("Content-Type", "application/json-patch+json")).status());
    }

    @Test
    void each_row_of_a_matrix_gets_points_of_its_own_without_writing_code() {
        patch("[{\"op\": \"replace\", \"path\": \"/themes/0/items/0/type\", \"value\": \"single-choice-matrix\"},"
                + " {\"op\": \"add\", \"path\": \"/themes/0/items/0/rule\", \"value\": \"mean-of-rows\"},"
                + " {\"op\": \"add\", \"path\": \"/themes/0/items/0/rows\", \"value\": [{\"key\": \"unge\", \"label\": \"Unge\"}, {\"key\": \"aeldre\", \"label\": \"Ældre\"}]}]");
        choose("themes/0/items/0");
        Locator points = field("themes/0/items/0/options/0/points");
        points.locator("summary").click();

        points.getByLabel("Unge").fill("100");
        points.getByLabel("Ældre").fill("200/3");
        field("themes/0/items/0/options/1/points").locator("[data-part=value]").fill("0");
        awaitSaved();

        assertEquals("{\"unge\":100,\"aeldre\":\"200/3\"}", stored("/themes/0/items/0/options/0/points").toString());
        assertEquals(0, stored("/themes/0/items/0/options/1/points").asInt());
        assertThat(points.locator("[data-part=value]")).isDisabled();
        assertEquals(0, kl.get("drafts/" + draft).json().path("faults").size());
        page.waitForNavigation(() -> {
            field("themes/0/items/0/rows/0/key").locator("input").fill("boern");
            field("themes/0/items/0/rows/0/key").locator("input").blur();
        });
        assertEquals("{\"boern\":100,\"aeldre\":\"200/3\"}", stored("/themes/0/items/0/options/0/points").toString());
    }

    @Test
    void a_condition_asks_for_rows_and_columns_only_where_there_are_some() {
        patch("[{\"op\": \"add\", \"path\": \"/themes/0/items/1/enableWhen\", \"value\": [{\"item\": \"q01\", \"operator\": \"=\", \"answer\": \"ja\"}]}]");
        choose("themes/0/items/1");

        assertThat(field("themes/0/items/1/enableWhen/0/answer")).hasCount(1);
        assertThat(field("themes/0/items/1/enableWhen/0/row")).hasCount(0);
        assertThat(field("themes/0/items/1/enableWhen/0/column")).hasCount(0);
    }

    @Test
    void what_was_written_while_the_portal_was_away_is_saved_when_it_is_back() {
        choose("themes/0/items/0");
        page.context().setOffline(true);
        field("themes/0/items/0/text").locator("[data-part=da]").fill("Skrevet uden forbindelse");
        assertThat(page.locator("#gemt")).containsText("Ingen forbindelse");

        page.context().setOffline(false);

        awaitSaved();
        assertEquals("Skrevet uden forbindelse", stored("/themes/0/items/0/text").asText());
    }

    @Test
    void a_shared_scale_is_made_and_used() {
        choose("skalaer");
        page.onceDialog(dialog -> dialog.accept("enig"));
        page.waitForNavigation(() -> page.locator("[data-add='scales']").click());
        field("scales/enig/0/label").locator("[data-part=da]").fill("Enig");
        field("scales/enig/1/label").locator("[data-part=da]").fill("Uenig");
        awaitSaved();

        choose("themes/0/items/0");
        page.waitForNavigation(() -> field("themes/0/items/0/scale").locator("select").selectOption("enig"));

        assertEquals("enig", stored("/themes/0/items/0/scale").asText());
        assertTrue(stored("/themes/0/items/0/options").isMissingNode());
        assertEquals(0, kl.get("drafts/" + draft).json().path("faults").size());
        assertThat(page.frameLocator("#visning").locator("body")).containsText("Uenig");
    }

    @Test
    void each_group_is_previewed_in_its_own_words() {
        kl.send("PATCH", "drafts/" + draft, BodyPublishers.ofString("[{\"op\": \"add\", \"path\": \"/themes/0/items/0/wordings\", \"value\": {\"chefer\": \"Har din afdeling en plan?\"}}]"),
                Map.of("Content-Type", "application/json-patch+json"));
        choose("themes/0/items/0");
        FrameLocator preview = page.frameLocator("#visning");
        assertThat(preview.locator("body")).containsText("Har I en plan?");

        page.locator("#visning-gruppe").selectOption("chefer");

        assertThat(preview.locator("body")).containsText("Har din afdeling en plan?");
        page.getByLabel("Computer").check();
        assertEquals("960px", page.locator("#visning").evaluate("frame => frame.style.width"));
        page.getByLabel("Telefon").check();
        assertEquals("360px", page.locator("#visning").evaluate("frame => frame.style.width"));
    }

    @Test
    void an_emptied_code_is_filled_again_and_a_taken_one_refused() {
        choose("themes/0/items/0");
        Locator code = field("themes/0/items/0/code").locator("input");
        code.fill("");
        code.blur();
        awaitSaved();
        code.fill("plan");
        code.blur();
        awaitSaved();
        assertEquals("plan", stored("/themes/0/items/0/code").asText());

        code.fill("q02");
        code.blur();
        assertThat(field("themes/0/items/0/code").locator(".conflict")).containsText("findes allerede");
        assertEquals("plan", stored("/themes/0/items/0/code").asText());
    }

    @Test
    void with_its_last_condition_an_item_is_always_asked_again() {
        kl.send("PATCH", "drafts/" + draft, BodyPublishers.ofString("[{\"op\": \"add\", \"path\": \"/themes/0/items/1/enableWhen\", \"value\":"
                + " [{\"item\": \"q01\", \"operator\": \"=\", \"answer\": \"ja\"}]}]"), Map.of("Content-Type", "application/json-patch+json"));
        choose("themes/0/items/1");

        page.waitForNavigation(() -> page.locator("[data-remove='themes/0/items/1/enableWhen/0']").click());

        assertTrue(stored("/themes/0/items/1/enableWhen").isMissingNode());
        assertEquals(0, kl.get("drafts/" + draft).json().path("faults").size());
    }

    @Test
    void pressing_twice_does_it_once() {
        choose("themes/0/items/0");

        page.waitForNavigation(() -> page.locator("[data-add='themes/0/items/0/options']").dblclick());
        assertEquals(3, stored("/themes/0/items/0/options").size());
        page.waitForNavigation(() -> page.locator("[data-remove='themes/0/items/0/options/2']").dblclick());
        assertEquals(2, stored("/themes/0/items/0/options").size());
    }

    @Test
    void what_another_has_moved_is_not_taken_for_what_stood_there() {
        choose("themes/0/items/0");
        kl.send("PATCH", "drafts/" + draft, BodyPublishers.ofString("[{\"op\": \"move\", \"from\": \"/themes/0/items/0/options/0\", \"path\": \"/themes/0/items/0/options/1\"}]"),
                Map.of("Content-Type", "application/json-patch+json"));

        page.locator("[data-remove='themes/0/items/0/options/0']").click();

        assertThat(page.locator("#gemt")).containsText("En anden har ændret det samme");
        assertEquals(409, page.waitForResponse(response -> response.request().method().equals("PATCH"), () ->
                field("themes/0/items/0/options/0/label").locator("[data-part=en]").evaluate(
                        "input => { input.value = 'Yes'; input.dispatchEvent(new Event('change', {bubbles: true})); }")).status());
        assertTrue(stored("/themes/0/items/0/options/0/label").isTextual(), "what was written of one option stands with no other");
        assertEquals(2, stored("/themes/0/items/0/options").size());
    }

    @Test
    void a_long_text_is_saved() {
        choose("skema");

        field("introduction").locator("[data-part=da]").fill("Meget at sige. ".repeat(6000));

        awaitSaved();
        assertTrue(stored("/introduction").asText().length() > 80_000);
    }

    @Test
    void an_analyst_reads_and_changes_nothing() {
        Page analyst = LoggedIn.as(ApiClient.ANALYST, browser, Browser.DESK, server);
        analyst.navigate(server.uri("kl/kladde?nr=" + draft + "&valgt=themes/0/items/0").toString());

        assertThat(analyst.locator(".panel textarea").first()).isDisabled();
        assertThat(analyst.locator("button:is([data-undo], [data-remove], [data-add])")).hasCount(0);
        assertThat(analyst.frameLocator("#visning").locator("body")).containsText("Har I en plan?");
        analyst.context().close();
    }
}
