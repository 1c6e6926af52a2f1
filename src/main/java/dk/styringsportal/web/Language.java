package dk.styringsportal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The language of the page: Danish, unless the user has chosen English. The choice comes as the parameter {@code sprog}
 * and is kept in a cookie of that name for a year; what the browser prefers is not asked.
 */
@Named
@RequestScoped
public class Language {

    private static final String NAME = "sprog";
    private static final String BUNDLE = "dk.styringsportal.web.texts";
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final int YEAR_IN_SECONDS = 365 * 24 * 60 * 60;
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Inject
    private HttpServletRequest request;

    private Locale locale = DANISH;

    @PostConstruct
    void choose() {
        String asked = request.getParameter(NAME);
        if (isKnown(asked)) {
            locale = Locale.forLanguageTag(asked);
            keep(asked);
            return;
        }
        Cookie[] cookies = request.getCookies();
        Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME) && isKnown(cookie.getValue()))
                .findFirst()
                .ifPresent(cookie -> locale = Locale.forLanguageTag(cookie.getValue()));
    }

    private static boolean isKnown(String tag) {
        return "da".equals(tag) || "en".equals(tag);
    }

    private void keep(String tag) {
        Cookie cookie = new Cookie(NAME, tag);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_IN_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        FacesContext page = FacesContext.getCurrentInstance();
        if (page != null) {
            ((HttpServletResponse) page.getExternalContext().getResponse()).addCookie(cookie);
        }
    }

    public Locale getLocale() {
        return locale;
    }

    /** "da" or "en". */
    public String getTag() {
        return locale.getLanguage();
    }

    public boolean isDanish() {
        return locale.equals(DANISH);
    }

    /** The language the page can be switched to. */
    public String getOtherTag() {
        return isDanish() ? "en" : "da";
    }

    /** That language's own name. */
    public String getOtherName() {
        return isDanish() ? "English" : "Dansk";
    }

    /** This page in the other language. */
    public String getOtherAddress() {
        String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path == null) {
            path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        }
        return (path == null ? request.getRequestURI() : path) + "?" + parametersElse() + NAME + "=" + getOtherTag();
    }

    private String parametersElse() {
        String query = request.getQueryString();
        StringBuilder kept = new StringBuilder();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            if (!parameter.isEmpty() && !parameter.startsWith(NAME + "=")) {
                kept.append(parameter).append('&');
            }
        }
        return kept.toString();
    }

    /** The text of that key, with the values in the places {0}, {1} …; whole numbers are written plainly. */
    public String say(String key, Object... values) {
        Object[] plain = Arrays.stream(values)
                .map(value -> value instanceof Number ? value.toString() : value)
                .toArray();
        return new MessageFormat(bundle().getString(key), locale).format(plain);
    }

    /** All texts in this language. */
    public ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, locale);
    }

    /** "22. november 2026 kl. 14.03", in Danish time. */
    public String moment(Instant instant) {
        return formatted("frame.moment", instant);
    }

    /** "22. november 2026", in Danish time. */
    public String date(Instant instant) {
        return formatted("frame.date", instant);
    }

    /** "14.03", in Danish time. */
    public String time(Instant instant) {
        return formatted("frame.time", instant);
    }

    private String formatted(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(bundle().getString(pattern), locale).withZone(DENMARK).format(instant);
    }
}
