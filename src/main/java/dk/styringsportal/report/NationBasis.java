package dk.styringsportal.report;

import dk.styringsportal.benchmark.Comparison;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.edition.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the nation's figures beside a municipality's result come from: an edition, or the round as it stands. */
public final class NationBasis {

    private final ScoreMaterial material;
    private final Words words;

    public NationBasis(ScoreMaterial material, Words words) {
        this.material = material;
        this.words = words;
    }

    /** "72 kommuner i udgave 1.0 (nr. 12)"; empty where nothing is compared. */
    public Optional<String> brief() {
        return comparison().map(comparison -> edition()
                .map(edition -> words.text(
                        "basis.brief",
                        String.valueOf(comparison.n()),
                        edition.version().toString(),
                        edition.id().toString()))
                .orElseGet(() -> words.text(
                        "cover.comparison.of", String.valueOf(comparison.n()), words.dates().day(comparison.asOf()))));
    }

    /** The same in sentences, with what a reader must know before the figures; none where nothing is compared and nothing to know. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(
                brief().map(compared -> words.text("basis.compared", compared)).stream().toList());
        if (edition().isEmpty() && comparison().isPresent()) {
            sentences.add(words.text("basis.provisional.brief"));
        }
        material.edition().filter(from -> from.own() != ScoreMaterial.Own.SAME).ifPresent(from -> sentences.add(
                words.text(from.own() == ScoreMaterial.Own.CHANGED ? "basis.changed.brief" : "basis.absent.text")));
        return sentences;
    }

    /** For the cover. */
    List<Report.Cover.Fact> facts() {
        List<Report.Cover.Fact> facts = new ArrayList<>();
        facts.add(new Report.Cover.Fact(
                words.text("cover.comparison"), comparison().map(this::compared).orElse(missingTitle())));
        named().ifPresent(edition -> facts.addAll(edition.facts()));
        return facts;
    }

    private String compared(Comparison comparison) {
        return words.text(
                edition().isPresent() ? "cover.comparison.of" : "cover.comparison.provisional",
                String.valueOf(comparison.n()),
                words.dates().day(comparison.asOf()));
    }

    private Optional<EditionNamed> named() {
        return edition().map(edition -> new EditionNamed(edition, words.texts(), words.dates()));
    }

    /** What a reader must know before the figures; none where all is as it should be. */
    List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        if (comparison().isEmpty()) {
            notes.add(note(missingTitle(), missing()));
        } else if (edition().isEmpty()) {
            notes.add(note(
                    words.text("basis.provisional"),
                    words.text("basis.provisional.text", words.dates().day(comparison().get().asOf()))));
        }
        material.edition().filter(from -> from.own() == ScoreMaterial.Own.CHANGED).ifPresent(from ->
                notes.add(note(words.text("basis.changed"), words.text("basis.changed.text"))));
        material.edition().filter(from -> from.own() == ScoreMaterial.Own.ABSENT).ifPresent(from ->
                notes.add(note(words.text("basis.absent"), words.text("basis.absent.text"))));
        return notes;
    }

    /** For the method: what the edition is, and how to know it again; empty for provisional figures. */
    Optional<String> method() {
        return named().map(EditionNamed::method);
    }

    /** Why nothing is compared. */
    String missing() {
        return edition().isPresent()
                ? words.text("basis.few.text", String.valueOf(Snapshot.MINIMUM))
                : words.text("comparison.follows.text");
    }

    private String missingTitle() {
        return words.text(edition().isPresent() ? "basis.few" : "comparison.follows");
    }

    private Optional<Comparison> comparison() {
        return material.result().comparison();
    }

    private Optional<Edition> edition() {
        return material.edition().map(ScoreMaterial.FromEdition::edition);
    }

    private static Block note(String title, String text) {
        return new Block.Note(title, List.of(text));
    }
}
