package bench;

import static bench.Benchmark.line;

import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.SteeringOverview;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Scoring one complete response to the real questionnaire, with the reason for each score. */
final class ScoringTime {

    private static final int DIFFERENT = 1000;

    private ScoringTime() {}

    static void measure(Benchmark.Extent extent) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        List<Answers> responses = Stream.generate(() -> AnswerSet.random(SteeringOverview.VERSION, random))
                .limit(DIFFERENT)
                .toList();
        Iterator<Answers> endless = Stream.generate(responses::stream).flatMap(one -> one).iterator();
        Repeated scoring = Repeated.alternating(extent.scorings(), List.of(() -> score(endless.next()))).get(0);
        line("%nScoring one response, %d random complete ones, %d times (wanted: under 1 ms)", DIFFERENT, extent.scorings());
        line("  elapsed               p50 %6.3f ms   p99 %6.3f ms", scoring.elapsed().millis(0.5), scoring.elapsed().millis(0.99));
        line("  processor             p50 %6.3f ms   p99 %6.3f ms", scoring.processor().millis(0.5), scoring.processor().millis(0.99));
    }

    /** Uses the score, so that the compiler cannot leave it out. */
    private static void score(Answers answers) {
        if (Scoring.score(SteeringOverview.VERSION, answers).total().isEmpty()) {
            throw new IllegalStateException("A complete response without a total");
        }
    }
}
