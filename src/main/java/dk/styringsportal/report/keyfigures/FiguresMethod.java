package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.questionnaire.Reference;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.EditionNamed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The questionnaire's reservation, how the numbers are made, what is hidden, and where it all comes from. */
final class FiguresMethod {

    private final KeyFigureMaterial material;
    private final KeyFigureReport report;
    private final FigureSentences words;
    private final List<Block> blocks = new ArrayList<>();

    FiguresMethod(KeyFigureMaterial material, FigureSentences words) {
        this.material = material;
        this.report = material.figures();
        this.words = words;
    }

    List<Block> blocks() {
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, words.text("method")));
        if (!report.questionnaire().reservation().isEmpty()) {
            blocks.add(new Block.Heading(3, words.text("reservation")));
            report.questionnaire().reservation().forEach(this::plain);
        }
        blocks.add(new Block.Heading(3, words.text("keyfigures.method")));
        Set<String> rules = new LinkedHashSet<>();
        material.edition().ifPresent(from ->
                rules.add(new EditionNamed(from.edition(), words.texts(), words.dates()).method()));
        rules.add(words.text("keyfigures.method.missing"));
        if (contents().anyMatch(ReportFigure.Content.Counts.class::isInstance)) {
            rules.add(words.text("keyfigures.method.Counts"));
        }
        figures().forEach(figure -> method(figure.basis()).ifPresent(rules::add));
        rules.add(words.text("keyfigures.method.quartiles", String.valueOf(OwnKeyFigures.MINIMUM)));
        blocks.add(new Block.BulletList(Optional.empty(), List.copyOf(rules)));
        blocks.add(new Block.Heading(3, words.text("keyfigures.control")));
        blocks.add(new Block.BulletList(Optional.empty(), control()));
        sources();
        return blocks;
    }

    private Stream<ReportFigure.Content> contents() {
        return report.figures().stream().map(figure -> figure.figure().content());
    }

    private Stream<KeyFigure> figures() {
        return contents()
                .filter(ReportFigure.Content.Numbers.class::isInstance)
                .flatMap(content -> ((ReportFigure.Content.Numbers) content).figures().stream());
    }

    private Optional<String> method(Basis basis) {
        return basis instanceof Basis.Sum || basis instanceof Basis.Spread
                ? Optional.empty()
                : Optional.of(words.text("keyfigures.method." + basis.getClass().getSimpleName()));
    }

    private List<String> control() {
        String minimum = String.valueOf(OwnKeyFigures.RULES.minimum());
        List<String> sentences = new ArrayList<>();
        sentences.add(words.text("keyfigures.control.few", minimum, String.valueOf(OwnKeyFigures.RULES.dominancePercent())));
        sentences.add(words.text("keyfigures.control.derivable", minimum));
        sentences.add(words.text("keyfigures.control.subtracted"));
        sentences.add(words.text("keyfigures.control.unanimous"));
        sentences.add(words.text("keyfigures.control.municipalities", String.valueOf(OwnKeyFigures.MINIMUM)));
        if (report.own().isPresent()) {
            sentences.add(words.text("keyfigures.control.own"));
        }
        return sentences;
    }

    private void sources() {
        List<String> sources = new ArrayList<>();
        for (PopulationSource source : report.sources()) {
            sources.add(words.text(
                    "keyfigures.source", String.valueOf(source.year()), source.text(), words.dates().day(source.date())));
        }
        for (Reference reference : report.questionnaire().literature()) {
            sources.add(reference.text());
        }
        if (!sources.isEmpty()) {
            blocks.add(new Block.Heading(3, words.text("sources")));
            blocks.add(new Block.BulletList(Optional.empty(), sources));
        }
    }

    private void plain(String text) {
        blocks.add(new Block.Paragraph(Optional.empty(), text));
    }
}
