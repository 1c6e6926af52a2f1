package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation.Variable;
import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.Rated;
import dk.styringsportal.benchmark.survey.Relation;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Scatter;
import dk.styringsportal.statistics.correlation.Correlation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes out whether overall ratings, and what assessors settled, go with what is known of the municipalities. */
record CorrelationViews(FigureTexts texts, GroupNames names) {

    /**
     * @param robust whether the relation bears being told
     * @param withheld why nothing is shown; empty where something is
     */
    public record LineView(
            String theme,
            String group,
            String background,
            String n,
            String spearman,
            String p,
            String pHolm,
            String pearson,
            boolean robust,
            String withheld) {}

    /** A cloud of dots. */
    public record PlotView(String title, String figure) {}

    LineView line(Relation found) {
        return new LineView(
                theme(found.rated()).title(),
                who(found.rated()),
                background(found.background()),
                texts.numbers().count(found.n()),
                coefficient(found.spearman()),
                p(found.spearman().map(one -> OptionalDouble.of(one.p())).orElse(OptionalDouble.empty())),
                p(found.pHolm()),
                coefficient(found.pearson()),
                found.robust(),
                "");
    }

    /** @param why in words */
    LineView withheld(Rated rated, Variable background, String why) {
        String nothing = FigureTexts.NOTHING;
        return new LineView(
                theme(rated).title(), who(rated), background(background), nothing, nothing, nothing, nothing, nothing, false, why);
    }

    /** What is robust, a sentence each. */
    List<String> robust(List<Relation> family) {
        return family.stream().filter(Relation::robust).map(this::sentence).toList();
    }

    private String sentence(Relation found) {
        double coefficient = found.spearman().orElseThrow().coefficient();
        return texts.say(
                coefficient > 0 ? "correlations.rises" : "correlations.falls",
                who(found.rated()),
                theme(found.rated()).title(),
                background(found.background()),
                texts.numbers().coefficient(coefficient),
                texts.p(found.pHolm().orElseThrow()),
                found.n());
    }

    /** The plots of the theme. */
    List<PlotView> plots(List<BackgroundCorrelation> family, Theme theme) {
        return family.stream()
                .filter(found -> theme(found.rated()).title().equals(theme.title()))
                .map(this::plot)
                .toList();
    }

    private PlotView plot(BackgroundCorrelation found) {
        String title = texts.say("correlations.plot", who(found.rated()), background(found.background()));
        String id = "prik-" + key(found.rated()) + "-" + found.background().name().toLowerCase(Locale.ROOT);
        return new PlotView(title, texts.draw(
                new Scatter(
                        texts.say("correlations.figure", title, theme(found.rated()).title()),
                        BackgroundAxes.of(texts, found.background(), background(found.background())),
                        BackgroundAxes.rating(found.rated().options(), axis(found.rated())),
                        found.pairs()),
                id));
    }

    private Theme theme(Rated rated) {
        return rated instanceof Rated.Answered answered
                ? names.questionnaire().themeOf(answered.field().item().code())
                : ((Rated.Assessed) rated).theme();
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

    private String background(Variable variable) {
        return texts.say("correlations.background." + variable);
    }

    private String coefficient(Optional<Correlation> found) {
        return found.map(one -> texts.numbers().coefficient(one.coefficient())).orElse(FigureTexts.NOTHING);
    }

    private String p(OptionalDouble p) {
        return p.isPresent() ? texts.numbers().p(p.getAsDouble()) : FigureTexts.NOTHING;
    }
}
