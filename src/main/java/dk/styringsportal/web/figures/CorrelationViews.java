package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.BackgroundCorrelation.Variable;
import dk.styringsportal.benchmark.survey.Rated;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Figure;
import dk.styringsportal.statistics.correlation.Correlation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes out whether overall ratings, and what assessors settled, go with what is known of the municipalities. */
record CorrelationViews(FigureTexts texts, GroupNames names) {

    /** @param robust whether the relation bears being told */
    public record LineView(
            String theme,
            String group,
            String background,
            String n,
            String spearman,
            String p,
            String pHolm,
            String pearson,
            boolean robust) {}

    /** A cloud of dots. */
    public record PlotView(String title, String figure) {}

    List<LineView> lines(List<BackgroundCorrelation> family) {
        return family.stream().map(this::line).toList();
    }

    private LineView line(BackgroundCorrelation found) {
        return new LineView(
                theme(found).title(),
                who(found.rated()),
                background(found),
                texts.numbers().count(found.pairs().size()),
                coefficient(found.spearman()),
                p(found.spearman().map(one -> OptionalDouble.of(one.p())).orElse(OptionalDouble.empty())),
                p(found.pHolm()),
                coefficient(found.pearson()),
                found.isRobust());
    }

    /** What is robust, a sentence each. */
    List<String> robust(List<BackgroundCorrelation> family) {
        return family.stream().filter(BackgroundCorrelation::isRobust).map(this::sentence).toList();
    }

    private String sentence(BackgroundCorrelation found) {
        double coefficient = found.spearman().orElseThrow().coefficient();
        return texts.say(
                coefficient > 0 ? "correlations.rises" : "correlations.falls",
                who(found.rated()),
                theme(found).title(),
                background(found),
                texts.numbers().coefficient(coefficient),
                texts.p(found.pHolm().orElseThrow()),
                found.pairs().size());
    }

    /** The plots of the theme. */
    List<PlotView> plots(List<BackgroundCorrelation> family, Theme theme) {
        return family.stream()
                .filter(found -> theme(found).title().equals(theme.title()))
                .map(this::plot)
                .toList();
    }

    private PlotView plot(BackgroundCorrelation found) {
        String title = texts.say("correlations.plot", who(found.rated()), background(found));
        String id = "prik-" + key(found.rated()) + "-" + found.background().name().toLowerCase(Locale.ROOT);
        return new PlotView(title, texts.draw(
                new Figure.Scatter(
                        texts.say("correlations.figure", title, theme(found).title()),
                        BackgroundAxes.of(texts, found.background(), background(found)),
                        BackgroundAxes.rating(found.rated().options(), axis(found.rated())),
                        found.pairs()),
                id));
    }

    private Theme theme(BackgroundCorrelation found) {
        return found.rated() instanceof Rated.Answered answered
                ? names.questionnaire().themeOf(answered.field().item().code())
                : ((Rated.Assessed) found.rated()).theme();
    }

    /** The group, "Selvevaluering", or "Bedømmere: praksis". */
    private String who(Rated rated) {
        return rated instanceof Rated.Answered answered
                ? names.of(answered.group())
                : texts.say("correlations.assessed", ((Rated.Assessed) rated).criterion().label());
    }

    private String axis(Rated rated) {
        return rated instanceof Rated.Assessed assessed
                ? assessed.criterion().label()
                : texts.say("correlations.rating");
    }

    private static String key(Rated rated) {
        if (rated instanceof Rated.Answered answered) {
            return answered.group().map(Object::toString).orElse("selv") + "-" + GroupNames.key(answered.field());
        }
        Rated.Assessed assessed = (Rated.Assessed) rated;
        return "bedoemt-" + assessed.criterion().key() + "-" + assessed.theme().number();
    }

    private String background(BackgroundCorrelation found) {
        Variable variable = found.background();
        return texts.say("correlations.background." + variable);
    }

    private String coefficient(Optional<Correlation> found) {
        return found.map(one -> texts.numbers().coefficient(one.coefficient())).orElse(FigureTexts.NOTHING);
    }

    private String p(OptionalDouble p) {
        return p.isPresent() ? texts.numbers().p(p.getAsDouble()) : FigureTexts.NOTHING;
    }
}
