package dk.styringsportal.web.kl;

import dk.styringsportal.application.ColumnMappings;
import dk.styringsportal.application.ImportOptions;
import dk.styringsportal.application.ImportResult;
import dk.styringsportal.application.ImportedFile;
import dk.styringsportal.application.Importing;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.sheet.mapping.KeptMapping;
import dk.styringsportal.web.SentFile;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes in a spreadsheet of answers in two steps: the file is checked, and what it holds is shown; only when that is
 * confirmed is anything stored. Between the two the file is kept with the page.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    /** In bytes: 20 MB, as the API takes. */
    private static final long LARGEST = 20_000_000;

    private static final long serialVersionUID = 1L;

    @Inject
    private KlAccess access;

    @Inject
    private Importing importing;

    @Inject
    private ColumnMappings kept;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    /** How many of a respondent group stand in the file. */
    public record GroupCount(String title, int n) {}

    private transient Part upload;
    private transient ImportResult result;
    private transient List<String> effects = List.of();
    private transient List<ColumnGuide.ColumnView> columns = List.of();
    private transient List<KeptMapping> mappings = List.of();
    private transient List<GroupCount> groups = List.of();
    private Long campaign;
    private String title = "";
    private boolean open;
    private boolean fictitious;
    private String stored = "";
    private byte[] file;
    private String fileName;
    private boolean partial;
    private boolean replace;
    private boolean again;
    private String mapping = "";
    private boolean ofPersons;
    private String fault = "";

    @PostConstruct
    void read() {
        access.campaign("runde").ifPresent(found -> {
            campaign = found.id().value();
            title = found.title();
            QuestionnaireVersion questionnaire = questionnaires.of(found);
            columns = ColumnGuide.of(questionnaire);
            ofPersons = !questionnaire.groups().isEmpty();
            mappings = access.mayRun() ? kept.of(access.user(), questionnaire.id()) : List.of();
            mapping = access.parameter("opsaetning").filter(this::isKept).orElse("");
            open = !found.isOverAt(clock.instant());
            fictitious = found.fictitious();
            stored = count("gemt").map(this::storedRows).orElse("");
            if (access.parameter("oprettet").isPresent()) {
                stored = words.say("import.mapping.made");
            }
        });
    }

    /** What the confirmed import has done; its counts stand in the address. */
    private String storedRows(int rows) {
        if (ofPersons) {
            return words.say("import.stored.persons", rows);
        }
        String sentence = words.say("import.stored", rows, count("indsendt").orElse(0));
        return count("kladder")
                .filter(drafts -> drafts > 0)
                .map(drafts -> sentence + " " + words.say("import.reopened.done", drafts))
                .orElse(sentence);
    }

    private Optional<Integer> count(String parameter) {
        return access.parameter(parameter).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    /** Refuses all but KL's administrator; a round that is not there is not found. */
    public void check() {
        if (!access.mayRun()) {
            status.forbidden();
        } else if (campaign == null) {
            status.notFound();
        }
    }

    /** Reads the chosen file and shows what would be stored. */
    public void preview() {
        discard();
        if (upload == null || upload.getSize() == 0) {
            fault = words.say("import.fault.noFile");
        } else if (upload.getSize() > LARGEST) {
            fault = words.say("import.fault.tooLarge");
        } else {
            file = SentFile.content(upload);
            fileName = upload.getSubmittedFileName();
            result = run(true);
            show();
        }
    }

    /** Stores what the preview showed; what has changed since then is shown anew instead. */
    public void confirm() {
        if (file == null) {
            fault = words.say("import.fault.noFile");
            return;
        }
        result = run(false);
        show();
        if (result != null && result.stored()) {
            file = null;
            status.goTo("/kl/import?runde=" + campaign + "&gemt=" + result.accepted() + "&indsendt="
                    + result.effect().submitted() + "&kladder=" + result.effect().reopened());
        }
    }

    /** Puts the file aside. */
    public void discard() {
        file = null;
        result = null;
        effects = List.of();
        groups = List.of();
        stored = "";
        fault = "";
    }

    private ImportResult run(boolean dryRun) {
        try {
            return importing.importAnswers(
                    access.user(),
                    new CampaignId(campaign),
                    new ImportedFile(fileName, file),
                    new ImportOptions(dryRun, partial, replace, again, wanted()),
                    words.locale());
        } catch (CampaignClosedException closed) {
            fault = words.say("import.fault.closed");
            file = null;
            return null;
        } catch (NotFoundException deleted) {
            fault = words.say("import.fault.mapping");
            file = null;
            return null;
        }
    }

    private boolean isKept(String id) {
        return mappings.stream().anyMatch(one -> one.id().toString().equals(id));
    }

    private Optional<UUID> wanted() {
        return Optional.of(mapping).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }

    private void show() {
        effects = effects();
        groups = result == null ? List.of() : result.persons().map(this::groups).orElse(List.of());
    }

    private List<GroupCount> groups(ImportResult.Persons persons) {
        return questionnaires.of(access.campaign("runde").orElseThrow()).groups().stream()
                .map(group -> new GroupCount(group.title(), persons.byGroup().getOrDefault(group.id().value(), 0)))
                .toList();
    }

    /** What happens to responses that are there already; nothing where none is touched. */
    private List<String> effects() {
        List<String> sentences = new ArrayList<>();
        if (again && result != null && result.persons().filter(ImportResult.Persons::repeated).isPresent()) {
            sentences.add(words.say("import.twice"));
        }
        if (result != null && result.effect().changedDrafts() > 0) {
            sentences.add(words.say("import.changedDrafts", result.effect().changedDrafts()));
        }
        if (result != null && result.effect().reopened() > 0) {
            sentences.add(words.say("import.reopened", result.effect().reopened()));
        }
        return sentences;
    }

    public Long getCampaign() {
        return campaign;
    }

    public String getTitle() {
        return title;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isFictitious() {
        return fictitious;
    }

    /** Every column of a file for this round, after the one with the municipality. */
    public List<ColumnGuide.ColumnView> getColumns() {
        return columns;
    }

    /** What the last confirmed import stored; empty otherwise. */
    public String getStored() {
        return stored;
    }

    /** Why nothing could be checked or stored; empty otherwise. */
    public String getFault() {
        return fault;
    }

    /** What the checked file holds; nothing before a file is checked. */
    public ImportResult getResult() {
        return result;
    }

    /** What happens to responses that are there already, one sentence each. */
    public List<String> getEffects() {
        return effects;
    }

    public String getFileName() {
        return fileName;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    /** Whether sound rows are stored although others have faults. */
    public boolean isPartial() {
        return partial;
    }

    public void setPartial(boolean partial) {
        this.partial = partial;
    }

    /** Whether responses that are submitted are replaced. */
    public boolean isReplace() {
        return replace;
    }

    public void setReplace(boolean replace) {
        this.replace = replace;
    }

    /** Whether a file is imported although the same one has been. */
    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    /** The id of the column mapping by which the file is read; empty where it has our own headings. */
    public String getMapping() {
        return mapping;
    }

    public void setMapping(String mapping) {
        this.mapping = mapping == null ? "" : mapping;
    }

    /** What can be chosen, by name. */
    public List<KeptMapping> getMappings() {
        return mappings;
    }

    /** Whether each row is a person of a respondent group. */
    public boolean isOfPersons() {
        return ofPersons;
    }

    /** Of the checked file, how many of each group. */
    public List<GroupCount> getGroups() {
        return groups;
    }

    /** How many municipalities those in the checked file answer about. */
    public int getMunicipalities() {
        return result == null ? 0 : result.persons().map(ImportResult.Persons::municipalities).orElse(0);
    }
}
