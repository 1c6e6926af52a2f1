package dk.styringsportal.web;

import dk.styringsportal.application.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session; by POST only, so that no link or picture can do it. */
@WebServlet("/log-ud")
public class LogOutServlet extends HttpServlet {

    @Inject
    private transient CurrentUser currentUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        currentUser.signOut();
        response.sendRedirect(request.getContextPath() + "/");
    }
}
