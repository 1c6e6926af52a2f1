package dk.styringsportal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Work that goes on at another node: who is seen, and who takes up what. */
class LongWorkTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Map<Integer, Instant> seen = new LinkedHashMap<>();
    private final List<Integer> taken = new ArrayList<>();
    private final LongWork<Integer> work = new LongWork<>("Work", new Rows(), Clock.fixed(NOW, ZoneOffset.UTC));

    /** As the database has it; number 13 cannot be taken up. */
    private final class Rows implements LongWork.Unfinished<Integer> {

        @Override
        public List<Integer> unseenSince(Instant then) {
            return seen.entrySet().stream().filter(row -> row.getValue().isBefore(then)).map(Map.Entry::getKey).toList();
        }

        @Override
        public void takeOver(Integer id, String run, Instant unseenSince) {
            if (id == 13) {
                throw new IllegalStateException("Not this one");
            }
            assertEquals(NOW.minus(Duration.ofMinutes(1)), unseenSince);
            taken.add(id);
            new Here(id).beat();
        }
    }

    private final class Here implements LongWork.Run<Integer> {

        private final int id;

        private Here(int id) {
            this.id = id;
        }

        @Override
        public Integer id() {
            return id;
        }

        @Override
        public void beat() {
            seen.put(id, NOW);
        }
    }

    @Test
    void what_has_been_silent_for_over_a_minute_is_taken_up_once_and_nothing_else() {
        seen.put(1, NOW.minusSeconds(61));
        seen.put(2, NOW.minusSeconds(59));
        work.look();
        work.look();
        assertEquals(List.of(1), taken);
    }

    @Test
    void a_run_here_is_told_of_and_not_taken_up_though_it_was_silent() {
        seen.put(1, NOW.minusSeconds(600));
        Here run = new Here(1);
        work.begun(run);
        work.look();
        assertEquals(List.of(), taken);
        assertEquals(NOW, seen.get(1));

        work.over(run);
        seen.put(1, NOW.minusSeconds(600));
        work.look();
        assertEquals(List.of(1), taken);
    }

    @Test
    void a_run_that_cannot_be_told_of_is_not_taken_up_from_itself() {
        seen.put(1, NOW.minusSeconds(600));
        work.begun(new LongWork.Run<>() {

            @Override
            public Integer id() {
                return 1;
            }

            @Override
            public void beat() {
                throw new IllegalStateException("No database");
            }
        });
        work.look();
        assertEquals(List.of(), taken);
    }

    @Test
    void what_cannot_be_taken_up_keeps_nobody_from_the_rest() {
        seen.put(13, NOW.minusSeconds(600));
        seen.put(14, NOW.minusSeconds(600));
        work.look();
        assertEquals(List.of(14), taken);
    }
}
