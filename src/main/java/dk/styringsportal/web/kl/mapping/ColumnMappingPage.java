package dk.styringsportal.web.kl.mapping;

import dk.styringsportal.application.ColumnMappings;
import dk.styringsportal.application.ImportResult;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.Questionnaires;
import dk.styringsportal.application.TooManyMappingsException;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.mapping.KeptMapping;
import dk.styringsportal.response.sheet.mapping.MalformedMappingException;
import dk.styringsportal.web.SentFile;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says how another tool's export is read, in three steps: a file is chosen, its headings are led to our columns, and the texts
 * below them to options. What is suggested is only a suggestion. Of the file nothing is stored but headings and these texts.
 */
@Named
@ViewScoped
public class ColumnMappingPage implements Serializable {

    /** In bytes: 20 MB, as the import takes. */
    private static final long LARGEST = 20_000_000;

    private static final long serialVersionUID = 1L;

    @Inject
    private KlAccess access;

    @Inject
    private ColumnMappings mappings;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private transient Part upload;
    private transient QuestionnaireVersion version;
    private transient List<ImportResult.Fault> faults = List.of();
    private Long campaign;
    private String title = "";
    private String id = "";
    private byte[] file;
    private String fileName = "";
    private ArrayList<ColumnChoice> columns = new ArrayList<>();
    private boolean atTexts;
    private String organisation = "";
    private String group = "";
    private String name = "";
    private String fault = "";

    @PostConstruct
    void read() {
        access.campaign("runde").ifPresent(found -> {
            campaign = found.id().value();
            title = found.title();
            id = found.questionnaire().toString();
        });
    }

    /** Refuses all but KL's administrator; a round that is not there is not found. */
    public void check() {
        if (!access.mayRun()) {
            status.forbidden();
        } else if (campaign == null) {
            status.notFound();
        }
    }

    /** Reads the file and shows its headings. */
    public void open() {
        fault = "";
        if (upload == null || upload.getSize() == 0) {
            fault = words.say("import.fault.noFile");
            return;
        }
        if (upload.getSize() > LARGEST) {
            fault = words.say("import.fault.tooLarge");
            return;
        }
        file = SentFile.content(upload);
        fileName = upload.getSubmittedFileName();
        sheet().filter(read -> read.header().isPresent()).ifPresentOrElse(
                read -> columns = new ArrayList<>(choices().columns(read)),
                () -> fault = fault.isEmpty() ? words.say("import.fault.noFile") : fault);
        if (columns.size() > MappingChoices.MOST_COLUMNS) {
            fault = words.say("mapping.tooManyColumns", MappingChoices.MOST_COLUMNS);
            columns.clear();
        }
        if (columns.isEmpty()) {
            file = null;
        }
    }

    private Optional<AnswerSheet> sheet() {
        ColumnMappings.Look look = mappings.look(access.user(), file, words.locale());
        fault = look.fault();
        return look.sheet();
    }

    private MappingChoices choices() {
        return new MappingChoices(version(), words);
    }

    private QuestionnaireVersion version() {
        if (version == null) {
            version = questionnaires.get(Optional.of(access.user()), QuestionnaireVersionId.parse(id));
        }
        return version;
    }

    /** Shows the texts below the headings that lead to questions with options. */
    public void toTexts() {
        sheet().ifPresent(read -> {
            MappingChoices choices = choices();
            columns.forEach(column -> column.offer(choices.texts(read, column)));
            atTexts = true;
        });
    }

    /** Shows the headings again. */
    public void toHeadings() {
        atTexts = false;
    }

    /** Puts the file aside. */
    public void discard() {
        file = null;
        columns = new ArrayList<>();
        atTexts = false;
        fault = "";
    }

    /** Keeps what is chosen, and goes on to the import. */
    public void keep() {
        fault = "";
        try {
            ColumnMappings.Keeping keeping = mappings.keep(
                    access.user(), QuestionnaireVersionId.parse(id), name, plain(), words.locale());
            faults = keeping.faults();
            keeping.kept().ifPresent(kept ->
                    status.goTo("/kl/import?runde=" + campaign + "&opsaetning=" + kept.id() + "&oprettet=1"));
        } catch (CprNumberException cpr) {
            fault = words.say("mapping.cpr");
        } catch (MalformedMappingException malformed) {
            fault = words.say(malformed.place().equals("name") ? "mapping.noName" : "mapping.tooMuch");
        } catch (TooManyMappingsException many) {
            fault = words.say("mapping.tooMany");
        }
    }

    private Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("organisation", organisation);
        plain.put("group", group);
        plain.put("columns", columns.stream().map(ColumnChoice::plain).toList());
        return plain;
    }

    /** Deletes a kept mapping. */
    public void delete(String mapping) {
        try {
            mappings.delete(access.user(), QuestionnaireVersionId.parse(id), UUID.fromString(mapping));
        } catch (NotFoundException gone) {
            // As it was meant to be
        }
        status.goTo("/kl/kolonner?runde=" + campaign);
    }

    public Long getCampaign() {
        return campaign;
    }

    public String getTitle() {
        return title;
    }

    /** Those that are kept, by name. */
    public List<KeptMapping> getKept() {
        return campaign == null ? List.of() : mappings.of(access.user(), QuestionnaireVersionId.parse(id));
    }

    public List<SelectItem> getTargets() {
        return choices().targets();
    }

    public List<SelectItem> getGroups() {
        return choices().groups();
    }

    public List<SelectItem> getMunicipalities() {
        return choices().municipalities();
    }

    /** What the texts of the column can be read as. */
    public List<SelectItem> meanings(ColumnChoice column) {
        return choices().meanings(column.getTarget());
    }

    public List<ColumnChoice> getColumns() {
        return columns;
    }

    /** Those of which texts can be chosen. */
    public List<ColumnChoice> getWithTexts() {
        return columns.stream().filter(column -> !column.getTexts().isEmpty()).toList();
    }

    public boolean isOfPersons() {
        return !version().groups().isEmpty();
    }

    /** "file", "headings" or "texts". */
    public String getStep() {
        return file == null ? "file" : atTexts ? "texts" : "headings";
    }

    public String getFileName() {
        return fileName;
    }

    /** Why nothing could be read or kept; empty otherwise. */
    public String getFault() {
        return fault;
    }

    /** What is wrong with what is chosen. */
    public List<ImportResult.Fault> getFaults() {
        return faults == null ? List.of() : faults;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group == null ? "" : group;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
