package dk.styringsportal.web.figures;

import dk.styringsportal.report.Figure;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.web.drawing.PageFigure;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of these pages in one language, with numbers and drawings in them. */
record FigureTexts(Locale language) {

    static final String NOTHING = "–";

    private static final char NO_BREAK = '\u00a0';
    private static final String BUNDLE = "dk.styringsportal.web.figures";

    /** The text of that key with the values in its places {0}, {1} …; numbers may decide between singular and plural. */
    String say(String key, Object... values) {
        String pattern = ResourceBundle.getBundle(BUNDLE, language).getString(key);
        return new MessageFormat(pattern, language).format(values);
    }

    Numbers numbers() {
        return Numbers.in(language);
    }

    /** "p = 0,034", "p < 0,001", kept on one line. */
    String p(double p) {
        String number = numbers().p(p);
        return ("p " + (number.startsWith("<") ? number : "= " + number)).replace(' ', NO_BREAK);
    }

    /** @param id unique on the page */
    String draw(Figure figure, String id) {
        return PageFigure.draw(figure, id, language);
    }

    /** @param about what it stands under on the page */
    String draw(Figure figure, String about, String id) {
        return PageFigure.draw(figure, about, id, language);
    }
}
