package dk.styringsportal.web.rounds;

import dk.styringsportal.application.OpenLinks;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.web.kl.KlAccess;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The codes of a campaign's open links as a file, for letters. For KL's administrators alone. */
@WebServlet("/kl/aabne-links.csv")
public class OpenLinksServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KlAccess access;

    @Inject
    private transient OpenLinks links;

    @Inject
    private transient PersonalAddress addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Campaign> campaign = access.campaign("id");
        if (campaign.isEmpty() || !access.mayRun()) {
            response.sendError(campaign.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        links.write(access.user(), campaign.get(), addresses::open, file);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"aabne-links-" + campaign.get().id() + ".csv\"");
        file.writeTo(response.getOutputStream());
    }
}
