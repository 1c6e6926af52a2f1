package dk.styringsportal.report.keyfigures;

import dk.styringsportal.benchmark.keyfigures.FigureNumbers;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.questionnaire.figures.FigureText;
import dk.styringsportal.questionnaire.figures.ReportFigure;
import dk.styringsportal.report.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a report on key figures, chapter by chapter, as paper, pages and slides have them. */
public final class FigureChapters {

    private static final String STAR = " *";
    private static final String TWO_STARS = " **";

    private final KeyFigureReport report;
    private final FigureSentences words;

    private FigureChapters(KeyFigureReport report, FigureSentences words) {
        this.report = report;
        this.words = words;
    }

    /** @param figures in reading order */
    public record Chapter(String title, List<Part> figures) {

        public Chapter {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One figure.
     *
     * @param blocks drawings, tables, and paragraphs on what is not drawn or not shown
     * @param danish names of rows and parts that are Danish although the report is not
     * @param reservation that the source makes; empty if none
     * @param marks what stars in its tables mean
     */
    public record Part(String title, List<Block> blocks, Set<String> danish, Optional<Block.Paragraph> reservation, List<String> marks) {

        public Part {
            blocks = List.copyOf(blocks);
            danish = Set.copyOf(danish);
            marks = List.copyOf(marks);
        }

        /** @param name of a row or a column, with whatever stars it has */
        public boolean isDanish(String name) {
            return danish.contains(name.endsWith(STAR) ? name.substring(0, name.length() - STAR.length()) : name);
        }
    }

    /** @param language of the report's own words; Danish for every language but English */
    public static List<Chapter> of(KeyFigureReport report, Locale language) {
        return of(report, new FigureSentences(report, language));
    }

    static List<Chapter> of(KeyFigureReport report, FigureSentences words) {
        FigureChapters chapters = new FigureChapters(report, words);
        return report.chapters().stream()
                .map(chapter -> new Chapter(
                        words.of(chapter.chapter().title()), chapter.figures().stream().map(chapters::part).toList()))
                .toList();
    }

    private Part part(FigureNumbers figure) {
        List<Block> blocks = figure instanceof FigureNumbers.Counted counted
                ? new CountedBlocks(counted, words).blocks()
                : new MeasuredBlocks((FigureNumbers.Measured) figure, words).blocks();
        return new Part(
                words.title(figure.figure()),
                blocks.isEmpty() ? List.of(new Block.Paragraph(Optional.empty(), words.text("keyfigures.none"))) : blocks,
                danish(figure),
                figure.figure().note().map(note ->
                        new Block.Paragraph(Optional.of(words.text("keyfigures.reservation")), words.of(note))),
                marks(blocks));
    }

    /** Rows of the questionnaire's matrices have no translation. */
    private Set<String> danish(FigureNumbers figure) {
        Stream<String> names = figure instanceof FigureNumbers.Counted counted
                ? Stream.concat(
                                counted.content().parts().stream().map(ReportFigure.Part::label),
                                counted.lines().stream().flatMap(line -> line.line().label().stream()))
                        .filter(label -> label.isDanishIn(words.texts().language()))
                        .map(FigureText::danish)
                : ((FigureNumbers.Measured) figure).lines().stream()
                        .map(line -> NumberBars.label(line.figure(), line.cell(), line.figure().cells(), words.texts()));
        return names.collect(Collectors.toSet());
    }

    private List<String> marks(List<Block> blocks) {
        List<String> told = blocks.stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .flatMap(row -> Stream.concat(Stream.of(row.head()), row.cells().stream().map(Block.Cell::text)))
                .toList();
        List<String> marks = new ArrayList<>();
        if (told.stream().anyMatch(text -> text.endsWith(STAR))) {
            marks.add(few(report, words));
        }
        if (told.stream().anyMatch(text -> text.endsWith(TWO_STARS))) {
            marks.add(veryFew(words));
        }
        return marks;
    }

    static String few(KeyFigureReport report, FigureSentences words) {
        return words.text("keyfigures.mark.few", String.valueOf(report.fewUnder()));
    }

    static String veryFew(FigureSentences words) {
        return words.text("keyfigures.mark.own", String.valueOf(OwnKeyFigures.RULES.minimum()));
    }
}
