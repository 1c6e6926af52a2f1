package dk.styringsportal.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.report.prose.Illustration;
import dk.styringsportal.report.prose.PlainProse;
import dk.styringsportal.report.prose.Prose;
import dk.styringsportal.report.prose.ProseFault;
import dk.styringsportal.report.prose.ProseFault.Kind;
import dk.styringsportal.report.prose.ProseHtml;
import dk.styringsportal.report.prose.Span;
import dk.styringsportal.report.prose.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What marks mean, and that nothing but them comes out on the page. */
class MarkdownReaderTest {

    private static final MarkdownReader READER = new MarkdownReader();

    @Test
    void every_mark_has_its_place_on_the_page() {
        assertEquals(
                "<h4>Mål &amp; midler</h4>"
                        + "<p>Næsten <strong>alle</strong> siger<br/>ja, <a href=\"/udgave?id=1#svar-q12\">se figur 12</a>.</p>"
                        + "<ul><li><p>et</p></li><li><p>to</p><ol><li><p>dybere</p></li></ol></li></ul>"
                        + "<div class=\"box\"><p>Det vigtigste</p></div>"
                        + "<p class=\"picture\"><img src=\"/b/billede-1.png\" alt=\"Søjler\"/></p>"
                        + "<p class=\"picture\"><img src=\"/b/billede-1.png\" alt=\"Andre ord\"/></p>"
                        + "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Gruppe, Andel\"><table class=\"table\">"
                        + "<thead><tr><th scope=\"col\">Gruppe</th><th scope=\"col\">Andel</th></tr></thead>"
                        + "<tbody><tr><td>Ledere</td><td>40 pct.</td></tr><tr><td>Chefer</td><td></td></tr></tbody></table></div>",
                html("""
                        ## Mål & midler

                        Næsten **alle** siger
                        ja, [se figur 12](#figur-12).

                        - et
                        - to
                          1. dybere

                        > Det vigtigste

                        ![](billede-1.png)

                        ![Andre ord](billede-1.png)

                        | Gruppe | Andel |
                        | --- | --- |
                        | Ledere | 40 pct. |
                        | Chefer |
                        """));
    }

    /** However many marks are written: the highest is the first, and none is left out. */
    @Test
    void headings_have_two_levels() {
        assertEquals("<h4>a</h4><h5>b</h5><h5>c</h5><h4>d</h4>", html("## a\n\n### b\n\n##### c\n\n## d"));
        assertEquals("<h4>a</h4><h4>b</h4>", html("##### a\n\n##### b"));
        assertEquals("<h4>a</h4><h4>b</h4>", html("### a\n\n## b"), "none of level 2 comes first");
        assertEquals("<div class=\"box\"><h4>a</h4></div><h5>b</h5>", html("> # a\n\n## b"));
    }

    /** As slides and spreadsheets show it. */
    @Test
    void without_marks_every_word_address_and_row_is_there() {
        PlainProse plain = new PlainProse(Map.of("billede-1.png", new Illustration(new byte[] {1}, "Søjler, der stiger")));
        assertEquals(
                """
                Mål & midler

                Næsten alle siger
                ja, se her (figur 12.3), figur 4, KL (https://kl.example/a) og https://kl.example/b.
                Skriv til post@kl.example.

                • et
                • to
                   1. dybere

                Det vigtigste
                1. først

                Søjler, der stiger

                Andre ord

                Gruppe; Andel
                Ledere; 40 pct.
                Chefer; –""",
                plain.of(READER.read("""
                        ## Mål & midler

                        Næsten **alle** siger
                        ja, [se **her**](#figur-12-3), [figur 4](#figur-4), [KL](https://kl.example/a) og <https://kl.example/b>.
                        Skriv til [post@kl.example](mailto:post@kl.example).

                        - et
                        - to
                          1. dybere

                        > **Det vigtigste**
                        > 1. først

                        ![](billede-1.png)

                        ![Andre ord](billede-1.png)

                        | Gruppe | Andel |
                        | --- | --- |
                        | Ledere | 40 pct. |
                        | Chefer |
                        """).pieces()));
    }

    @Test
    void a_text_without_marks_keeps_its_lines() {
        assertEquals("<p>Første linje<br/>anden linje</p><p>Nyt afsnit</p>", html("Første linje\nanden linje\n\nNyt afsnit"));
        assertEquals("", html(""));
    }

    @Test
    void html_is_words_and_a_fault() {
        for (String text : List.of("<script>alert(1)</script>", "Hej <img src=x onerror=alert(1)> du", "<b>fed</b>", "<!-- x -->")) {
            String html = html(text);
            assertFalse(html.contains("<script") || html.contains("<img") || html.contains("<b>") || html.contains("<!--"), html);
            assertTrue(READER.read(text).faults().stream().anyMatch(fault -> fault.kind() == Kind.HTML), text);
        }
        assertEquals(List.of(), READER.read("1 < 2 og 3 > 2 & AT&T").faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//kl.dk", "/kl/brugere", "kl.dk", "ftp://kl.dk", "vbscript:x",
        "#andet", "#figur-", "java&#x73;cript:alert(1)", "https://kl.dk/\\\"onmouseover=x"
    })
    void links_lead_to_the_web_to_mail_and_to_figures_alone(String address) {
        Written written = READER.read("[ord](" + address + ")");
        assertFalse(html("[ord](" + address + ")").contains("<a "), address);
        assertEquals(List.of(Kind.LINK), written.faults().stream().map(ProseFault::kind).toList(), address);
    }

    @Test
    void other_links_are_taken() {
        assertEquals("<p><a href=\"https://www.kl.dk/a?b=1&amp;c=2\">KL</a></p>", html("[KL](https://www.kl.dk/a?b=1&c=2)"));
        assertEquals("<p><a href=\"mailto:kl@kl.dk\">skriv</a></p>", html("[skriv](mailto:kl@kl.dk)"));
        assertEquals(List.of(new Prose.Paragraph(List.of(new Span("figur 3.2", false, Optional.of("#figur-3-2"))))),
                READER.read("[](#figur-3-2)").pieces());
    }

    @Test
    void what_is_not_there_is_a_fault_and_no_link() {
        Written written = READER.read("[a](#figur-99) ![x](billede-7.png)\n\n> - | ![y](https://kl.dk/x.png)");
        assertEquals(
                List.of(
                        new ProseFault(Kind.PICTURE, "https://kl.dk/x.png"),
                        new ProseFault(Kind.FIGURE, "#figur-99"),
                        new ProseFault(Kind.PICTURE, "billede-7.png")),
                written.faults(Set.of("figur-1"), Set.of("billede-1.png")));
        assertEquals("<p>a</p>", html("[a](#figur-99)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*_", "[", "![", "# ", "|", "`", "<", "1. ", "> - ", "\\", "&#0;"})
    void a_text_of_nothing_but_marks_is_understood_at_once(String mark) {
        String text = mark.repeat(20_000 / mark.length());
        String html = html(text);
        assertTrue(html.length() < 40 * text.length(), () -> mark + " gives " + html.length());
    }

    private static String html(String text) {
        return new ProseHtml(
                        4,
                        name -> Optional.of("/udgave?id=1#svar-q12").filter(address -> name.equals("figur-12")),
                        name -> new ProseHtml.Shown("/b/" + name, "Søjler"))
                .of(READER.read(text).pieces());
    }
}
