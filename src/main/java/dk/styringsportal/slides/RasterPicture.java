package dk.styringsportal.slides;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import dk.styringsportal.report.PictureWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws the portal's own SVG with the typeface that reports are set in, whatever the machine has. */
@ApplicationScoped
public class RasterPicture implements PictureWriter {

    private static final List<String> FONTS = List.of("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf");
    private static final String FOLDER = "/dk/styringsportal/pdf/fonts/";

    @Override
    public byte[] png(String svg) throws IOException {
        Typeface.makeKnown();
        SVGDocument drawing = new SVGLoader().load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
        if (drawing == null) {
            throw new IOException("The drawing is no SVG that can be read");
        }
        FloatSize size = drawing.size();
        BufferedImage picture = new BufferedImage(
                Math.round(size.width), Math.round(size.height), BufferedImage.TYPE_INT_RGB);
        draw(drawing, picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static void draw(SVGDocument drawing, BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            drawing.render((Component) null, pen, null);
        } finally {
            pen.dispose();
        }
    }

    /** Made known to Java once, at the first picture. */
    private static final class Typeface {

        static {
            FONTS.forEach(Typeface::register);
        }

        /** Loading the class has done it. */
        static void makeKnown() {}

        private static void register(String file) {
            try (InputStream font = RasterPicture.class.getResourceAsStream(FOLDER + file)) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
            } catch (IOException | FontFormatException damaged) {
                throw new IllegalStateException("The typeface " + file + " cannot be read", damaged);
            }
        }
    }
}
