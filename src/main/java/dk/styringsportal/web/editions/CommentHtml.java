package dk.styringsportal.web.editions;

import dk.styringsportal.application.EditionCommentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionImage;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.national.FigureAnchor;
import dk.styringsportal.report.prose.ProseHtml;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
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
        List<EditionImage> images = commentary.images(edition);
        return new ProseHtml(
                        level,
                        name -> Optional.ofNullable(figures.get(name)).map(anchor -> address(anchor, base)),
                        name -> picture(edition, name, images))
                .of(commentary.read(text).pieces());
    }

    private String address(FigureAnchor anchor, String base) {
        return request.getContextPath() + base + "&tema=" + anchor.theme() + "#svar-" + anchor.code();
    }

    private ProseHtml.Shown picture(Edition edition, String name, List<EditionImage> images) {
        return new ProseHtml.Shown(
                request.getContextPath() + "/api/v1/editions/" + edition.id() + "/images/" + name,
                images.stream().filter(image -> image.name().equals(name)).map(EditionImage::alternative).findFirst().orElse(""));
    }
}
