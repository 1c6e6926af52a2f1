package dk.styringsportal.web.tools;

import dk.styringsportal.application.ToolReview;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.web.kl.KlAccess;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How many tools of each type a round has brought in, as a file for spreadsheets. */
@WebServlet("/kl/redskaber.csv")
public class ToolCountsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KlAccess access;

    @Inject
    private transient ToolReview review;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Campaign> campaign = access.campaign("runde");
        if (campaign.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"redskaber-" + campaign.get().id() + ".csv\"");
        review.writeCounts(access.user(), campaign.get().id(), response.getOutputStream());
    }
}
