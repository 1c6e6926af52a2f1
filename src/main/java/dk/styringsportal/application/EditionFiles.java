package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionImage;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionRows;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.CommentBlocks;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.ReportWriter;
import dk.styringsportal.report.data.BookWriter;
import dk.styringsportal.report.data.CubeWriter;
import dk.styringsportal.report.data.DataCube;
import dk.styringsportal.report.data.DataFile;
import dk.styringsportal.report.data.EditionBook;
import dk.styringsportal.report.data.EditionCubes;
import dk.styringsportal.report.data.LineWriter;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.microdata.Microdata;
import dk.styringsportal.report.microdata.MicrodataWriter;
import dk.styringsportal.report.keyfigures.KeyFigureMaterial;
import dk.styringsportal.report.national.NationalReport;
import dk.styringsportal.report.prose.Illustration;
import dk.styringsportal.report.prose.ProseReader;
import dk.styringsportal.report.prose.ProseSource;
import dk.styringsportal.report.slides.DeckWriter;
import dk.styringsportal.report.slides.EditionDeck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An edition's figures as files, and what they rest on as a package for KL. Their size depends on the questionnaire alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class EditionFiles {

    @Inject
    private ReadingEditions reading;

    @Inject
    private KeyFigures keyFigures;

    @Inject
    private KeyFigureReports keyFigureReports;

    @Inject
    private EditionRepository editions;

    @Inject
    private LineReader reader;

    @Inject
    private Instance<BookWriter> books;

    @Inject
    private LineWriter lines;

    @Inject
    private ReportWriter reports;

    @Inject
    private CubeWriter cubes;

    @Inject
    private DeckWriter slides;

    @Inject
    private MicrodataWriter microdata;

    @Inject
    private ProseReader prose;

    private final KeptFiles kept = new KeptFiles();

    /**
     * The whole file; made once and kept for a while, since an edition does not change.
     *
     * @param edition one that the caller has been given by {@link ReadingEditions}
     * @param address of the file, as the outside knows it, without what chooses a cube
     */
    public byte[] file(Edition edition, DataFile file, URI address) throws IOException {
        return kept.get(key(edition, file, address), () -> made(edition, file, address));
    }

    /**
     * One cube of the edition.
     *
     * @param name as {@link #cubeNames} gives it
     * @return empty if the edition has no such cube
     */
    public Optional<byte[]> cube(Edition edition, String name, URI address) throws IOException {
        PublishedEdition published = reading.published(edition);
        Map<String, DataCube> all = EditionCubes.of(published);
        if (!all.containsKey(name)) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(published, all, name, address, out);
        return Optional.of(out.toByteArray());
    }

    /** The names of the edition's cubes; the first is the one that the file without a choice has. */
    public List<String> cubeNames(Edition edition) {
        return List.copyOf(EditionCubes.of(reading.published(edition)).keySet());
    }

    /** In bytes. */
    public int size(Edition edition, DataFile file, URI address) throws IOException {
        return file(edition, file, address).length;
    }

    /**
     * Writes what each has answered, row by row, and all that is needed to read it.
     *
     * @param edition one that {@link ReadingEditions#fetchable} has given
     */
    public void writeMicrodata(Edition edition, OutputStream out) throws IOException {
        PublishedEdition published = reading.publishedApart(edition);
        microdata.write(
                Microdata.of(
                        published,
                        new EditionRows(new EditionFile(editions, edition.id()), reader, published.questionnaire())),
                out);
    }

    private String key(Edition edition, DataFile file, URI address) {
        Optional<Edition> beside = file == DataFile.REPORT ? reading.selfAssessment(edition) : Optional.empty();
        return edition.checksum() + " " + edition.publishAt() + " " + file.key() + " " + address + " "
                + beside.map(Edition::checksum).orElse("");
    }

    private byte[] made(Edition edition, DataFile file, URI address) throws IOException {
        PublishedEdition published = reading.published(edition);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (file) {
            case REPORT -> report(published, out);
            case XLSX -> book(BookWriter.Kind.XLSX).write(EditionBook.of(plain(published)), out);
            case ODS -> book(BookWriter.Kind.ODS).write(EditionBook.of(plain(published)), out);
            case CSV -> lines.write(published, LineWriter.Variant.DANISH, out);
            case CSV_PLAIN -> lines.write(published, LineWriter.Variant.PLAIN, out);
            case PPTX -> slides.write(
                    EditionDeck.of(plain(published), keyFigures.ofEdition(edition).map(KeyFigureMaterial::figures)), out);
            case JSON_STAT -> {
                Map<String, DataCube> all = EditionCubes.of(published);
                write(published, all, all.keySet().iterator().next(), address, out);
            }
        }
        return out.toByteArray();
    }

    private void report(PublishedEdition published, OutputStream out) throws IOException {
        Optional<KeyFigureMaterial> keyed = keyFigures.ofEdition(published.edition());
        if (keyed.isPresent()) {
            keyFigureReports.write(published.edition(), keyed.get(), commentary(published), out);
            return;
        }
        ByteArrayOutputStream figures = new ByteArrayOutputStream();
        lines.write(published, LineWriter.Variant.DANISH, figures);
        Optional<PublishedEdition> self = reading.selfAssessment(published.edition()).map(reading::published);
        reports.write(NationalReport.of(published, self, prose(published.edition()), figures.toByteArray(), ReportTexts.DANISH), out);
    }

    /** Of the whole edition first, then of each theme. */
    private List<Block> commentary(PublishedEdition published) {
        ProseSource source = prose(published.edition());
        return Commentary.chapters(published.questionnaire()).stream()
                .flatMap(chapter -> published.content().commentary().to(chapter).stream())
                .flatMap(text -> CommentBlocks.of(text, source).stream())
                .toList();
    }

    private PublishedEdition plain(PublishedEdition published) {
        return published.inPlainWords(prose(published.edition()));
    }

    private ProseSource prose(Edition edition) {
        return new ProseSource(prose, EditionImage.of(editions, edition.id(), reader).stream()
                .collect(Collectors.toMap(EditionImage::name, image -> new Illustration(image.content(), image.alternative()))));
    }

    private void write(PublishedEdition published, Map<String, DataCube> all, String name, URI address, OutputStream out)
            throws IOException {
        List<String> others = new ArrayList<>(all.keySet());
        others.remove(name);
        cubes.write(published, all.get(name), others, address, out);
    }

    private BookWriter book(BookWriter.Kind kind) {
        return books.stream()
                .filter(writer -> writer.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing writes spreadsheets as " + kind));
    }
}
