package dk.styringsportal.web.kl;

import dk.styringsportal.application.Importing;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.campaign.Campaign;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Files that help KL to import: a sheet with nothing but the headings, and a list of every column with the answers it
 * takes. Semicolons and a byte order mark, so that a Danish spreadsheet opens them as they are.
 */
@WebServlet({ImportFilesServlet.TEMPLATE, ImportFilesServlet.WORKBOOK, ImportFilesServlet.GUIDE})
public class ImportFilesServlet extends HttpServlet {

    static final String TEMPLATE = "/kl/import/skabelon.csv";
    static final String WORKBOOK = "/kl/import/skabelon.xlsx";
    static final String GUIDE = "/kl/import/kolonner.csv";

    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> GUIDE_HEADINGS =
            List.of("kolonne", "nummer", "spørgsmål", "række", "nøgle", "svar");

    @Inject
    private transient KlAccess access;

    @Inject
    private transient Importing importing;

    @Inject
    private transient Questionnaires questionnaires;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Campaign> campaign = access.campaign("runde");
        if (campaign.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getServletPath().equals(WORKBOOK)) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename=\"skabelon.xlsx\"");
            response.getOutputStream().write(importing.templateWorkbook(campaign.get()));
            return;
        }
        boolean guide = request.getServletPath().equals(GUIDE);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + (guide ? "kolonner" : "skabelon") + ".csv\"");
        write(guide ? guide(campaign.get()) : template(campaign.get()), response.getWriter());
    }

    private List<List<String>> template(Campaign campaign) {
        return List.of(importing.template(campaign));
    }

    private List<List<String>> guide(Campaign campaign) {
        return ColumnGuide.lines(questionnaires.of(campaign), GUIDE_HEADINGS);
    }

    private static void write(List<List<String>> lines, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        for (List<String> line : lines) {
            out.write(line.stream().map(ImportFilesServlet::quoted).collect(Collectors.joining(";")));
            out.write("\r\n");
        }
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
