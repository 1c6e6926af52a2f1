package dk.styringsportal.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SvgWriter;
import dk.styringsportal.statistics.Distribution;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RasterPictureTest {

    private static final int OWN = 0xa63603;
    private static final int MEDIAN = 0x1c2b36;

    private final RasterPicture pictures = new RasterPicture();

    private static String svg(List<Double> nation) {
        return SvgWriter.in(ReportTexts.DANISH).file(
                new Figure.ThemeProfile(
                        "Temaer",
                        Optional.of("Ærø"),
                        List.of(new Figure.ThemeProfile.Line(
                                "Visitation & opfølgning",
                                Optional.of(Points.of(50)),
                                nation.isEmpty() ? Optional.empty() : Optional.of(Distribution.of(nation))))),
                "IBM Plex Sans");
    }

    @Test
    void a_figure_is_as_wide_as_a_slide_on_white_with_its_own_value_in_its_colour() throws IOException {
        BufferedImage picture = read(pictures.png(svg(List.of(0.0, 25.0, 100.0))));
        assertEquals(1920, picture.getWidth());
        assertEquals(1080, picture.getHeight());
        assertEquals(0xffffff, picture.getRGB(2, 2) & 0xffffff);
        assertTrue(dots(picture, OWN) > 100, "own value");
        assertTrue(dots(picture, MEDIAN) > dots(read(pictures.png(svg(List.of()))), MEDIAN), "median");
    }

    @Test
    void texts_are_set_in_the_reports_typeface() throws IOException {
        pictures.png(svg(List.of()));
        assertEquals("IBM Plex Sans", new Font("IBM Plex Sans", Font.PLAIN, 12).getFamily());
    }

    @Test
    void what_is_no_drawing_is_refused() {
        assertThrows(IOException.class, () -> pictures.png("<html/>"));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int dots(BufferedImage picture, int colour) {
        int dots = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dots += (picture.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return dots;
    }
}
