package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.keyfigures.CellValue;
import dk.styringsportal.benchmark.keyfigures.Hidden;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.figures.FigureText;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What all parts of a report on key figures put into words alike. */
final class FigureSentences {

    static final String NOTHING = "–";

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final ReportTexts texts;
    private final Numbers numbers;
    private final Dates dates;
    private final KeyFigureReport report;

    FigureSentences(KeyFigureReport report, Locale language) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
        this.dates = Dates.in(language);
        this.report = report;
    }

    ReportTexts texts() {
        return texts;
    }

    Numbers numbers() {
        return numbers;
    }

    Dates dates() {
        return dates;
    }

    String text(String key, String... parts) {
        return texts.text(key, parts);
    }

    String of(FigureText text) {
        return text.in(texts.language());
    }

    /** Whose numbers stand beside those of all; empty in the nation's report. */
    Optional<String> own() {
        return report.own().map(code -> Municipalities.ofDenmark().get(code).name());
    }

    /** Whether there is anybody to hold the own numbers against. */
    boolean isCompared() {
        return report.asOf().isPresent();
    }

    /** "Figur 3.4: Udvikling i VUM-score fra 1. til 2. registrering". */
    String title(ReportFigure figure) {
        return figure.number()
                .map(number -> text("keyfigures.figure", number, of(figure.title())))
                .orElse(of(figure.title()));
    }

    /** What stands over the drawing: "Figur 3.4: andele i procent". */
    String drawing(ReportFigure figure) {
        return figure.number().map(number -> text("keyfigures.drawing", number)).orElse(text("keyfigures.drawing.plain"));
    }

    /** The drawing, and what it leaves out. */
    static List<Block> blocks(DrawnFigure drawn) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Drawing(drawn.figure())));
        drawn.leftOut().ifPresent(sentence -> blocks.add(new Block.Paragraph(Optional.empty(), sentence)));
        return blocks;
    }

    /** A count, which is whole unless the questionnaire asks for parts of persons. */
    String count(BigFraction count) {
        return numbers.figure(count, isWhole(count) ? 0 : 1);
    }

    private static boolean isWhole(BigFraction count) {
        return count.getDenominator().equals(BigInteger.ONE);
    }

    /** "43 pct."; a dash where there is no whole. */
    String share(BigFraction part, BigFraction whole) {
        return whole.signum() == 0
                ? NOTHING
                : text("percent", part.divide(whole).multiply(HUNDRED).bigDecimalValue(0, RoundingMode.HALF_UP).toPlainString());
    }

    /** A share as it spreads: "43 pct.". */
    String share(double share) {
        return text("percent", numbers.figure(share * HUNDRED.intValue(), 0));
    }

    /** Why a municipality has no number. */
    String without(CellValue.Without none) {
        return text("keyfigures.without." + none.reason());
    }

    /** "Vises ikke – færre end 5 borgere". */
    String reason(Hidden hidden) {
        DisclosureRules rules = OwnKeyFigures.RULES;
        return text(
                "keyfigures.hidden." + hidden,
                String.valueOf(hidden == Hidden.FEW_MUNICIPALITIES ? OwnKeyFigures.MINIMUM : rules.minimum()),
                String.valueOf(rules.dominancePercent()));
    }

    /** " **" behind a number of few citizens that the municipality sees of itself, " *" behind another on few. */
    String mark(Optional<BigFraction> persons) {
        return persons.filter(this::isFew).isEmpty() ? "" : isOfVeryFew(persons.get()) ? " **" : " *";
    }

    private boolean isFew(BigFraction persons) {
        return persons.signum() > 0 && persons.compareTo(BigFraction.of(report.fewUnder())) < 0;
    }

    /** Nobody is not few. */
    static boolean isOfVeryFew(BigFraction persons) {
        return persons.signum() > 0 && persons.compareTo(BigFraction.of(OwnKeyFigures.RULES.minimum())) < 0;
    }
}
