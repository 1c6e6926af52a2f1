package dk.styringsportal.web.results;

import dk.styringsportal.report.Figure;
import dk.styringsportal.report.PictureWriter;
import dk.styringsportal.report.SvgWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends a figure of a page as a file for slides, in place of the page. */
@RequestScoped
public class FigureFile {

    private static final String TYPEFACE = "IBM Plex Sans";

    @Inject
    private PictureWriter pictures;

    @Inject
    private PageWords words;

    @Inject
    private FacesContext faces;

    @Inject
    private ExternalContext external;

    /** Whether figures can be had in that form: "svg" or "png". */
    static boolean isForm(String form) {
        return "svg".equals(form) || "png".equals(form);
    }

    /**
     * Ends the request with the file.
     *
     * @param name of the file, without ending
     * @param form one of which {@link #isForm} holds
     */
    void send(Figure figure, String name, String form) {
        String svg = SvgWriter.in(words.locale()).file(figure, TYPEFACE);
        try {
            byte[] file = form.equals("png") ? pictures.png(svg) : svg.getBytes(StandardCharsets.UTF_8);
            external.setResponseContentType(form.equals("png") ? "image/png" : "image/svg+xml");
            external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "." + form + "\"");
            external.setResponseContentLength(file.length);
            external.getResponseOutputStream().write(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
