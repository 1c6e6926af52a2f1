package bench;

import static bench.Benchmark.line;

import dk.styringsportal.response.Answers;
import dk.styringsportal.scoring.Scoring;
import dk.styringsportal.testing.AnswerSet;
import dk.styringsportal.testing.SteeringOverview;
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
        score(responses, extent.scorings());
        Durations durations = score(responses, extent.scorings());
        line("%nScoring one response, %d of %d random complete ones", durations.count(), DIFFERENT);
        line("  p50 %.3f ms   p99 %.3f ms   (wanted: under 1 ms)", durations.medianMillis(), durations.millis(0.99));
    }

    private static Durations score(List<Answers> responses, int times) throws Exception {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            Answers answers = responses.get(i % responses.size());
            nanos[i] = Durations.of(() -> checkHasTotal(answers));
        }
        return new Durations(nanos);
    }

    /** Uses the score, so that the compiler cannot leave it out. */
    private static void checkHasTotal(Answers answers) {
        if (Scoring.score(SteeringOverview.VERSION, answers).total().isEmpty()) {
            throw new IllegalStateException("A complete response without a total");
        }
    }
}
