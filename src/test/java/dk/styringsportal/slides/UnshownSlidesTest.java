package dk.styringsportal.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.data.EditionNames;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.slides.EditionDeck;
import dk.styringsportal.testing.PublishedEditions;
import dk.styringsportal.testing.QuickXml;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions without figures stand together with the reason, rather than on a slide each. */
@ExtendWith(QuickXml.class)
class UnshownSlidesTest {

    private static final String WITHHELD = "Vises ikke – ";

    static Stream<PublishedEdition> editions() {
        return Stream.of(PublishedEditions.ofGroups(40), PublishedEditions.ofDataUse(2));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void what_is_withheld_of_all_groups_is_a_line_of_its_theme_and_no_slide(PublishedEdition published) throws Exception {
        ReadDeck read = read(published);
        List<String> titles = read.show().getSlides().stream().map(XSLFSlide::getTitle).toList();
        int withheld = 0;
        for (Theme theme : published.questionnaire().themes()) {
            List<List<String>> lines = unshown(read, EditionNames.theme(theme));
            for (Field field : Field.of(published.questionnaire())) {
                if (theme.items().contains(field.item())) {
                    boolean listed = lines.stream().anyMatch(line -> isAbout(line.get(0), field) && line.get(1).contains(WITHHELD));
                    assertEquals(isWithheld(published, field), listed, field.name());
                    assertFalse(listed && titles.contains(title(field)), field.name());
                    withheld += listed ? 1 : 0;
                }
            }
        }
        assertTrue(withheld > 0, "the edition withholds nothing, so this says nothing");
    }

    private static boolean isWithheld(PublishedEdition published, Field field) {
        List<EditionFigure> figures = published.content().figures().stream()
                .filter(figure -> figure.kind().equals("options") && figure.keys().containsKey("group"))
                .filter(figure -> field.item().code().value().equals(figure.keys().get("item")))
                .filter(figure -> field.row().map(row -> (Object) row.key().value()).equals(
                        Optional.ofNullable(figure.keys().get("row"))))
                .toList();
        return !figures.isEmpty() && figures.stream().allMatch(EditionFigure::isSuppressed);
    }

    private static boolean isAbout(String line, Field field) {
        String question = field.item().number() + ". " + field.item().wording().withStem();
        return line.startsWith(question)
                && field.row().map(row -> line.contains(row.label()) || line.endsWith("underspørgsmål)")).orElse(true);
    }

    private static String title(Field field) {
        String question = EditionNames.question(field.item());
        return field.row().map(row -> question + " – " + row.label()).orElse(question);
    }

    @Test
    void gaps_of_which_nothing_is_shown_have_neither_chart_nor_table_of_their_own() throws Exception {
        PublishedEdition published = PublishedEditions.ofDataUse(2);
        ReadDeck read = read(published);
        assertTrue(read.show().getSlides().stream().map(slide -> String.valueOf(slide.getTitle())).noneMatch(title ->
                title.contains(" set fra to sider") || title.contains(": behov ")));
        List<List<String>> mirrors = unshown(read, "Set fra to sider");
        List<List<String>> needs = unshown(read, "Behov minus brug");
        List<Item> mirrored = published.questionnaire().items().stream()
                .filter(item -> item.rule() instanceof ScoringRule.MirrorGap)
                .toList();
        assertFalse(mirrored.isEmpty());
        mirrored.forEach(item -> assertTrue(
                mirrors.stream().anyMatch(line -> line.get(0).startsWith(item.number() + ". ")), mirrors.toString()));
        assertTrue(needs.stream().anyMatch(line -> line.get(0).contains(" behov ")), needs.toString());
        Stream.concat(mirrors.stream(), needs.stream()).forEach(line -> assertTrue(line.get(1).contains(WITHHELD), line.toString()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void groups_whose_rankings_are_withheld_stand_together_and_the_others_have_a_slide_for_each_end(PublishedEdition published)
            throws Exception {
        List<EditionFigure> rankings =
                published.content().figures().stream().filter(figure -> figure.kind().equals("ranking")).toList();
        List<String> titles = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (XSLFSlide slide : read(published).show().getSlides()) {
            titles.add(String.valueOf(slide.getTitle()));
            if (slide.getTitle() != null && slide.getTitle().startsWith("Mest og mindst positive svar, der ikke vises")) {
                reasons.addAll(ReadDeck.texts(slide).lines().toList());
            }
        }
        long ends = titles.stream().filter(title -> title.matches("(Mest|Mindst) positive svar: .*")).count();
        long shown = rankings.stream().filter(figure -> !figure.isSuppressed()).count();
        assertTrue(ends >= 2 * shown && (shown > 0 || ends == 0), titles.toString());
        assertEquals(
                rankings.stream().filter(EditionFigure::isSuppressed).count(),
                reasons.stream().filter(line -> line.contains(WITHHELD)).count());
    }

    /** The lines of a part of the edition, on however many slides they are. */
    private static List<List<String>> unshown(ReadDeck read, String where) {
        List<List<String>> lines = new ArrayList<>();
        for (XSLFSlide slide : read.show().getSlides()) {
            if (String.valueOf(slide.getTitle()).startsWith(where + ": Spørgsmål uden tal")) {
                List<List<String>> table = ReadDeck.table(slide);
                assertEquals(List.of("Spørgsmål", "Ikke vist"), table.get(0));
                lines.addAll(table.subList(1, table.size()));
            }
        }
        return lines;
    }

    private static ReadDeck read(PublishedEdition published) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PowerPointDeck().write(EditionDeck.of(published), out);
        return ReadDeck.of(out.toByteArray());
    }
}
