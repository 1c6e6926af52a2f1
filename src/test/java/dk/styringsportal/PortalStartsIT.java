package dk.styringsportal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.testing.Database;
import dk.styringsportal.testing.PortalServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortalStartsIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @EnumSource
    void is_ready_because_its_database_is(Database database) throws Exception {
        HttpResponse<String> response = get(PortalServer.on(database).uri("health/ready"));

        JsonNode health = new ObjectMapper().readTree(response.body());
        assertEquals(200, response.statusCode());
        assertEquals("UP", health.path("status").asText());
        assertEquals("database", health.at("/checks/0/name").asText());
        assertEquals("UP", health.at("/checks/0/status").asText());
    }

    @ParameterizedTest
    @EnumSource
    void shows_its_front_page_in_danish_whatever_the_browser_prefers(Database database) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(PortalServer.on(database).uri())
                .header("Accept-Language", "en")
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());

        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains(" lang=\"da\"><head"), response.body());
        assertTrue(response.body().contains("<h1>Hvordan styrer I"), response.body());
    }

    @ParameterizedTest
    @EnumSource
    void describes_its_interface_to_anyone(Database database) throws Exception {
        HttpResponse<String> response = get(PortalServer.on(database).uri("openapi"));

        assertEquals(200, response.statusCode());
        assertTrue(response.body().startsWith("openapi: 3"), response.body());
    }

    @ParameterizedTest
    @EnumSource
    void keeps_the_session_cookie_from_scripts_and_other_sites(Database database) throws Exception {
        String cookie = get(PortalServer.on(database).uri()).headers().firstValue("Set-Cookie").orElse("no cookie");

        assertTrue(cookie.startsWith("JSESSIONID="), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"), cookie);
    }

    @ParameterizedTest
    @EnumSource
    void says_in_danish_that_a_page_is_missing_and_nothing_about_itself(Database database) throws Exception {
        HttpResponse<String> response = get(PortalServer.on(database).uri("findes-ikke"));

        assertAll(
                () -> assertEquals(404, response.statusCode()),
                () -> assertEquals("text/html;charset=UTF-8", response.headers().firstValue("Content-Type").orElse("")),
                () -> assertTrue(response.body().contains("<h1>Siden findes ikke</h1>"), response.body()),
                () -> assertFalse(response.headers().firstValue("Server").isPresent()),
                () -> assertFalse(response.body().contains("Payara"), response.body()));
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
