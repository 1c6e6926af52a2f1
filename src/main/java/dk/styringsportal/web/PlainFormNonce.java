package dk.styringsportal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Lets a form be sent without scripts. PrimeFaces' content security policy wants a nonce with every form, which its
 * script adds; a form that comes without one, or with one that is not of its shape, gets a new one, and so does the page
 * that answers it.
 */
public class PlainFormNonce extends HttpFilter {

    private static final String NONCE = "primefaces.nonce";
    private static final String SHAPE = "[A-Za-z0-9+/=_-]{16,64}";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean form = request.getMethod().equals("POST")
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
        String sent = form ? request.getParameter(NONCE) : null;
        chain.doFilter(form && (sent == null || !sent.matches(SHAPE)) ? new WithNonce(request) : request, response);
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        WithNonce(HttpServletRequest request) {
            super(request);
            Map<String, String[]> all = new HashMap<>(request.getParameterMap());
            String nonce = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
            all.put(NONCE, new String[] {nonce});
            this.parameters = Collections.unmodifiableMap(all);
        }

        @Override
        public String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public java.util.Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
