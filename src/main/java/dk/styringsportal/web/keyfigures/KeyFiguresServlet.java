package dk.styringsportal.web.keyfigures;

import dk.styringsportal.application.KeyFigures;
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

/** The key figures of a round as a file for spreadsheets. */
@WebServlet("/kl/noegletal.csv")
public class KeyFiguresServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KlAccess access;

    @Inject
    private transient KeyFigures keyFigures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Campaign> campaign = access.campaign("runde").filter(keyFigures::areIn);
        if (campaign.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"noegletal-" + campaign.get().id() + ".csv\"");
        keyFigures.writeTable(access.user(), campaign.get().id(), response.getOutputStream());
    }
}
