package dk.styringsportal.files.picture;

import dk.styringsportal.report.prose.PictureReader;
import dk.styringsportal.report.prose.UnfitPictureException;
import dk.styringsportal.report.prose.UnfitPictureException.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws pictures anew with Java's own library: upright, and red, green and blue on white, so that paper and page show the same.
 */
@ApplicationScoped
public class RedrawnPicture implements PictureReader {

    /** In bytes: 5 MB. */
    private static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final long MOST_PIXELS = 20_000_000;

    /** In pixels: 240 to an inch over the width of a sheet's text. */
    private static final int WIDEST = 1600;

    private static final int HIGHEST = 2200;
    private static final float[] QUALITIES = {0.9f, 0.75f, 0.5f};
    private static final Set<String> KINDS = Set.of("png", "jpeg");

    @Override
    public Redrawn redraw(byte[] content, int largest) {
        if (content.length > LARGEST_FILE) {
            throw new UnfitPictureException(Reason.TOO_LARGE);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(in);
            try {
                return written(onWhite(read(reader, in), isPng(reader) ? 1 : Orientation.of(content)), isPng(reader), largest);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof UnfitPictureException known ? known : new UnfitPictureException(Reason.KIND);
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new UnfitPictureException(Reason.KIND);
        }
        ImageReader reader = readers.next();
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            reader.dispose();
            throw new UnfitPictureException(Reason.KIND);
        }
        return reader;
    }

    private static boolean isPng(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("png");
    }

    /** How large it is stands in its beginning, and is asked before any pixel is read. */
    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new UnfitPictureException(Reason.TOO_LARGE);
        }
        return reader.read(0);
    }

    /** @param turned from 1, upright, to 8, as {@link Orientation} says */
    private static BufferedImage onWhite(BufferedImage picture, int turned) {
        boolean lying = Orientation.isLying(turned);
        double wide = lying ? picture.getHeight() : picture.getWidth();
        double high = lying ? picture.getWidth() : picture.getHeight();
        double scale = Math.min(1, Math.min(WIDEST / wide, HIGHEST / high));
        int width = Math.max(1, (int) Math.round(wide * scale));
        int height = Math.max(1, (int) Math.round(high * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.scale(width / wide, height / high);
            pen.drawImage(picture, Orientation.upright(turned, picture.getWidth(), picture.getHeight()), null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    /** A PNG stays one where it is small enough. */
    private static Redrawn written(BufferedImage picture, boolean png, int largest) throws IOException {
        if (png) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            if (out.size() <= largest) {
                return new Redrawn(true, out.toByteArray());
            }
        }
        for (float quality : QUALITIES) {
            byte[] jpeg = jpeg(picture, quality);
            if (jpeg.length <= largest) {
                return new Redrawn(false, jpeg);
            }
        }
        throw new UnfitPictureException(Reason.TOO_LARGE);
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
