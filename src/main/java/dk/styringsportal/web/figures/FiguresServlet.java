package dk.styringsportal.web.figures;

import dk.styringsportal.application.CrossTabulation;
import dk.styringsportal.application.SurveyFigureFiles;
import dk.styringsportal.application.SurveyFigureFiles.Wanted;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.rounds.AskedCampaign;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the groups of a campaign have answered, as files for spreadsheets: one for each part of the page. */
@WebServlet("/kl/svar.csv")
public class FiguresServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AskedCampaign asked;

    @Inject
    private transient KlAccess access;

    @Inject
    private transient SurveyFigureFiles files;

    @Inject
    private transient CrossTabulation crossing;

    /** Cross-tables are by a fact, which the address names. */
    private boolean isThere(Tab tab) {
        return tab != Tab.CROSS_TABLES
                || crossing.facts(access.user(), asked.id()).stream()
                        .anyMatch(fact -> access.parameter("faktum").filter(fact.key()::equals).isPresent());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Tab> tab = access.parameter("del").flatMap(Tab::of);
        if (!asked.isFound() || tab.isEmpty() || !isThere(tab.get())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + tab.get().key() + "-" + asked.getNumber() + ".csv\"");
        files.write(
                access.user(),
                asked.id(),
                new Wanted(
                        tab.get().kind(),
                        access.parameter("faktum").orElse(""),
                        FrequenciesPage.isWeighted(access.parameter(FrequenciesPage.WEIGHTS))),
                response.getOutputStream());
    }
}
