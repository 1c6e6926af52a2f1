package dk.styringsportal.web.drawing;

import dk.styringsportal.report.Figure;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.report.SvgWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.primefaces.util.EscapeUtils;

/** Draws figures into pages, with the addresses under them where each can be had as a file. */
public final class PageFigure {

    private static final String BUNDLE = "dk.styringsportal.web.results";

    /** Of the request's attribute. */
    private static final String SOURCE = FigureSource.class.getName();

    private PageFigure() {}

    /** Says where the figures come from that the page draws from now on, until it says otherwise: their files tell it. */
    public static void comeFrom(FigureSource source) {
        PageBeingMade.request().ifPresent(request -> request.setAttribute(SOURCE, source));
    }

    /**
     * The figure for the page that is being made, and its addresses; the figure alone where no page is.
     *
     * @param id unique on the page; letters, digits and hyphens
     */
    public static String draw(Figure figure, String id, Locale language) {
        return draw(figure, Optional.empty(), id, language);
    }

    /**
     * The same for a figure whose title leans on what it stands under.
     *
     * @param about the heading or question that a file of the figure needs to be understood
     */
    public static String draw(Figure figure, String about, String id, Locale language) {
        return draw(figure, Optional.of(about), id, language);
    }

    private static String draw(Figure figure, Optional<String> about, String id, Locale language) {
        String drawn = SvgWriter.in(language).write(figure, id);
        return PageBeingMade.request()
                .map(request -> {
                    if (request.getAttribute(WantedFigure.NAME) instanceof WantedFigure wanted) {
                        wanted.offer(id, figure, about, (FigureSource) request.getAttribute(SOURCE), language);
                    }
                    return drawn + addresses(request, id, figure.title(), language);
                })
                .orElse(drawn);
    }

    private static String addresses(HttpServletRequest request, String id, String title, Locale language) {
        String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        String address = EscapeUtils.forHtmlAttribute(
                request.getRequestURI() + "?" + query + WantedFigure.PLACE + "=" + id + "&" + WantedFigure.FORM + "=");
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language);
        String of = "<span class=\"visually-hidden\">: " + EscapeUtils.forHtml(title) + "</span></a>";
        return "<p class=\"meta figure-files no-print\"><a href=\"" + address + "png\" download=\"" + id + ".png\">"
                + words.getString("figure.png") + of + " · <a href=\"" + address + "svg\" download=\"" + id + ".svg\">"
                + words.getString("figure.svg") + of + "</p>";
    }
}
