package dk.styringsportal.api;

import dk.styringsportal.application.SurveyFigures;
import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.statistics.test.ChiSquare;
import dk.styringsportal.statistics.test.ChiSquarePower;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One test of whether those of a group who answered differ from the others in the size of their municipality.
 *
 * @param test "chi-square", "fisher" or "monte-carlo" of those invited; "goodness-of-fit" is the source's, against all municipalities
 * @param unit what is counted: "person" or "municipality"
 * @param statistic chi-square's; null where there is no test
 * @param power how likely a difference of middling size is found; null for the source's test
 * @param weak whether that is under 0.8, so that finding none says little
 */
public record NonresponseJson(
        String group,
        String test,
        String unit,
        List<SizeJson> classes,
        Double statistic,
        Integer df,
        Double p,
        Double power,
        Boolean weak) {

    /**
     * Persons or municipalities of one size.
     *
     * @param size "small", "medium" or "large"
     * @param notAnswered null for the source's test, which looks at those alone who answered
     * @param expected how many would have answered if size made no difference
     */
    public record SizeJson(String size, int answered, Integer notAnswered, double expected) {}

    static List<NonresponseJson> of(SurveyFigures.Response response) {
        return Stream.concat(
                        response.ofInvited().stream().map(NonresponseJson::of), response.asInSource().stream().map(NonresponseJson::of))
                .toList();
    }

    private static NonresponseJson of(Nonresponse found) {
        return new NonresponseJson(
                found.group().id().value(),
                found.test().map(made -> key(made.method())).orElse("chi-square"),
                unit(found.group()),
                found.classes().stream()
                        .map(line -> new SizeJson(
                                key(line.size()), line.answered(), line.notAnswered(), line.expected().doubleValue()))
                        .toList(),
                found.test().map(made -> made.statistic()).orElse(null),
                found.test().map(made -> made.df()).orElse(null),
                found.test().map(made -> made.p()).orElse(null),
                found.power().map(ChiSquarePower::power).orElse(null),
                found.power().map(ChiSquarePower::isWeak).orElse(null));
    }

    private static NonresponseJson of(SourceFit fit) {
        return new NonresponseJson(
                fit.group().id().value(),
                "goodness-of-fit",
                unit(fit.group()),
                fit.classes().stream()
                        .map(line -> new SizeJson(key(line.size()), line.answered(), null, line.expected().doubleValue()))
                        .toList(),
                fit.test().map(ChiSquare::statistic).orElse(null),
                fit.test().map(ChiSquare::df).orElse(null),
                fit.test().map(ChiSquare::p).orElse(null),
                null,
                null);
    }

    private static String unit(RespondentGroup group) {
        return switch (group.speaksFor()) {
            case SELF -> "person";
            case MUNICIPALITY -> "municipality";
        };
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
