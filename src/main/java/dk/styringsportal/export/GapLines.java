package dk.styringsportal.export;

import dk.styringsportal.benchmark.survey.GroupGap;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.statistics.interval.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;

/** Gaps between two groups, a line for each question. */
final class GapLines {

    private static final int HUNDRED = 100;

    private GapLines() {}

    static CsvTable of(QuestionnaireVersion questionnaire, List<GroupGap> gaps) {
        CsvTable table = new CsvTable(
                "kode", "spørgsmål", "gruppe a", "gruppe b", "svar a", "svar b", "positive a i pct.", "positive b i pct.",
                "forskel i procentpoint", "95 % fra", "95 % til", "95 % kommunevis fra", "95 % kommunevis til", "Cliffs delta",
                "Mann-Whitneys U", "p", "p (Holm)", "stilling", "over 25 % ved ikke");
        SurveyNames names = new SurveyNames(questionnaire);
        gaps.forEach(gap -> add(table, names, gap));
        return table;
    }

    private static void add(CsvTable table, SurveyNames names, GroupGap gap) {
        Interval newcombe = gap.difference().newcombe();
        String a = names.group(Optional.of(gap.a()));
        String b = names.group(Optional.of(gap.b()));
        table.line()
                .text(gap.field().name())
                .text(SurveyNames.text(gap.field(), Optional.of(gap.a())))
                .text(a)
                .text(b)
                .count(gap.one().n())
                .count(gap.other().n())
                .exact(percent(gap.difference().one()))
                .exact(percent(gap.difference().other()))
                .exact(Optional.of(gap.difference().exact().multiply(HUNDRED)))
                .number(HUNDRED * newcombe.low())
                .number(HUNDRED * newcombe.high())
                .number(end(gap.clustered().map(Interval::low)))
                .number(end(gap.clustered().map(Interval::high)))
                .exact(Optional.of(gap.cliffsDelta()))
                .number(gap.test().u())
                .number(gap.test().p())
                .number(gap.pHolm())
                .text(stand(gap, a, b))
                .text(gap.manyDoNotKnow() ? "ja" : "");
    }

    private static Optional<BigFraction> percent(Share share) {
        return SurveyNames.percent(share);
    }

    private static OptionalDouble end(Optional<Double> end) {
        return end.map(found -> OptionalDouble.of(HUNDRED * found)).orElse(OptionalDouble.empty());
    }

    private static String stand(GroupGap gap, String a, String b) {
        return switch (gap.stand()) {
            case BOTH_POSITIVE -> "begge positive";
            case BOTH_CRITICAL -> "begge kritiske";
            case FIRST_MOST_POSITIVE -> "mest positive: " + a;
            case SECOND_MOST_POSITIVE -> "mest positive: " + b;
        };
    }
}
