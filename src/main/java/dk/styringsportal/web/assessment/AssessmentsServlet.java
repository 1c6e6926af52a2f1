package dk.styringsportal.web.assessment;

import dk.styringsportal.application.Assessments;
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

/** The assessments of a campaign, as a file for spreadsheets. */
@WebServlet("/kl/vurderinger.csv")
public class AssessmentsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KlAccess access;

    @Inject
    private transient Assessments assessments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Campaign> campaign = access.campaign("runde").filter(assessments::isAssessed);
        if (campaign.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"vurderinger-" + campaign.get().id() + ".csv\"");
        assessments.write(access.user(), campaign.get().id(), response.getOutputStream());
    }
}
