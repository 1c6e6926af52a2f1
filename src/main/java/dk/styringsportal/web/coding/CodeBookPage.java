package dk.styringsportal.web.coding;

import dk.styringsportal.application.CodeBooks;
import dk.styringsportal.coding.Code;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodeRow;
import dk.styringsportal.coding.CodeRows;
import dk.styringsportal.response.sheet.UnreadableSheetException;
import dk.styringsportal.web.Address;
import dk.styringsportal.web.SentFile;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A question's code book: its versions, and the newest to be written or imported. */
@Named
@RequestScoped
public class CodeBookPage {

    /** In bytes. */
    private static final long LARGEST = 1_000_000;

    /** Empty lines below those that are filled. */
    private static final int ROOM = 4;

    /** A line of the form. */
    public record RowView(int number, CodeRow row) {}

    /** A version. */
    public record VersionView(int number, String title, String made, boolean frozen, List<Code> codes) {}

    @Inject
    private CodeBooks books;

    @Inject
    private CodedRound round;

    @Inject
    private KlAccess access;

    @Inject
    private Address address;

    @Inject
    private PageStatus status;

    @Inject
    private CodingWords words;

    @Inject
    private PageWords numbers;

    private List<CodeBook> versions = List.of();
    private List<CodeRow> rows = List.of();
    private boolean multiple;
    private Part upload;
    private final List<String> faults = new ArrayList<>();

    @PostConstruct
    void read() {
        round.item().ifPresent(item -> {
            versions = books.of(access.user(), CodeBooks.question(round.campaign(), item.code()));
            rows = isSent() ? sent() : books.beginning(access.user(), round.campaign(), item.code()).stream().map(CodeRow::of).toList();
            multiple = isSent() ? address.text("flere").isPresent() : versions.stream().findFirst().filter(CodeBook::multiple).isPresent();
        });
    }

    private boolean isSent() {
        return address.text("koder").isPresent();
    }

    private List<CodeRow> sent() {
        int count = (int) Math.min(address.number("koder"), CodeBook.MOST_CODES + ROOM);
        List<CodeRow> lines = new ArrayList<>(IntStream.range(0, count).mapToObj(this::sent).toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private CodeRow sent(int line) {
        return new CodeRow(
                text("noegle-" + line), text("navn-" + line), text("engelsk-" + line), text("definition-" + line),
                text("eksempler-" + line));
    }

    private String text(String name) {
        return address.text(name).orElse("");
    }

    /** Stores what is written; what is wrong is said, and nothing that was written is lost. */
    public void save() {
        store(rows);
    }

    /** Puts what a file says in the place of what is written, to be looked at and stored. */
    public void load() {
        if (!access.mayRun()) {
            status.forbidden();
        } else if (upload == null || upload.getSize() == 0) {
            faults.add(words.say("book.file.none"));
        } else if (upload.getSize() > LARGEST) {
            faults.add(words.say("book.file.large"));
        } else {
            load(SentFile.content(upload));
        }
    }

    private void load(byte[] file) {
        try {
            Optional<List<CodeRow>> read = books.read(file);
            if (read.isEmpty()) {
                faults.add(words.say("book.file.columns"));
            } else {
                rows = read.get().subList(0, Math.min(read.get().size(), CodeBook.MOST_CODES));
                faultsOf(CodeRows.of(read.get()));
                if (faults.isEmpty()) {
                    store(rows);
                }
            }
        } catch (UnreadableSheetException unreadable) {
            faults.add(words.say("book.file.unreadable"));
        }
    }

    private void store(List<CodeRow> wanted) {
        if (!access.mayRun()) {
            status.forbidden();
            return;
        }
        CodeRows judged = CodeRows.of(wanted);
        faultsOf(judged);
        if (faults.isEmpty()) {
            books.save(access.user(), round.campaign(), round.item().orElseThrow().code(), multiple, judged.codes());
            status.goTo("/kl/kodebog?runde=" + round.getId() + "&spoergsmaal=" + round.getCode() + "&besked=gemt");
        }
    }

    private void faultsOf(CodeRows judged) {
        judged.faults().forEach(fault -> faults.add(fault.line() == 0
                ? words.say("fault." + fault.problem())
                : words.say("fault.line", fault.line(), words.say("fault." + fault.problem()))));
    }

    /** The lines of the form, with room for more unless the codes are fixed. */
    public List<RowView> getRows() {
        List<CodeRow> all = new ArrayList<>(rows);
        for (int i = 0; i < ROOM && all.size() < CodeBook.MOST_CODES && !isFixed(); i++) {
            all.add(new CodeRow("", "", "", "", ""));
        }
        return IntStream.range(0, all.size()).mapToObj(line -> new RowView(line, all.get(line))).toList();
    }

    /** Whether the codes are the question's own options. */
    public boolean isFixed() {
        return round.item().filter(item -> books.isFixed(round.campaign(), item.code())).isPresent();
    }

    /** Whether storing makes a new version, since somebody codes by the newest. */
    public boolean isNewVersion() {
        return versions.stream().findFirst().filter(CodeBook::isFrozen).isPresent();
    }

    public List<VersionView> getVersions() {
        return versions.stream()
                .map(book -> new VersionView(
                        book.version(),
                        words.say("book.version", book.version()),
                        words.say("book.made", numbers.date(book.madeAt()), book.madeBy()),
                        book.isFrozen(),
                        book.codes()))
                .toList();
    }

    public boolean isMultiple() {
        return multiple;
    }

    public List<String> getFaults() {
        return faults;
    }

    public boolean isSaved() {
        return address.text("besked").filter("gemt"::equals).isPresent();
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
