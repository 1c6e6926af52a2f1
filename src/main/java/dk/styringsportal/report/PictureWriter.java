package dk.styringsportal.report;

import java.io.IOException;

/** Draws a figure's file as a picture of dots, for programs that do not take SVG. */
public interface PictureWriter {

    /**
     * The drawing as PNG, as many dots wide and high as it says of itself.
     *
     * @param svg as {@link SvgWriter#file} and {@link SvgWriter#slide} give it
     * @throws IOException if it cannot be drawn
     */
    byte[] png(String svg) throws IOException;
}
