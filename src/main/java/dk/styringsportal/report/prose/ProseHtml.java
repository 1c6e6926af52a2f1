package dk.styringsportal.report.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes prose as HTML. All words are escaped, and nothing but the marks of {@link Prose} comes out of it. */
public final class ProseHtml {

    private final int level;
    private final Function<String, Optional<String>> figures;
    private final Function<String, Shown> pictures;

    /**
     * A picture as a page shows it.
     *
     * @param alternative for where the text says none
     */
    public record Shown(String address, String alternative) {}

    /**
     * @param level of the upper headings, 2 to 5
     * @param figures the address of "figur-12"; empty for one that is not there, whose words stand alone
     * @param pictures of "billede-1.png"
     */
    public ProseHtml(int level, Function<String, Optional<String>> figures, Function<String, Shown> pictures) {
        this.level = level;
        this.figures = figures;
        this.pictures = pictures;
    }

    public String of(List<Prose> pieces) {
        StringBuilder html = new StringBuilder();
        pieces.forEach(piece -> add(piece, html));
        return html.toString();
    }

    private void add(Prose piece, StringBuilder html) {
        if (piece instanceof Prose.Heading heading) {
            element("h" + (level + heading.level() - 1), heading.words(), html);
        } else if (piece instanceof Prose.Paragraph paragraph) {
            element("p", paragraph.words(), html);
        } else if (piece instanceof Prose.Items items) {
            String name = items.numbered() ? "ol" : "ul";
            html.append('<').append(name).append('>');
            items.items().forEach(item -> html.append("<li>").append(of(item)).append("</li>"));
            html.append("</").append(name).append('>');
        } else if (piece instanceof Prose.Box box) {
            html.append("<div class=\"box\">").append(of(box.pieces())).append("</div>");
        } else if (piece instanceof Prose.Grid grid) {
            add(grid, html);
        } else {
            add((Prose.Picture) piece, html);
        }
    }

    private void add(Prose.Picture picture, StringBuilder html) {
        Shown shown = pictures.apply(picture.name());
        html.append("<p class=\"picture\"><img src=\"").append(escaped(shown.address()))
                .append("\" alt=\"")
                .append(escaped(picture.alternative().isBlank() ? shown.alternative() : picture.alternative()))
                .append("\"/></p>");
    }

    private void add(Prose.Grid grid, StringBuilder html) {
        html.append("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(String.join(", ", grid.heads().stream().map(Prose::plain).toList())))
                .append("\"><table class=\"table\"><thead><tr>");
        grid.heads().forEach(head -> {
            html.append("<th scope=\"col\">");
            words(head, html);
            html.append("</th>");
        });
        html.append("</tr></thead><tbody>");
        grid.rows().forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> element("td", cell, html));
            html.append("</tr>");
        });
        html.append("</tbody></table></div>");
    }

    private void element(String name, List<Span> words, StringBuilder html) {
        html.append('<').append(name).append('>');
        words(words, html);
        html.append("</").append(name).append('>');
    }

    private void words(List<Span> words, StringBuilder html) {
        for (Span span : words) {
            String text = escaped(span.words()).replace("\n", "<br/>");
            String marked = span.strong() ? "<strong>" + text + "</strong>" : text;
            Optional<String> address = span.figure().isPresent() ? span.figure().flatMap(figures) : span.link();
            html.append(address.map(to -> "<a href=\"" + escaped(to) + "\">" + marked + "</a>").orElse(marked));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
