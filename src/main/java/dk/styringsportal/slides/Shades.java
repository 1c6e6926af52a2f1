package dk.styringsportal.slides;

import java.awt.Color;
import java.util.List;

/**
 * The colours of series and of the labels on them. Lightness alone tells them apart, so they do in grey print and for the colour-blind.
 */
final class Shades {

    private static final List<Color> SHADES = List.of(
            new Color(0x0b3c52), new Color(0x2f6f88), new Color(0x78a9bb), new Color(0xb6d1db), new Color(0xdde9ee));

    /** A place among the shades, whose contrast to white is over 3:1. */
    private static final double LIGHTEST_ALONE = 1.6;

    /** The darkest shade that is light: from it on dark labels are read, before it white ones. */
    private static final int LIGHT = 2;

    /** How far from the last dark shade to the first light one white labels keep 4.5:1, the least of WCAG 2.2, 1.4.3. */
    private static final double STILL_DARK = 0.2;

    /** How far on that way dark labels begin to have 4.5:1. Between the two neither has. */
    private static final double ALREADY_LIGHT = 0.75;

    private Shades() {}

    /**
     * The shade of one of so many series, as far from its neighbours as there is room for, and none on which no label is read.
     *
     * @param at from 0
     */
    static Color of(int at, int series) {
        return series <= 1 ? SHADES.get(1) : mixed(readable((double) at * (SHADES.size() - 1) / (series - 1)));
    }

    /** The place itself; in the middle tones one that is drawn to the nearer end. */
    private static double readable(double place) {
        double on = place - (LIGHT - 1);
        if (on <= 0 || on >= 1) {
            return place;
        }
        return LIGHT - 1 + (on < 0.5 ? 2 * on * STILL_DARK : 1 - 2 * (1 - on) * (1 - ALREADY_LIGHT));
    }

    /** The same for bars that stand side by side with labels beside them, where even the lightest must be seen on white. */
    static Color alone(int at, int series) {
        return series <= 1 ? SHADES.get(1) : mixed(at * LIGHTEST_ALONE / (series - 1));
    }

    private static Color mixed(double place) {
        int below = (int) Math.floor(place);
        Color dark = SHADES.get(below);
        Color light = SHADES.get(Math.min(below + 1, SHADES.size() - 1));
        double part = place - below;
        return new Color(
                mixed(dark.getRed(), light.getRed(), part),
                mixed(dark.getGreen(), light.getGreen(), part),
                mixed(dark.getBlue(), light.getBlue(), part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }

    /** What is read on that shade: white or ink, whichever contrasts more. */
    static Color on(Color shade) {
        return contrast(Look.WHITE, shade) >= contrast(Look.INK, shade) ? Look.WHITE : Look.INK;
    }

    /** From 1 to 21, as WCAG 2.2 defines "contrast ratio". */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** From 0 to 1, as WCAG 2.2 defines "relative luminance". */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int byteOfColour) {
        double part = byteOfColour / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
