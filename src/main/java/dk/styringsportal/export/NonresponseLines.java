package dk.styringsportal.export;

import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.organisation.SizeClasses.Size;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.RespondentGroup.SpeaksFor;
import dk.styringsportal.statistics.test.ChiSquare;
import dk.styringsportal.statistics.test.ChiSquarePower;
import dk.styringsportal.statistics.test.Independence;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who answered, by size; what holds for a test as a whole stands on each of its lines. */
final class NonresponseLines {

    private static final Map<Size, String> SIZES =
            Map.of(Size.SMALL, "små", Size.MEDIUM, "mellemstore", Size.LARGE, "store");
    private static final Map<Independence.Method, String> METHODS = Map.of(
            Independence.Method.CHI_SQUARE, "chi i anden",
            Independence.Method.FISHER, "Fishers eksakte",
            Independence.Method.MONTE_CARLO, "Monte Carlo");

    private final CsvTable table = new CsvTable(
            "gruppe", "test", "enhed", "størrelse", "har svaret", "har ikke svaret", "forventet", "chi i anden", "frihedsgrader", "p",
            "styrke");

    void add(Nonresponse found) {
        Optional<Independence> test = found.test();
        for (Nonresponse.SizeLine line : found.classes()) {
            table.line()
                    .text(found.group().title())
                    .text(test.map(made -> METHODS.get(made.method())).orElse("ingen"))
                    .text(unit(found.group()))
                    .text(SIZES.get(line.size()))
                    .count(line.answered())
                    .count(line.notAnswered())
                    .exact(Optional.of(line.expected()))
                    .number(number(test.map(Independence::statistic)))
                    .text(test.map(made -> String.valueOf(made.df())).orElse(""))
                    .number(number(test.map(Independence::p)))
                    .number(number(found.power().map(ChiSquarePower::power)));
        }
    }

    void add(SourceFit fit) {
        Optional<ChiSquare> test = fit.test();
        for (SourceFit.SizeLine line : fit.classes()) {
            table.line()
                    .text(fit.group().title())
                    .text("som i kilden")
                    .text(unit(fit.group()))
                    .text(SIZES.get(line.size()))
                    .count(line.answered())
                    .nothing(1)
                    .exact(Optional.of(line.expected()))
                    .number(number(test.map(ChiSquare::statistic)))
                    .text(test.map(made -> String.valueOf(made.df())).orElse(""))
                    .number(number(test.map(ChiSquare::p)))
                    .nothing(1);
        }
    }

    private static String unit(RespondentGroup group) {
        return group.speaksFor() == SpeaksFor.MUNICIPALITY ? "kommune" : "person";
    }

    private static OptionalDouble number(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    CsvTable table() {
        return table;
    }
}
