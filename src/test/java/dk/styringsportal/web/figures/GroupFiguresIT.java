package dk.styringsportal.web.figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.Browser;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.LoggedIn;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.Soon;
import dk.styringsportal.testing.SurveyGuest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KL looks at how groups answer, part by part, from imported rows to what stands on the page. */
class GroupFiguresIT {

    private static final String LEADERSHIP = "faglig-ledelse/2014";
    private static final String SELF = "faglig-ledelse-selvevaluering/2014";

    private static final String ROWS = """
            organisation;group;org-forvaltningsniveau;org-samlet;ps-politisk-fokus
            0101;chefer;i-hoej-grad;i-hoej-grad;i-hoej-grad
            0751;chefer;i-hoej-grad;i-nogen-grad;slet-ikke
            0461;chefer;i-nogen-grad;i-mindre-grad;
            0851;chefer;slet-ikke;slet-ikke;
            0657;chefer;ved-ikke;i-nogen-grad;
            0101;ledere;i-nogen-grad;i-hoej-grad;
            0101 0147;ledere;i-mindre-grad;;
            0751;ledere;i-mindre-grad;i-nogen-grad;
            0461;ledere;slet-ikke;slet-ikke;
            """;

    private static Browser browser;
    private static PortalServer server;
    private static long campaign;

