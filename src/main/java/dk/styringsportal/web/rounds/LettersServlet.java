package dk.styringsportal.web.rounds;

import dk.styringsportal.application.Letters;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.web.kl.KlAccess;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Letters with personal addresses: to one person, or to those chosen who get no mail. For KL's administrators alone. */
@WebServlet({LettersServlet.ONE, LettersServlet.MANY})
public class LettersServlet extends HttpServlet {

    static final String ONE = "/kl/brev.pdf";
    static final String MANY = "/kl/breve.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KlAccess access;

    @Inject
    private transient Letters letters;

    @Inject
    private transient PersonalAddress addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!access.mayRun()) {
            response.sendError(access.isAllowed() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            boolean one = request.getServletPath().equals(ONE);
            send(one ? one() : many(), one ? "brev" : "breve", response);
        } catch (NotFoundException | IllegalArgumentException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] one() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        letters.one(
                access.user(),
                new InvitationId(UUID.fromString(access.parameter("id").orElse(""))),
                addresses::of,
                pdf);
        return pdf.toByteArray();
    }

    private byte[] many() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        letters.many(
                access.user(),
                access.campaign("id").orElseThrow(() -> new NotFoundException("There is no such campaign")).id(),
                InvitedPage.filter(access),
                from().orElse(0),
                addresses::of,
                pdf);
        return pdf.toByteArray();
    }

    private Optional<Integer> from() {
        return access.parameter("fra").filter(text -> text.matches("[0-9]{1,7}")).map(Integer::valueOf);
    }

    private static void send(byte[] pdf, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
