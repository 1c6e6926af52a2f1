package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.statistics.test.ChiSquare;
import dk.styringsportal.statistics.test.ChiSquarePower;
import dk.styringsportal.statistics.test.Independence;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Writes out whether those who answered differ from others in the size of their municipality. */
record NonresponseViews(FigureTexts texts, GroupNames names, SizeClasses sizes) {

    private static final double SIGNIFICANCE = 0.05;

    /**
     * One group.
     *
     * @param unit whether persons or municipalities are counted
     * @param verdict what the test says, in words
     * @param weak why that is no proof; empty where the test is strong, and where it found something
     * @param test which test, with its numbers; empty where there is none
     */
    public record GroupView(
            String key, String title, String unit, List<SizeView> sizes, String verdict, String weak, String test) {}

    /** @param notAnswered empty for the source's test */
    public record SizeView(String size, String answered, String notAnswered, String expected) {}

    GroupView view(Nonresponse found) {
        return new GroupView(
                "f-" + found.group().id(),
                names.of(found.group()),
                unit(found.group()),
                found.classes().stream()
                        .map(line -> new SizeView(
                                new SizeTexts(texts, sizes).of(line.size()),
                                texts.numbers().count(line.answered()),
                                texts.numbers().count(line.notAnswered()),
                                expected(line.expected())))
                        .toList(),
                found.test().map(this::verdict).orElse(texts.say("nonresponse.none")),
                weak(found),
                found.test().map(this::test).orElse(""));
    }

    GroupView view(SourceFit fit) {
        return new GroupView(
                "k-" + fit.group().id(),
                names.of(fit.group()),
                unit(fit.group()),
                fit.classes().stream()
                        .map(line -> new SizeView(
                                new SizeTexts(texts, sizes).of(line.size()), texts.numbers().count(line.answered()), "", expected(line.expected())))
                        .toList(),
                "",
                "",
                fit.test().map(this::test).orElse(""));
    }

    private String unit(RespondentGroup group) {
        return texts.say("nonresponse.unit." + group.speaksFor());
    }

    private String expected(BigFraction expected) {
        return texts.numbers().figure(expected, 1);
    }

    private String verdict(Independence test) {
        String key = test.p() < SIGNIFICANCE ? "nonresponse.differs" : "nonresponse.alike";
        return texts.say(key, texts.p(test.p()));
    }

    /** Only not finding a difference needs strength. */
    private String weak(Nonresponse found) {
        Optional<ChiSquarePower> power = found.test()
                .filter(test -> test.p() >= SIGNIFICANCE)
                .flatMap(test -> found.power())
                .filter(ChiSquarePower::isWeak);
        return power.map(weak -> texts.say(
                        "nonresponse.weak",
                        texts.numbers().count(found.asked()),
                        texts.numbers().figure(100 * weak.power(), 0)))
                .orElse("");
    }

    private String test(Independence test) {
        return texts.say(
                "nonresponse.test." + test.method(), texts.numbers().figure(test.statistic(), 2), test.df(), texts.p(test.p()));
    }

    private String test(ChiSquare test) {
        return texts.say("nonresponse.test.CHI_SQUARE", texts.numbers().figure(test.statistic(), 2), test.df(), texts.p(test.p()));
    }
}
