package dk.styringsportal.files.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.report.prose.PictureReader.Redrawn;
import dk.styringsportal.report.prose.UnfitPictureException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedrawnPictureTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final RedrawnPicture pictures = new RedrawnPicture();

    @Test
    void what_hides_in_and_behind_a_picture_is_gone() throws Exception {
        byte[] png = file(drawn(40, 30, false), "png");
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(png);
        more.write("PK-hemmeligt".getBytes(StandardCharsets.US_ASCII));
        Redrawn redrawn = pictures.redraw(more.toByteArray(), MEGABYTE);
        assertTrue(redrawn.png());
        assertFalse(new String(redrawn.content(), StandardCharsets.ISO_8859_1).contains("hemmeligt"));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(redrawn.content()));
        assertEquals(40, read.getWidth());
        assertEquals(Color.RED, new Color(read.getRGB(20, 15)));
    }

    @Test
    void what_is_seen_through_becomes_white() throws Exception {
        Redrawn redrawn = pictures.redraw(file(new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB), "png"), MEGABYTE);
        assertEquals(Color.WHITE, new Color(ImageIO.read(new ByteArrayInputStream(redrawn.content())).getRGB(5, 5)));
    }

    @Test
    void a_jpeg_stays_one_and_a_large_picture_becomes_smaller() throws Exception {
        assertFalse(pictures.redraw(file(drawn(40, 30, false), "jpg"), MEGABYTE).png());
        BufferedImage wide = ImageIO.read(new ByteArrayInputStream(pictures.redraw(file(drawn(3200, 100, false), "png"), MEGABYTE).content()));
        assertEquals(1600, wide.getWidth());
        assertEquals(50, wide.getHeight());
        Redrawn noisy = pictures.redraw(file(drawn(900, 900, true), "png"), MEGABYTE);
        assertFalse(noisy.png(), "as PNG it would be too large");
        assertTrue(noisy.content().length <= MEGABYTE);
    }

    /** Red is on the left, where the camera was held upright; Exif 2.3 says where it is seen else. */
    @ParameterizedTest
    @CsvSource({
        "1,40,30,8,15", "2,40,30,32,15", "3,40,30,32,15", "4,40,30,8,15", "5,30,40,15,8", "6,30,40,15,8", "7,30,40,15,32", "8,30,40,15,32"
    })
    void a_picture_is_turned_as_the_camera_was_held(int orientation, int width, int height, int x, int y) throws Exception {
        BufferedImage stored = drawn(40, 30, false);
        Graphics2D pen = stored.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(20, 0, 20, 30);
        pen.dispose();

        Redrawn redrawn = pictures.redraw(taken(file(stored, "jpg"), orientation), MEGABYTE);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(redrawn.content()));
        assertEquals(width, read.getWidth());
        assertEquals(height, read.getHeight());
        assertTrue(new Color(read.getRGB(x, y)).getRed() > 200, "red is elsewhere");
        assertTrue(new Color(read.getRGB(width - 1 - x, height - 1 - y)).getBlue() > 200, "blue is elsewhere");
        assertFalse(new String(redrawn.content(), StandardCharsets.ISO_8859_1).contains("Exif"), "what the camera wrote is gone");
    }

    /** Turned a quarter to the right, what was above is on the right. */
    @Test
    void a_quarter_turn_is_no_mirror() throws Exception {
        BufferedImage stored = drawn(40, 30, false);
        Graphics2D pen = stored.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, 40, 15);
        pen.dispose();

        BufferedImage right = ImageIO.read(new ByteArrayInputStream(pictures.redraw(taken(file(stored, "jpg"), 6), MEGABYTE).content()));
        BufferedImage left = ImageIO.read(new ByteArrayInputStream(pictures.redraw(taken(file(stored, "jpg"), 8), MEGABYTE).content()));

        assertTrue(new Color(right.getRGB(25, 20)).getBlue() > 200);
        assertTrue(new Color(left.getRGB(4, 20)).getBlue() > 200);
    }

    /** With what a camera writes after the first marker: Exif, and where it was. */
    private static byte[] taken(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of().parseHex("ffe1" + "0022" + "457869660000" + "4D4D002A00000008" + "0001"
                + "0112000300000001" + "000" + orientation + "0000" + "00000000");
        return ByteBuffer.allocate(jpeg.length + exif.length).put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2).array();
    }

    @Test
    void what_cannot_be_shown_says_why() throws Exception {
        assertEquals(UnfitPictureException.Reason.KIND, reason("ikke et billede".getBytes(StandardCharsets.UTF_8)));
        assertEquals(UnfitPictureException.Reason.KIND, reason(new byte[0]));
        assertEquals(UnfitPictureException.Reason.KIND, reason(file(drawn(10, 10, false), "gif")));
        byte[] png = file(drawn(40, 30, false), "png");
        assertEquals(UnfitPictureException.Reason.KIND, reason(java.util.Arrays.copyOf(png, 30)));
        assertEquals(UnfitPictureException.Reason.TOO_LARGE, reason(new byte[6 * MEGABYTE]));
        byte[] bomb = png.clone();
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
        assertEquals(UnfitPictureException.Reason.TOO_LARGE, reason(bomb), "no memory is taken for what it says it is");
    }

    private UnfitPictureException.Reason reason(byte[] content) {
        return assertThrows(UnfitPictureException.class, () -> pictures.redraw(content, MEGABYTE)).reason();
    }

    private static BufferedImage drawn(int width, int height, boolean noisy) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        Random random = new Random(1);
        for (int x = 0; noisy && x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return picture;
    }

    private static byte[] file(BufferedImage picture, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(picture, kind, out));
        return out.toByteArray();
    }
}
