package dk.styringsportal.web.drawing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.report.Figure;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.statistics.Share;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFigureTest {

    private static final Figure FIGURE =
            new Figure.Shares("Svarprocent", List.of(new Figure.Shares.Line("Alle", Optional.of(new Share(1, 2)))));

    private final Map<String, Object> attributes = new HashMap<>();
    private final HttpServletRequest request = request();
    private final WantedFigure wanted = WantedFigure.of(request).orElseThrow();

    @BeforeEach
    void a_page_is_being_made_for_one_of_its_figures() {
        request.setAttribute(WantedFigure.NAME, wanted);
        PageBeingMade.begin(request);
    }

    @AfterEach
    void the_page_is_made() {
        PageBeingMade.end();
    }

    @Test
    void a_figures_file_tells_the_source_that_was_told_before_it_was_drawn() throws IOException {
        PageFigure.comeFrom(FigureSource.of("Runden", Optional.empty(), true));
        String onPage = PageFigure.draw(FIGURE, "figur-1", ReportTexts.DANISH);
        PageFigure.comeFrom(FigureSource.ofRound("En anden", false));
        PageFigure.draw(FIGURE, "figur-2", ReportTexts.DANISH);

        String file = new String(wanted.file(null), StandardCharsets.UTF_8);
        assertTrue(file.contains(">Kilde: Runden, foreløbige tal.</text>") && file.contains(">Fiktive data</text>"), file);
        assertFalse(onPage.contains("Kilde:"), onPage);
    }

    /** Rather than a picture that does not say that its data are invented. */
    @Test
    void a_figure_without_a_source_is_given_to_nobody() {
        assertThrows(IllegalStateException.class, () -> PageFigure.draw(FIGURE, "figur-1", ReportTexts.DANISH));
    }

    private HttpServletRequest request() {
        Map<String, String> parameters = Map.of(WantedFigure.PLACE, "figur-1", WantedFigure.FORM, "svg");
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getParameter" -> parameters.get(arguments[0]);
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getQueryString" -> "figur=figur-1&som=svg";
                    case "getRequestURI" -> "/resultat";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
