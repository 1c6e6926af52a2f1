package dk.styringsportal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is not shown and why: each reason once, with the names of all that it goes for. Two are equal when they say the same. */
public final class Unshown {

    private final ReportTexts texts;
    private final Map<String, List<String>> byReason = new LinkedHashMap<>();

    /** @param texts in whose language names are strung together */
    public Unshown(ReportTexts texts) {
        this.texts = texts;
    }

    /** @param name of a group or a row; empty where there is but one */
    public void add(String name, String reason) {
        byReason.computeIfAbsent(reason, same -> new ArrayList<>()).add(name);
    }

    /** A paragraph for each reason, led by the names. */
    public List<Block> paragraphs() {
        return byReason.entrySet().stream()
                .<Block>map(entry -> new Block.Paragraph(names(entry.getValue()), entry.getKey()))
                .toList();
    }

    /** Of a question or group of which nothing is shown: a reason that goes for all of it stands without names. */
    public List<Block> paragraphsOfWhole() {
        return byReason.size() == 1
                ? List.of(new Block.Paragraph(Optional.empty(), byReason.keySet().iterator().next()))
                : paragraphs();
    }

    /** The same for a cell of a table: "Ledere og Medarbejdere: Vises ikke – færre end 5 svar", a line for each reason. */
    public String lines() {
        return byReason.entrySet().stream()
                .map(entry -> names(entry.getValue())
                        .map(names -> texts.text("unshown.because", names, entry.getKey()))
                        .orElse(entry.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> names(List<String> names) {
        return Optional.of(texts.all(names)).filter(all -> !all.isBlank());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unshown same && byReason.equals(same.byReason);
    }

    @Override
    public int hashCode() {
        return byReason.hashCode();
    }
}
