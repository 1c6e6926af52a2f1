package dk.styringsportal.web.editions;

import dk.styringsportal.application.EditionCommentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.national.FigureAnchor;
import dk.styringsportal.report.prose.ProseHtml;
import dk.styringsportal.report.prose.Written;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes KL's comments as HTML, in which nothing comes through but the marks that the report knows. */
@RequestScoped
class CommentHtml {

    @Inject
    private EditionCommentary commentary;

    @Inject
    private HttpServletRequest request;

    /**
     * A text as it is shown; empty for an empty one.
     *
     * @param level of its headings
     * @param base address of the edition's page, to which the theme is added for links to figures
     */
    String of(Edition edition, QuestionnaireVersion questionnaire, String text, int level, String base) {
        if (text.isBlank()) {
            return "";
        }
        Map<String, FigureAnchor> figures = new HashMap<>();
        FigureAnchor.of(questionnaire).forEach(anchor -> figures.put(anchor.name(), anchor));
        Written written = commentary.read(text);
        Map<String, String> alternatives = written.pictures().isEmpty() ? Map.of() : commentary.alternatives(edition);
        return new ProseHtml(
                        level,
                        name -> Optional.ofNullable(figures.get(name)).map(anchor -> address(anchor, base)),
                        name -> picture(edition, name, alternatives))
                .of(written.pieces());
    }

    private String address(FigureAnchor anchor, String base) {
        return request.getContextPath() + base + "&tema=" + anchor.theme() + "#svar-" + anchor.code();
    }

    private ProseHtml.Shown picture(Edition edition, String name, Map<String, String> alternatives) {
        return new ProseHtml.Shown(
                request.getContextPath() + "/api/v1/editions/" + edition.id() + "/images/" + name,
                alternatives.getOrDefault(name, ""));
    }
}
