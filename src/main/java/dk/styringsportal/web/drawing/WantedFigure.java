package dk.styringsportal.web.drawing;

import dk.styringsportal.report.Figure;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.report.PictureWriter;
import dk.styringsportal.report.SvgWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The figure of a page that a request wants as a file, in place of the page; known once the page has drawn it. */
final class WantedFigure {

    /** Of the request's attribute. */
    static final String NAME = WantedFigure.class.getName();

    /** The address's parameter with the figure's place on the page. */
    static final String PLACE = "figur";

    /** The address's parameter with the kind of file. */
    static final String FORM = "som";

    private static final String TYPEFACE = "IBM Plex Sans";

    /** Kinds of files. */
    private enum Form {
        SVG("image/svg+xml"),
        PNG("image/png");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        private static Optional<Form> of(String word) {
            return switch (word == null ? "" : word) {
                case "svg" -> Optional.of(SVG);
                case "png" -> Optional.of(PNG);
                default -> Optional.empty();
            };
        }
    }

    private final String place;
    private final Form form;
    private Figure figure;
    private Optional<String> about = Optional.empty();
    private FigureSource source;
    private Locale language;

    private WantedFigure(String place, Form form) {
        this.place = place;
        this.form = form;
    }

    /** Empty for a request that wants a page. */
    static Optional<WantedFigure> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PLACE))
                .flatMap(place -> Form.of(request.getParameter(FORM)).map(form -> new WantedFigure(place, form)));
    }

    /** @throws IllegalStateException if it is the figure, and the page has not said where it comes from */
    void offer(String id, Figure drawn, Optional<String> isAbout, FigureSource itsSource, Locale itsLanguage) {
        if (place.equals(id)) {
            if (itsSource == null) {
                throw new IllegalStateException("The page has not said where " + id + " comes from");
            }
            figure = drawn;
            about = isAbout;
            source = itsSource;
            language = itsLanguage;
        }
    }

    /** Whether the page has such a figure. */
    boolean isDrawn() {
        return figure != null;
    }

    String type() {
        return form.type;
    }

    /** What the browser is to call the file. */
    String name() {
        return place + "." + form.name().toLowerCase(Locale.ROOT);
    }

    byte[] file(PictureWriter pictures) throws IOException {
        String svg = SvgWriter.in(language).slide(figure, about, TYPEFACE, source);
        return form == Form.PNG ? pictures.png(svg) : svg.getBytes(StandardCharsets.UTF_8);
    }
}
