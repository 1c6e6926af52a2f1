package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.NumbersRestOn;
import dk.styringsportal.report.Block;
import dk.styringsportal.statistics.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the numbers rest on: who has told them, how they came about, what municipalities say of them, and what marks mean. */
final class BasisChapter {

    private final KeyFigureMaterial material;
    private final KeyFigureReport report;
    private final FigureSentences words;
    private final List<Block> blocks = new ArrayList<>();

    BasisChapter(KeyFigureMaterial material, FigureSentences words) {
        this.material = material;
        this.report = material.figures();
        this.words = words;
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(2, words.text("keyfigures.basis")));
        plain(who());
        notes();
        report.restOn().about().forEach(answered -> blocks.addAll(about(answered)));
        reservations();
        marks();
        return blocks;
    }

    /** What a reader must know before the numbers. */
    private void notes() {
        if (material.edition().isEmpty() && report.asOf().isPresent()) {
            blocks.add(new Block.Note(words.text("survey.provisional"), List.of(provisional())));
        }
        material.edition().filter(from -> from.own() == EditionBasis.Own.CHANGED).ifPresent(from ->
                blocks.add(new Block.Note(words.text("basis.changed"), List.of(words.text("keyfigures.changed")))));
        material.edition().filter(from -> from.own() == EditionBasis.Own.ABSENT).ifPresent(from ->
                blocks.add(new Block.Note(words.text("basis.absent"), List.of(words.text("keyfigures.absent")))));
    }

    private String provisional() {
        if (report.provisional()) {
            return words.text(report.own().isPresent() ? "keyfigures.provisional.own" : "keyfigures.provisional");
        }
        return words.text("basis.provisional.text", words.dates().day(report.asOf().orElseThrow()));
    }

    private String who() {
        String n = String.valueOf(report.n());
        if (material.edition().isPresent() && report.own().isPresent()) {
            Edition edition = material.edition().get().edition();
            return words.text("keyfigures.basis.edition", n, edition.version().toString(), edition.id().toString());
        }
        if (report.own().isEmpty()) {
            return words.text("keyfigures.basis.all", n, words.dates().moment(report.asOf().orElseThrow()));
        }
        return report.asOf()
                .map(at -> words.text("keyfigures.basis.own", n, words.dates().moment(at)))
                .orElse(words.text("keyfigures.basis.alone"));
    }

    private List<Block> about(NumbersRestOn.Answered answered) {
        if (report.own().isPresent()) {
            String answer = answered.counts().entrySet().stream()
                    .filter(option -> option.getValue() > 0)
                    .map(option -> option.getKey().label())
                    .findFirst()
                    .orElse(words.text("keyfigures.without.UNANSWERED"));
            return List.of(new Block.Paragraph(Optional.of(answered.item().wording().text()), answer));
        }
        if (report.n() == 0) {
            return List.of();
        }
        List<Block.TableRow> rows = new ArrayList<>();
        answered.counts().forEach((option, n) -> rows.add(row(option.label(), n)));
        if (answered.unanswered() > 0) {
            rows.add(row(words.text("keyfigures.without.UNANSWERED"), answered.unanswered()));
        }
        return List.of(new Block.Table(
                Optional.of(answered.item().wording().text()),
                List.of(
                        new Block.Column(words.text("keyfigures.answer"), 4, false),
                        new Block.Column(words.text("keyfigures.municipalities"), 1.6, true)),
                rows));
    }

    private Block.TableRow row(String label, int n) {
        return new Block.TableRow(label, List.of(new Block.Cell(words.numbers().share(new Share(n, report.n())), false)));
    }

    private void reservations() {
        if (report.own().isPresent()) {
            report.restOn().reservation().ifPresent(text ->
                    blocks.add(new Block.Paragraph(Optional.of(words.text("keyfigures.reservations.own")), text)));
        } else if (report.n() > 0) {
            plain(words.text(
                    "keyfigures.reservations.all", String.valueOf(report.restOn().reserved()), String.valueOf(report.n())));
        }
    }

    private void marks() {
        List<String> marks = new ArrayList<>();
        marks.add(FigureChapters.few(report, words));
        if (report.own().isPresent()) {
            marks.add(FigureChapters.veryFew(words));
        }
        marks.add(words.text("keyfigures.mark.hidden"));
        blocks.add(new Block.BulletList(Optional.of(words.text("keyfigures.marks")), marks));
    }

    private void plain(String text) {
        blocks.add(new Block.Paragraph(Optional.empty(), text));
    }
}
