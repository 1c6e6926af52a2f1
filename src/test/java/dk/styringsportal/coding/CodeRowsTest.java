package dk.styringsportal.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.coding.CodeRows.Fault;
import dk.styringsportal.coding.CodeRows.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeRowsTest {

    private static CodeRow row(String key, String name) {
        return new CodeRow(key, name, "", "", "");
    }

    @Test
    void a_name_makes_a_key_and_blank_lines_are_left_out() {
        CodeRows rows = CodeRows.of(List.of(
                row("", "Økonomi & løn"), row("", " "), new CodeRow("fast", "Noget andet", "Else", "Når …", "Et\n\n To ")));

        assertEquals(List.of(), rows.faults());
        assertEquals(List.of("oekonomi-loen", "fast"), rows.codes().stream().map(code -> code.key().value()).toList());
        assertEquals(List.of("Et", "To"), rows.codes().get(1).examples());
    }

    @Test
    void every_fault_is_told_with_its_line() {
        CodeRows rows = CodeRows.of(List.of(
                new CodeRow("", "", "", "Kun en definition", ""),
                row("", "Ingen"),
                row("a", "En"),
                row("A!", "To"),
                row("a", "Tre"),
                new CodeRow("", "x".repeat(101), "", "", ""),
                new CodeRow("", "Fem", "", "y".repeat(2001), ""),
                new CodeRow("", "Seks", "", "", "ring 010190-1234")));

        assertEquals(List.of(), rows.codes());
        assertEquals(
                Set.of(
                        new Fault(1, Problem.NO_NAME),
                        new Fault(2, Problem.KEY_MALFORMED),
                        new Fault(4, Problem.KEY_MALFORMED),
                        new Fault(5, Problem.KEY_TWICE),
                        new Fault(6, Problem.NAME_TOO_LONG),
                        new Fault(7, Problem.TEXT_TOO_LONG),
                        new Fault(8, Problem.CPR_NUMBER)),
                rows.faults().stream().collect(Collectors.toSet()));
    }

    @Test
    void there_are_some_codes_and_not_more_than_anybody_keeps_in_mind() {
        assertEquals(List.of(new Fault(0, Problem.NO_CODES)), CodeRows.of(List.of(row("", ""))).faults());
        assertEquals(
                List.of(new Fault(0, Problem.TOO_MANY_CODES)),
                CodeRows.of(IntStream.range(0, 61).mapToObj(i -> row("k" + i, "Kode " + i)).toList()).faults());
    }
}
