package dk.styringsportal.report.national;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Unshown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions of which no figure is shown, each with the reason; the rows of a matrix are one line where their reasons are the same. */
final class UnshownQuestions {

    private final Material material;
    private final List<Same> lines = new ArrayList<>();

    /** What one item's rows have in common. */
    private record Same(Item item, Unshown why, List<Row> rows) {}

    /** @param asked as they stand in the questionnaire; those of which something is shown are left out */
    UnshownQuestions(List<Asked> asked, Material material) {
        this.material = material;
        asked.stream().filter(one -> one.shown().isEmpty()).forEach(this::add);
    }

    private void add(Asked asked) {
        Unshown why = asked.unshown(material);
        Same line = lines.stream()
                .filter(same -> same.item().equals(asked.item()) && same.why().equals(why))
                .findFirst()
                .orElseGet(() -> {
                    Same first = new Same(asked.item(), why, new ArrayList<>());
                    lines.add(first);
                    return first;
                });
        asked.row().ifPresent(line.rows()::add);
    }

    /** Empty where something is shown of every question. */
    Optional<Block> table() {
        return Optional.of(lines).filter(some -> !some.isEmpty()).map(some -> new Block.Table(
                Optional.of(material.text("unshown.questions")),
                List.of(
                        new Block.Column(material.text("nationwide.question"), 5, false),
                        new Block.Column(material.text("unshown.reason"), 5, false)),
                some.stream()
                        .map(line -> new Block.TableRow(question(line), List.of(Material.cell(line.why().lines()))))
                        .toList()));
    }

    /** "4. Hvor ofte bruges det? (alle 12 underspørgsmål)", "4. Hvor ofte bruges det? – klager; tilsyn" */
    private String question(Same line) {
        String question = Material.question(line.item());
        if (line.rows().isEmpty()) {
            return question;
        }
        return line.rows().size() > 1 && line.rows().size() == line.item().rows().size()
                ? material.text("unshown.rows", question, String.valueOf(line.rows().size()))
                : question + " – " + String.join("; ", line.rows().stream().map(Row::label).toList());
    }
}