    @BeforeAll
    static void open() {
        browser = new Browser();
        server = PortalServer.on(Database.H2);
        campaign = imported(false);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fordeling&tema=2, 1280", "fordeling&tema=2&vaegt=stoerrelse, 320",
        "rangering, 1280", "rangering, 320",
        "temaer, 1280", "temaer, 320",
        "forskelle, 1280", "forskelle, 320",
        "frafald, 1280", "frafald, 320",
        "sammenhaeng&tema=2, 1280", "sammenhaeng&tema=2, 320",
        "sammenhaeng&sprog=en, 1280",
        "krydstabel, 1280", "krydstabel, 320"
    })
    void every_part_passes_axe_and_scrolls_only_downwards(String part, int widthPixels) {
        Page page = visit("kl-analytiker", widthPixels, campaign, part);

        assertThat(page.locator("main .tag.warn").first()).hasText(part.contains("sprog=en") ? "Provisional" : "Foreløbig");
        Browser.axe(page);
        assertEquals(widthPixels, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
        page.context().close();
    }

    @Test
    void the_page_is_reached_from_the_rounds_pages_and_its_parts_from_one_another() {
        Page page = LoggedIn.as("kl-analytiker", browser, Browser.DESK, server);
        page.navigate(server.uri("kl/svarprocent?id=" + campaign).toString());

        page.locator(".parts a:has-text('Svarene indtil nu')").click();
        assertThat(page.locator("h1")).hasText("Svarene indtil nu");
        assertThat(page.locator(".tally")).containsText("Chefer");
        for (String part : List.of("Rangering", "Temaer", "Forskelle", "Frafald", "Sammenhæng", "Krydstabel", "Fordeling")) {
            page.locator(".contents a:has-text('" + part + "')").click();
            assertThat(page.locator(".contents [aria-current=page]")).hasText(part);
        }
        page.locator("select[name=tema]").selectOption("2");
        page.locator(".chooser button").click();
        assertThat(page.locator("main h2").first()).hasText("Organisering");
        page.locator("a:has-text('Næste tema')").click();
        assertThat(page.locator("main h2").first()).hasText("Tværfagligt samarbejde");
        page.context().close();
    }

    @Test
    void what_was_counted_stands_beside_its_bars() {
        Page page = visit("kl-admin", Browser.DESK, campaign, "fordeling&tema=2");
        Locator question = page.locator("section[aria-labelledby=s-org-forvaltningsniveau]");

        assertThat(row(question, "Chefer").locator("td")).hasText(new String[] {
            "5", "40 pct. (2)", "20 pct. (1)", "0 pct. (0)", "20 pct. (1)", "20 pct. (1)", "60 pct.", "3,00"
        });
        assertThat(question.locator("svg.figure-wide desc")).containsText("Chefer (n = 5): I høj grad 40 pct. (2 af 5)");
        page.context().close();
    }

    @Test
    void groups_are_ranked_and_compared() {
        Page page = visit("kl-admin", Browser.DESK, campaign, "rangering");
        Locator chiefs = page.locator("section[aria-labelledby=g-chefer] table").first();
        assertThat(chiefs.locator("tbody tr").first().locator("td")).hasText(new String[] {"1", "60 pct.", "3,00", "5"});

        part(page, "temaer");
        assertThat(row(page.locator("main"), "Organisering").first().locator("td").nth(1)).containsText("66,67");

        part(page, "forskelle&par=chefer.ledere");
        Locator gap = page.locator("table.gaps tbody tr:has-text('forvaltningsniveau')");
        assertThat(gap.locator("td").nth(0)).hasText("60 pct. af 5");
        assertThat(gap.locator("td").nth(2)).hasText("+35,0");
        assertThat(gap.locator("td").last()).containsText("Chefer mest positive");
        assertThat(page.locator("select[name=par] option")).hasCount(1);
        page.context().close();
    }

    @Test
    void without_invitations_there_is_only_the_sources_test_with_its_warning() {
        Page page = visit("kl-admin", Browser.DESK, campaign, "frafald");

        assertThat(page.locator("main")).containsText("Ingen er inviteret i denne undersøgelse");
        assertThat(page.locator(".notice.warning")).containsText("Når de fleste har svaret, forkaster den næsten aldrig");
        assertThat(page.locator("[id^=f-]")).hasCount(0);
        assertThat(page.locator("#k-chefer")).hasText("Chefer");
        page.context().close();
    }

    @Test
    void those_invited_who_did_not_answer_are_told_beside_those_who_did() {
        long invited = SurveyGuest.openCampaign("Frafald", LEADERSHIP, false, server);
        SurveyGuest guest = SurveyGuest.invite(invited, "ledere", "Ida", server, "0101");
        SurveyGuest.invite(invited, "ledere", "Ole", server, "0825");
        Page page = visit("kl-admin", Browser.DESK, invited, "frafald");
        assertThat(page.locator("main")).containsText("Ingen har svaret endnu.");
        assertThat(page.locator("main")).containsText("Der er ikke noget at teste");

        assertEquals(200, guest.answer("org-forvaltningsniveau", "i-hoej-grad", 0).status());
        assertEquals(200, guest.finish().status());
        page.reload();

        Locator leaders = page.locator("section[aria-labelledby=f-ledere]");
        assertThat(row(leaders, "Små").locator("td")).hasText(new String[] {"0", "1", "0,5"});
        assertThat(leaders).containsText("Der er ikke tegn på");
        assertThat(leaders.locator(".notice.warning")).containsText("Testen er svag: n = 2 kan ikke vise");
        assertThat(leaders).containsText("Fishers eksakte test");
        page.context().close();
    }

    @Test
    void without_a_robust_relation_that_is_said_and_an_anonymous_rounds_dots_are_not_drawn() {
        Page page = visit("kl-admin", Browser.DESK, campaign, "sammenhaeng&tema=2");
        assertThat(page.locator("main .notice").nth(1)).hasText("Ingen robust sammenhæng.");
        assertThat(page.locator(".drawings svg.figure-wide")).hasCount(4);

        page.navigate(server.uri("kl/svar?id=" + imported(true) + "&del=sammenhaeng&tema=2").toString());
        assertThat(page.locator("main")).containsText("Runden er anonym.");
        assertThat(page.locator(".drawings svg")).hasCount(0);
        page.context().close();
    }

    @Test
    void the_overall_question_has_the_self_evaluation_of_the_same_round_beside_it() {
        Page page = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        String title = "To skemaer";
        long groups = ofTwoQuestionnaires(page, title);
        ApiClient chief = ApiClient.chief("0157", server);
        String response = chief.respond(campaign(title, SELF));
        selfEvaluation().forEach((item, value) -> assertEquals(200, chief.answer(response, item, value, 0).status(), item));
        assertEquals(200, chief.submit(response).status());
        SurveyGuest guest = SurveyGuest.invite(groups, "ledere", "Ida", server, "0101");
        guest.answer("org-samlet", "i-nogen-grad", 0);
        assertEquals(200, guest.finish().status());

        part(page, groups, "fordeling&tema=2");
        Locator overall = page.locator("section[aria-labelledby=s-org-samlet]");
        assertThat(row(overall, "Ledere").locator("td").last()).hasText("3,00");
        assertThat(row(overall, "Selvevaluering").locator("td").last()).hasText("2,00");
        part(page, groups, "sammenhaeng");
        assertThat(page.locator("#selvevaluering")).hasText("Kommunernes selvevaluering");
        part(page, groups, "krydstabel&faktum=org-struktur&tema=2");
        Locator byStructure = page.locator("section[aria-labelledby=s-org-samlet]");
        assertThat(row(byStructure, "Alle").first()).containsText("Vises ikke – færre end 5 svar");
        assertThat(row(byStructure, "Centerstruktur").first()).containsText("Ingen har svaret");
        assertThat(byStructure.locator("th[scope=rowgroup]")).hasText(new String[] {"Ledere", "Selvevaluering"});
        page.locator("input[name=sammen][value=fu-ics]").check();
        page.locator(".chooser button").click();
        assertThat(page.locator("input[name=sammen][value=fu-ics]")).isChecked();
        Browser.axe(page);
        assertThat(page.locator("a:has-text('Hent tallene som CSV')"))
                .hasAttribute("href", Pattern.compile(".*faktum=org-struktur&sammen=fu-ics"));
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "fordeling, kode;spørgsmål;gruppe;svarmulighed", "rangering, gruppe;ende;plads", "temaer, tema;gruppe;sammen med",
        "forskelle, 95 % fra", "frafald, som i kilden", "sammenhaeng, Spearmans rho"
    })
    void every_part_can_be_had_as_a_file(String part, String held) throws IOException {
        Page page = visit("kl-analytiker", Browser.DESK, campaign, part);

        Download file = page.waitForDownload(() -> page.locator("a:has-text('Hent tallene som CSV')").click());

        assertEquals(part + "-" + campaign + ".csv", file.suggestedFilename());
        String text = Files.readString(file.path());
        assertTrue(text.startsWith("\uFEFF") && text.contains(held), text);
        page.context().close();
    }

    @Test
    void weights_are_ticked_and_stay_from_theme_to_theme() {
        Page page = visit("kl-admin", Browser.DESK, campaign, "fordeling&tema=2");
        assertThat(page.locator("#vaegte")).hasCount(0);
        page.locator("#vaegt").check();
        page.locator(".chooser button").click();

        assertThat(page.locator("#vaegt")).isChecked();
        assertThat(page.locator("main")).containsText("Der kan ikke laves vægte: ingen er inviteret");
        assertThat(page.locator("main")).containsText("ingen har svaret fra kommuner af størrelsen små, mellemstore.");
        page.locator("a:has-text('Næste tema')").click();
        assertThat(page.locator("#vaegte")).isVisible();
        assertThat(page.locator("a:has-text('Hent tallene som CSV')")).hasAttribute("href", Pattern.compile(".*vaegt=stoerrelse"));
        page.context().close();
    }

    /** Five chiefs and six leaders of eleven municipalities; nobody else. */
    @Test
    void an_editions_parts_are_for_everybody() {
        long edition = published();
        Page nobody = browser.page(Browser.PHONE);
        nobody.navigate(server.uri("udgave?id=" + edition).toString());
        look(nobody);
        nobody.locator("a:has-text('Mest og mindst positive vurderinger')").click();
        assertThat(nobody.locator("section[aria-labelledby=g-chefer]")).containsText("Svar fra Chefer: N = 5");
        assertThat(nobody.locator("section[aria-labelledby=g-fagudvalgsformaend] p")).hasText("Vises ikke – færre end 5 svar");
        look(nobody);
        for (String part : List.of("Point i hvert tema", "Frafaldsanalyse", "Sammenhæng med indbyggertal og indeks", "Forskelle mellem grupper")) {
            nobody.locator(".contents a:has-text('" + part + "')").click();
            assertThat(nobody.locator(".contents [aria-current=page]")).hasText(part);
            look(nobody);
        }
        nobody.locator("#par").selectOption("chefer.ledere");
        nobody.locator(".chooser button").click();
        assertThat(nobody.locator("#forskelle")).hasText("Chefer og Ledere");
        assertThat(nobody.locator("table.gaps tbody tr:has-text('forvaltningsniveau') td").nth(2)).hasText("+43,3");
        assertThat(nobody.locator("table.gaps")).containsText("Vises ikke");
        nobody.navigate(server.uri("udgave?id=" + edition + "&del=sammenhaeng&sprog=en").toString());
        assertThat(nobody.locator("main")).containsText("Municipalities are not drawn as dots");
        look(nobody);
        assertEquals(404, nobody.navigate(server.uri("udgave?id=" + edition + "&del=fordeling").toString()).status());
        nobody.context().close();
        Page admin = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        admin.navigate(server.uri("kl/udgave-tema?id=" + edition + "&del=forskelle&par=chefer.ledere").toString());
        assertThat(admin.locator("main .drawing svg.figure-wide")).hasCount(1);
        look(admin);
        admin.context().close();
    }

    /** Leaders of four municipalities, two of each structure; chiefs are too few in each. */
    @Test
    void answers_by_a_fact_are_frozen_as_kl_chose_and_for_everybody() throws Exception {
        Page admin = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        String title = "Efter fakta";
        long groups = ofTwoQuestionnaires(admin, title);
        tabled(groups, campaign(title, SELF));
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        Reply unknown = kl.post("campaigns/" + groups + "/editions", Map.of("facts", List.of("org-struktur", "findes-ikke")));
        assertEquals(400, unknown.status());
        assertEquals("unknown", unknown.json().path("reason").asText());

        admin.navigate(server.uri("kl/udgaver").toString());
        admin.locator("#undersoegelse").selectOption(String.valueOf(groups));
        admin.locator("details.facts:has-text('" + title + "') summary").click();
        look(admin);
        admin.locator("input[name=fakta-" + groups + "][value=org-struktur]").check();
        admin.locator("[id='ny:lav-knap']").click();
        long edition = made(kl, groups);
        admin.navigate(server.uri("kl/udgave?id=" + edition).toString());
        assertThat(admin.locator("h1")).containsText(title);
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).post("editions/" + edition + "/approve").status());
        assertEquals(200, kl.post("editions/" + edition + "/publish").status());
        admin.context().close();

        JsonNode figures = ApiClient.nobody(server)
                .get("editions/" + edition + "/figures?kind=crosstable&item=org-forvaltningsniveau&group=ledere&class=centerstruktur")
                .json()
                .path("figures");
        assertEquals(1, figures.size(), figures.toString());
        assertEquals(6, figures.get(0).path("n").asInt());
        assertEquals(2, figures.get(0).path("municipalities").asInt());
        assertFalse(figures.toString().contains("0101"), "which municipality is in which class is not told");
        Page nobody = browser.page(Browser.PHONE);
        nobody.navigate(server.uri("udgave?id=" + edition).toString());
        nobody.locator("a:has-text('Svar efter fakta om kommunerne')").click();
        nobody.locator("#emne").selectOption("2");
        nobody.locator("#gruppe").selectOption("ledere");
        nobody.locator(".chooser button").click();
        Locator question = nobody.locator("section[aria-labelledby=s-org-forvaltningsniveau]");
        assertThat(row(question, "Centerstruktur").locator("td").first()).hasText("6");
        assertThat(question.locator("svg:visible")).hasCount(1);
        look(nobody);
        nobody.locator("#gruppe").selectOption("chefer");
        nobody.locator(".chooser button").click();
        assertThat(row(question, "Centerstruktur")).containsText("Vises ikke – færre end 5 svar");
        nobody.context().close();
    }

    /** The campaign's edition, once it is whole: what is not made soon is made in the background. */
    private static long made(ApiClient kl, long campaign) throws Exception {
        Soon.is("the edition", Duration.ofSeconds(60), () -> edition(kl, campaign).isPresent());
        return edition(kl, campaign).orElseThrow();
    }

    private static Optional<Long> edition(ApiClient kl, long campaign) {
        return StreamSupport.stream(kl.get("editions").json().spliterator(), false)
                .filter(edition -> edition.path("campaign").asLong() == campaign)
                .map(edition -> edition.path("id").asLong())
                .findFirst();
    }

    private static void tabled(long groups, long self) {
        StringBuilder rows = new StringBuilder("organisation;group;org-forvaltningsniveau;org-samlet\n");
        List<String> given = List.of("i-hoej-grad", "i-nogen-grad", "slet-ikke");
        for (String code : List.of("0101", "0751", "0461", "0851")) {
            given.forEach(answer -> rows.append(code + ";ledere;" + answer + ";i-nogen-grad\n"));
            rows.append(code + ";chefer;" + given.get(rows.length() % 3) + ";i-hoej-grad\n");
            ApiClient chief = ApiClient.chief(code, server);
            String response = chief.respond(self);
            selfEvaluation().forEach((item, value) -> assertEquals(200, chief.answer(response, item, value, 0).status(), item));
            if (code.equals("0461") || code.equals("0851")) {
                assertEquals(200, chief.answer(response, "org-struktur", "traditionel-forvaltningsstruktur", 1).status());
            }
            assertEquals(200, chief.submit(response).status());
        }
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        Reply imported = kl.send(
                "POST", "campaigns/" + groups + "/import", BodyPublishers.ofString(rows.toString()), Map.of("Content-Type", "text/csv"));
        assertEquals(200, imported.status(), imported.body());
        kl.post("campaigns/" + groups + "/close");
    }

    private static long published() {
        ApiClient kl = ApiClient.as(ApiClient.KL, server);
        long round = SurveyGuest.openCampaign("Udgivet", LEADERSHIP, false, server);
        Reply imported = kl.send(
                "POST",
                "campaigns/" + round + "/import",
                BodyPublishers.ofString(ROWS + "0851;ledere;slet-ikke;i-nogen-grad;\n0657;ledere;slet-ikke;i-mindre-grad;\n"),
                Map.of("Content-Type", "text/csv"));
        assertEquals(200, imported.status(), imported.body());
        kl.post("campaigns/" + round + "/close");
        Reply made = kl.post("campaigns/" + round + "/editions");
        assertEquals(201, made.status(), made.body());
        long edition = made.json().path("id").asLong();
        assertEquals(200, ApiClient.as(ApiClient.ANALYST, server).post("editions/" + edition + "/approve").status());
        assertEquals(200, kl.post("editions/" + edition + "/publish").status());
        return edition;
    }

    private static void look(Page page) {
        Browser.axe(page);
        assertEquals(
                page.viewportSize().width, page.evaluate("document.documentElement.scrollWidth"), "the page scrolls sideways");
    }

    @Test
    void what_is_not_there_is_not_found() {
        Page page = LoggedIn.as("kl-admin", browser, Browser.DESK, server);
        long withoutGroups = ApiClient.as(ApiClient.KL, server).openCampaign("Uden grupper");

        for (String address : List.of(
                "svar?id=99999999", "svar", "svar?id=" + withoutGroups, "svar.csv?id=" + campaign, "svar.csv?id=" + withoutGroups + "&del=frafald")) {
            assertEquals(404, page.navigate(server.uri("kl/" + address).toString()).status(), address);
        }
        page.context().close();
    }

    private static Page visit(String user, int widthPixels, long campaign, String part) {
        Page page = LoggedIn.as(user, browser, widthPixels, server);
        part(page, campaign, part);
        return page;
    }

    private static void part(Page page, String part) {
        part(page, campaign, part);
    }

    private static void part(Page page, long campaign, String part) {
        assertEquals(200, page.navigate(server.uri("kl/svar?id=" + campaign + "&del=" + part).toString()).status());
    }

    private static Locator row(Locator around, String heading) {
        return around.locator("tbody tr:has(th:has-text('" + heading + "'))");
    }

    private static long imported(boolean anonymous) {
        long round = SurveyGuest.openCampaign("Svar", LEADERSHIP, anonymous, server);
        Reply imported = ApiClient.as(ApiClient.KL, server)
                .send("POST", "campaigns/" + round + "/import", BodyPublishers.ofString(ROWS), Map.of("Content-Type", "text/csv"));
        assertEquals(200, imported.status(), imported.body());
        return round;
    }

    /** Drafts a round of groups and self-evaluation in the browser, opens it, and gives the number of the groups' campaign. */
    private static long ofTwoQuestionnaires(Page page, String title) {
        page.navigate(server.uri("kl").toString());
        page.getByLabel("Rundens navn").fill(title);
        page.getByLabel("Spørgeskema").selectOption(LEADERSHIP);
        page.locator("input[value='Opret kladde']").click();
        page.locator("input[name=skema][value='" + SELF + "']").check();
        page.locator("#formaal").fill("At prøve portalen");
        page.locator("#hjemmel").fill("Litra e");
        page.locator("#ansvarlig").fill("KL");
        page.locator("#opbevaring").fill("12");
        page.locator("#plan-form\\:gem").click();
        page.locator("#aabn\\:aabn-knap").click();
        assertThat(page.locator("[role=status]").first()).containsText("Runden er åbnet.");
        return campaign(title, LEADERSHIP);
    }

    private static long campaign(String title, String questionnaire) {
        return StreamSupport.stream(ApiClient.as(ApiClient.KL, server).get("campaigns").json().spliterator(), false)
                .filter(found -> found.path("title").asText().startsWith(title)
                        && found.path("questionnaire").asText().equals(questionnaire))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asLong();
    }

    /** All that a municipality must answer about itself. */
    private static Map<String, Object> selfEvaluation() {
        return Map.ofEntries(
                Map.entry("ps-bup", "ja"),
                Map.entry("ps-serviceniveau-fastsat", "ja"),
                Map.entry("ps-samlet", "i-hoej-grad"),
                Map.entry("org-struktur", "centerstruktur"),
                Map.entry("org-antal-ledelseslag", 1),
                Map.entry("org-teamprincipper", List.of("alder")),
                Map.entry("org-samlet", "i-mindre-grad"),
                Map.entry("ts-samlet", "i-hoej-grad"),
                Map.entry("fu-ics", "ja"),
                Map.entry("fu-samlet", "i-hoej-grad"),
                Map.entry("ta-fagsystem", "dubu"),
                Map.entry("ta-opgoerelse-familiesager", "pr-barn"),
                Map.entry("ta-sager-udsatte", 40),
                Map.entry("ta-sager-funktionsnedsaettelse", 55),
                Map.entry("ta-samlet", "i-hoej-grad"),
                Map.entry("op-ledelsestilsyn-udtraek", "pr-sagsbehandler"),
                Map.entry("op-ledelsestilsyn-sager", 2),
                Map.entry("op-samlet", "i-hoej-grad"),
                Map.entry("lp-samlet", "i-hoej-grad"),
                Map.entry("la-oevrige-it-systemer", List.of("excel")),
                Map.entry("la-samlet", "i-hoej-grad"),
                Map.entry("lo-samlet", "i-hoej-grad"));
    }
}
