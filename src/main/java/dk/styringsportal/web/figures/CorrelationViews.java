package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.BackgroundCorrelation.Variable;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Figure;
import dk.styringsportal.statistics.correlation.Correlation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes out whether overall ratings go with what is known of the municipalities. */
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
                names.of(found.group()),
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
                names.of(found.group()),
                theme(found).title(),
                background(found),
                texts.numbers().coefficient(coefficient),
                texts.p(found.pHolm().orElseThrow()),
                found.pairs().size());
    }

    /** The plots of the theme's overall questions. */
    List<PlotView> plots(List<BackgroundCorrelation> family, Theme theme) {
        return family.stream()
                .filter(found -> theme(found).title().equals(theme.title()))
                .map(this::plot)
                .toList();
    }

    private PlotView plot(BackgroundCorrelation found) {
        String title = texts.say("correlations.plot", names.of(found.group()), background(found));
        String id = "prik-" + found.group().map(Object::toString).orElse("selv") + "-"
                + GroupNames.key(found.field()) + "-" + found.background().name().toLowerCase(Locale.ROOT);
        return new PlotView(title, texts.draw(
                new Figure.Scatter(
                        texts.say("correlations.figure", title, theme(found).title()),
                        BackgroundAxes.of(texts, found.background(), background(found)),
                        BackgroundAxes.rating(texts, found.field().item(), texts.say("correlations.rating")),
                        found.pairs()),
                id));
    }

    private Theme theme(BackgroundCorrelation found) {
        return names.questionnaire().themeOf(found.field().item().code());
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
