package dk.styringsportal.report;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions of which no figure is shown, each with the reason; the rows of a matrix are one line where their reasons are the same. */
public final class UnshownQuestions {

    private final ReportTexts texts;
    private final List<Same> lines = new ArrayList<>();

    /** What one item's rows have in common. */
    private record Same(Item item, Unshown why, List<Row> rows) {}

    public UnshownQuestions(ReportTexts texts) {
        this.texts = texts;
    }

    /**
     * In the order in which they are to stand.
     *
     * @param row the one that is not shown; empty where it is the whole question
     */
    public void add(Item item, Optional<Row> row, Unshown why) {
        Same line = lines.stream()
                .filter(same -> same.item().equals(item) && same.why().equals(why))
                .findFirst()
                .orElseGet(() -> {
                    Same first = new Same(item, why, new ArrayList<>());
                    lines.add(first);
                    return first;
                });
        row.ifPresent(line.rows()::add);
    }

    /** Empty where something is shown of every question. */
    public Optional<Block.Table> table() {
        return Optional.of(lines).filter(some -> !some.isEmpty()).map(some -> new Block.Table(
                Optional.of(texts.text("unshown.questions")),
                List.of(
                        new Block.Column(texts.text("nationwide.question"), 5, false),
                        new Block.Column(texts.text("unshown.reason"), 5, false)),
                some.stream()
                        .map(line -> new Block.TableRow(question(line), List.of(new Block.Cell(line.why().lines(), false))))
                        .toList()));
    }

    /** "4. Hvor ofte bruges det? (alle 12 underspørgsmål)", "4. Hvor ofte bruges det? – klager; tilsyn" */
    private String question(Same line) {
        String question = line.item().number() + ". " + line.item().wording().withStem();
        if (line.rows().isEmpty()) {
            return question;
        }
        return line.rows().size() > 1 && line.rows().size() == line.item().rows().size()
                ? texts.text("unshown.rows", question, String.valueOf(line.rows().size()))
                : question + " – " + String.join("; ", line.rows().stream().map(Row::label).toList());
    }
}
