package dk.styringsportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with cookies who reads pages, but no browser: nothing runs and nothing is followed. */
public final class PageVisitor {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final PortalServer server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private PageVisitor(PortalServer server) {
        this.server = server;
    }

    /** What came back. */
    public record Visit(int status, String body, HttpHeaders headers) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    public static PageVisitor nobody(PortalServer server) {
        return new PageVisitor(server);
    }

    /** After logging in on the log-in page. */
    public static PageVisitor loggedIn(String user, PortalServer server) {
        PageVisitor visitor = new PageVisitor(server);
        Visit done = visitor.logIn(user, ApiClient.PASSWORD);
        if (done.status() != 302) {
            throw new IllegalStateException("Log-in of " + user + " gave " + done.status() + ": " + done.body());
        }
        return visitor;
    }

    /** Fills in the log-in page and sends it. */
    public Visit logIn(String user, String password) {
        Map<String, String> fields = inputs(get("log-ind").body());
        fields.put("formular:navn", user);
        fields.put("formular:kode", password);
        return post("log-ind", fields, Map.of());
    }

    /** Fills in the page on which one's password is changed and sends it. */
    public Visit changePassword(String present, String wanted) {
        Map<String, String> fields = inputs(get("adgangskode").body());
        fields.put("nuvaerende", present);
        fields.put("ny", wanted);
        fields.put("gentag", wanted);
        return post("adgangskode", fields, Map.of());
    }

    /** The one form of the page that has this id, of several. */
    public static String form(String page, String id) {
        int start = page.indexOf("<form id=\"" + id + "\"");
        if (start < 0) {
            throw new IllegalArgumentException("No form " + id + " in " + page);
        }
        return page.substring(start, page.indexOf("</form>", start));
    }

    /** Names and values of all inputs on a page, buttons and hidden ones included. */
    public static Map<String, String> inputs(String page) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                inputs.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return inputs;
    }

    public Visit get(String path) {
        return send(HttpRequest.newBuilder(server.uri(path)).build());
    }

    public Visit post(String path, Map<String, String> fields, Map<String, String> headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", body, headers);
    }

    public Visit send(String method, String path, String type, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    private URI uri(String path) {
        return server.uri(path);
    }

    private Visit send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Visit(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
