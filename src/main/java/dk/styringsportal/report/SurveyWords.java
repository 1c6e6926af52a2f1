package dk.styringsportal.report;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.statistics.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The figures of group surveys in words: what is shown, and why something is not. */
public final class SurveyWords {

    private static final String NOTHING = "–";
    private static final int HUNDRED = 100;
    private static final String ASIDE = " (";

    private final ReportTexts texts;
    private final Numbers numbers;
    private final DisclosureWords disclosure;
    private final DisclosureRules rules;

    /** @param language Danish for every language but English */
    public SurveyWords(Locale language, DisclosureRules rules) {
        this.texts = ReportTexts.in(language);
        this.numbers = Numbers.in(language);
        this.disclosure = DisclosureWords.in(language);
        this.rules = rules;
    }

    /** The question as it reads in a list, and the row: "Målene er klare – i det daglige". */
    public static String question(Field field) {
        return withRow(field.item().wording().inList(), field);
    }

    /** "4. Målene er klare – i det daglige" */
    public static String numbered(Field field) {
        return field.item().number() + ". " + question(field);
    }

    /** The same below the stem it has. */
    public static String underStem(Field field) {
        return withRow(field.item().wording().text(), field);
    }

    private static String withRow(String text, Field field) {
        return field.row().map(Row::label).map(row -> text + " – " + row).orElse(text);
    }

    /** "Chefer" for "Chefer (børne- og ungechefer eller tilsvarende)". */
    public static String brief(RespondentGroup group) {
        int aside = group.title().indexOf(ASIDE);
        return aside > 0 ? group.title().substring(0, aside) : group.title();
    }

    /** "Udgave 1.0", or that they are provisional. */
    public static String basis(OwnSurvey survey, ReportTexts texts) {
        return survey.edition()
                .map(edition -> texts.text("survey.edition", edition.version().toString()))
                .orElseGet(() -> texts.text("survey.provisional"));
    }

    /** "Vises ikke – færre end 5 svar"; empty for a figure that is shown. */
    public Optional<String> withheld(EditionFigure figure) {
        return figure.withheld().map(reason -> disclosure.of(reason, rules));
    }

    /** "40 pct. (2)", "over 90 pct."; why it is not shown where it is withheld. */
    public String share(EditionFigure figure, AnswerOption option) {
        return share(figure, option, numbers::percent, this::bound);
    }

    /** "40 (2)", "over 90", where the unit stands elsewhere. */
    String briefShare(EditionFigure figure, AnswerOption option) {
        return share(figure, option, numbers::wholePercent, this::briefBound);
    }

    private String share(
            EditionFigure figure, AnswerOption option, Function<Share, String> percent, UnaryOperator<String> bound) {
        if (!(figure.values().get("counts") instanceof Map<?, ?> counts)) {
            return withheld(figure).orElse(NOTHING);
        }
        Object count = counts.get(option.key().value());
        if (count instanceof BigDecimal number) {
            return n(figure).isPresent()
                    ? texts.text("survey.share", percent.apply(new Share(number.intValue(), n(figure).getAsInt())), number.toString())
                    : disclosure.meaning(DataCode.SUPPRESSED);
        }
        return bound.apply(String.valueOf(count));
    }

    /** ">90", "<10" */
    private String briefBound(String written) {
        return texts.text(written.startsWith(">") ? "survey.over" : "survey.under", written.substring(1));
    }

    /** "over 90 pct." for ">90", "under 10 pct." for "<10". */
    public String bound(String written) {
        int percent = Integer.parseInt(written.substring(1));
        return written.startsWith(">")
                ? disclosure.over(new Cell.Bounded(0, percent))
                : disclosure.under(new Cell.Bounded(0, HUNDRED - percent));
    }

    /** "67 pct."; why it is not shown where it is withheld. */
    public String positive(EditionFigure figure) {
        return positiveShare(figure).map(numbers::percent).orElseGet(() -> notExact(figure));
    }

    /** How many answered; why that is not shown where it is withheld. */
    public String answers(EditionFigure figure) {
        return n(figure).isPresent() ? numbers.count(n(figure).getAsInt()) : notExact(figure);
    }

    private String notExact(EditionFigure figure) {
        return withheld(figure).orElseGet(() -> disclosure.meaning(DataCode.SUPPRESSED));
    }

    /** Empty where the number of answers is not told. */
    public static OptionalInt n(EditionFigure figure) {
        return figure.number("n").map(n -> OptionalInt.of(n.intValueExact())).orElse(OptionalInt.empty());
    }

    /** Back to counts, so that it is rounded once. */
    private static Optional<Share> positiveShare(EditionFigure figure) {
        return figure.number("positiveShare").map(share -> {
            int n = n(figure).orElseThrow();
            return new Share((int) Math.round(share.doubleValue() * n), n);
        });
    }

    /** The counts in the options' order; empty unless all of them are told exactly, with how many answered. */
    static Optional<List<Integer>> counts(EditionFigure figure, Field field) {
        if (n(figure).isEmpty() || !(figure.values().get("counts") instanceof Map<?, ?> counts)) {
            return Optional.empty();
        }
        List<Object> found = field.item().options().stream().map(option -> (Object) counts.get(option.key().value())).toList();
        if (!found.stream().allMatch(BigDecimal.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(found.stream().map(count -> ((BigDecimal) count).intValueExact()).toList());
    }

    /** The same; empty also where several options may be given, so that they are no parts of a whole. */
    public static Optional<List<Integer>> parts(EditionFigure figure, Field field) {
        return counts(figure, field)
                .filter(parts -> !ShownCounts.isTicked(field))
                .filter(parts -> parts.stream().mapToInt(Integer::intValue).sum() == n(figure).getAsInt());
    }

    /** A difference of shares, in percentage points: "+12,3". */
    public String difference(EditionFigure gap) {
        return gap.number("difference").map(found -> numbers.percentagePoints(found.doubleValue())).orElse(NOTHING);
    }

    /** "+2,0 til +22,1"; a dash where there is none. */
    public String interval(EditionFigure gap) {
        return gap.number("low")
                .flatMap(low -> gap.number("high").map(high -> texts.text(
                        "survey.interval",
                        numbers.percentagePoints(low.doubleValue()),
                        numbers.percentagePoints(high.doubleValue()))))
                .orElse(NOTHING);
    }

    /** "Begge mest positive"; a dash where nothing is said. */
    public String stand(EditionFigure gap, String one, String other) {
        return gap.values().get("stand") instanceof String stand ? texts.text("survey.stand." + stand, one, other) : NOTHING;
    }

    /** Why there is no own difference: a group is too small, or nearly all in it answered alike. */
    public String noOwnDifference() {
        return texts.text("survey.gap.none");
    }

    /** The method, a paragraph each. */
    public List<String> method() {
        return disclosure.method(rules);
    }
}
