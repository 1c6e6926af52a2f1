package dk.styringsportal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Gives a form that was sent without PrimeFaces' script the nonce that PrimeFaces' content security policy asks of it.
 * The portal's plain forms need no script, and without this they, and the error pages after them, could not be drawn
 * again. A nonce only ties together what one answer holds; that the form is the portal's own is checked elsewhere.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class FormNonce extends HttpFilter {

    private static final String PARAMETER = "primefaces.nonce";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter("POST".equals(request.getMethod()) ? new WithNonce(request) : request, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String fresh = Base64.getEncoder()
                .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

        private WithNonce(HttpServletRequest request) {
            super(request);
        }

        /** Looked at only when asked for: reading a parameter can take in the whole body. */
        @Override
        public String getParameter(String name) {
            String sent = super.getParameter(name);
            return name.equals(PARAMETER) && !isNonce(sent) ? fresh : sent;
        }

        private static boolean isNonce(String sent) {
            try {
                return sent != null
                        && UUID.fromString(new String(Base64.getDecoder().decode(sent), StandardCharsets.UTF_8)) != null;
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }
    }
}
