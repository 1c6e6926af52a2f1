package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.Code;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodeBookTable;
import dk.styringsportal.coding.CodeRow;
import dk.styringsportal.coding.CodedQuestion;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.SheetRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writing and importing code books. */
@ApplicationScoped
@Transactional
public class CodeBooks {

    /** A column of a file, by what its heading may say. */
    private enum Column {
        KEY("nøgle", "kode", "key"),
        DANISH("navn", "navn (dansk)", "name"),
        ENGLISH("navn (engelsk)", "engelsk", "english"),
        DEFINITION("definition"),
        EXAMPLES("eksempler", "examples");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    @Inject
    private CodingRepository coding;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CodeBookTable table;

    @Inject
    private SheetFiles files;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The versions of a question's code book, the newest first. */
    public List<CodeBook> of(User user, CodedQuestion question) {
        if (!Tenancy.mayCode(user)) {
            throw new AccessDeniedException("Only KL sees code books");
        }
        return coding.books(question);
    }

    /**
     * The same of a question of a campaign.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign or question
     */
    public List<CodeBook> of(User user, CampaignId id, ItemCode item) {
        if (!Tenancy.mayCode(user)) {
            throw new AccessDeniedException("Only KL sees code books");
        }
        Campaign campaign = campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        questionnaires.of(campaign).item(item).orElseThrow(() -> new NotFoundException("There is no question " + item));
        return of(user, question(campaign, item));
    }

    /**
     * Writes one version as a file that {@link #read} takes; the stream stays open.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, question or version
     * @throws IOException if the stream takes no more
     */
    public void write(User user, CampaignId id, ItemCode item, int version, OutputStream out) throws IOException {
        CodeBook book = of(user, id, item).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no version " + version + " of the code book"));
        table.write(book, out);
    }

    /** The question of a campaign, whatever version asks it. */
    public static CodedQuestion question(Campaign campaign, ItemCode item) {
        return new CodedQuestion(campaign.questionnaire().id(), item);
    }

    /**
     * Codes to begin with: those of the newest version; else, for a question with options, one for each of them; else none.
     */
    public List<Code> beginning(User user, Campaign campaign, ItemCode item) {
        return of(user, question(campaign, item)).stream()
                .findFirst()
                .map(CodeBook::codes)
                .orElseGet(() -> options(campaign, item));
    }

    /** Whether the codes are the options of a question that was asked in words, so that only their descriptions can be changed. */
    public boolean isFixed(Campaign campaign, ItemCode item) {
        return campaign.inWords().contains(item);
    }

    private List<Code> options(Campaign campaign, ItemCode item) {
        return questionnaires.counted(campaign).item(item).map(Item::options).orElse(List.of()).stream()
                .map(option -> Code.named(option.key(), option.label()))
                .toList();
    }

    /**
     * Stores the codes: in the newest version while nobody codes by it, else as a new version.
     *
     * @param codes judged by {@link dk.styringsportal.coding.CodeRows}; of fixed ones only descriptions are taken
     * @throws AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if the campaign has no such question
     */
    public CodeBook save(User user, Campaign campaign, ItemCode item, boolean multiple, List<Code> codes) {
        if (!Tenancy.mayDecideCoding(user)) {
            throw new AccessDeniedException("Only KL's administrator writes code books");
        }
        questionnaires.of(campaign).item(item).orElseThrow(() -> new NotFoundException("There is no question " + item));
        boolean fixed = isFixed(campaign, item);
        List<Code> kept = fixed ? described(options(campaign, item), codes) : codes;
        Optional<CodeBook> newest = coding.books(question(campaign, item)).stream().findFirst();
        CodeBook book = new CodeBook(
                newest.map(CodeBook::id).orElse(0L),
                question(campaign, item),
                newest.map(one -> one.isFrozen() ? one.version() + 1 : one.version()).orElse(1),
                multiple && !fixed,
                kept,
                user.displayName(),
                clock.instant(),
                Optional.empty());
        audit.record(user, "coding.book", "questionnaire " + campaign.questionnaire().id() + ", item " + item + ", code book " + book.version());
        if (newest.filter(one -> !one.isFrozen()).isPresent()) {
            coding.update(book);
            return book;
        }
        return coding.add(book);
    }

    /** The options with what is said of those with their keys. */
    private static List<Code> described(List<Code> options, List<Code> said) {
        Map<String, Code> byKey = new HashMap<>();
        said.forEach(code -> byKey.put(code.key().value(), code));
        return options.stream()
                .map(option -> Optional.ofNullable(byKey.get(option.key().value()))
                        .map(code -> new Code(option.key(), option.danish(), code.english(), code.definition(), code.examples()))
                        .orElse(option))
                .toList();
    }

    /**
     * The lines of a file, CSV or workbook, with the headings nøgle, navn, navn (engelsk), definition and eksempler, of which only navn
     * must be there.
     *
     * @return empty if the file has no column with names
     * @throws dk.styringsportal.response.sheet.UnreadableSheetException if it is no spreadsheet
     */
    public Optional<List<CodeRow>> read(byte[] file) {
        AnswerSheet sheet = files.read(file);
        Map<Column, Integer> places = sheet.header().map(CodeBooks::places).orElse(Map.of());
        return places.containsKey(Column.DANISH)
                ? Optional.of(sheet.rows().stream().map(row -> row(row, places)).toList())
                : Optional.empty();
    }

    private static Map<Column, Integer> places(SheetRow header) {
        Map<Column, Integer> places = new HashMap<>();
        for (int place = 0; place < header.width(); place++) {
            String heading = header.cell(place).toLowerCase(Locale.ROOT);
            int at = place;
            Arrays.stream(Column.values())
                    .filter(column -> column.headings.contains(heading))
                    .forEach(column -> places.putIfAbsent(column, at));
        }
        return places;
    }

    private static CodeRow row(SheetRow row, Map<Column, Integer> places) {
        return new CodeRow(
                cell(row, places, Column.KEY),
                cell(row, places, Column.DANISH),
                cell(row, places, Column.ENGLISH),
                cell(row, places, Column.DEFINITION),
                cell(row, places, Column.EXAMPLES).replace("|", "\n"));
    }

    private static String cell(SheetRow row, Map<Column, Integer> places, Column column) {
        return Optional.ofNullable(places.get(column)).map(row::cell).orElse("");
    }
}
