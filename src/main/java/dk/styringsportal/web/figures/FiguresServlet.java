package dk.styringsportal.web.figures;

import dk.styringsportal.application.CrossTabulation;
import dk.styringsportal.application.SurveyFigureFiles.Wanted;
import dk.styringsportal.application.SurveyFigureFiles;
import dk.styringsportal.benchmark.survey.TabledBy;
import dk.styringsportal.web.Address;
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
    private transient Address address;

    @Inject
    private transient SurveyFigureFiles files;

    @Inject
    private transient CrossTabulation crossing;

    /** Cross-tables are by a fact, which the address names, with those beside it. */
    private boolean isThere(Tab tab) {
        try {
            return tab != Tab.CROSS_TABLES
                    || TabledBy.of(
                                    crossing.facts(access.user(), asked.id()),
                                    access.parameter(CrossTablesPage.FACT).orElse(""),
                                    address.texts(CrossTablesPage.BESIDE))
                            .isPresent();
        } catch (IllegalArgumentException tooMany) {
            return false;
        }
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
                        access.parameter(CrossTablesPage.FACT).orElse(""),
                        address.texts(CrossTablesPage.BESIDE),
                        FrequenciesPage.isWeighted(access.parameter(FrequenciesPage.WEIGHTS))),
                response.getOutputStream());
    }
}
