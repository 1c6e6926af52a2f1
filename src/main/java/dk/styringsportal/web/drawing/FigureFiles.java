package dk.styringsportal.web.drawing;

import dk.styringsportal.report.PictureWriter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Sends a figure of a page as a file for slides. The page is made as always, so that whoever may not see it gets no figure either;
 * what it has drawn at the place that the address names is sent instead of it. A page without such a figure is not found.
 */
public class FigureFiles extends HttpFilter {

    @Inject
    private transient PictureWriter pictures;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageBeingMade.begin(request);
        try {
            Optional<WantedFigure> wanted = request.getMethod().equals("GET") ? WantedFigure.of(request) : Optional.empty();
            if (wanted.isPresent()) {
                sendInstead(wanted.get(), request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            PageBeingMade.end();
        }
    }

    private void sendInstead(
            WantedFigure wanted, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(WantedFigure.NAME, wanted);
        UnsentPage page = new UnsentPage(response);
        chain.doFilter(request, page);
        if (page.isMade()) {
            send(wanted, response);
        }
    }

    private void send(WantedFigure wanted, HttpServletResponse response) throws IOException {
        if (!wanted.isDrawn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] file = wanted.file(pictures);
        response.setContentType(wanted.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + wanted.name() + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
