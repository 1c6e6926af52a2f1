package dk.styringsportal.web.keyfigures;

import dk.styringsportal.application.Populations;
import dk.styringsportal.benchmark.population.PopulationSheet;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.campaign.KeptTime;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.web.SentFile;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Takes in inhabitants in two steps, as answers are: the file is checked, and what it holds is shown; only when that is
 * confirmed is anything stored. Between the two the file is kept with the page.
 */
@Named
@ViewScoped
public class PopulationPage implements Serializable {

    /** In bytes: 5 MB; 50,000 rows take two. */
    private static final long LARGEST = 5_000_000;

    private static final long serialVersionUID = 1L;

    @Inject
    private KlAccess access;

    @Inject
    private Populations populations;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private transient Part upload;
    private PopulationViews.Preview preview;
    private List<PopulationViews.YearView> years = List.of();
    private String source = "";
    private String date = "";
    private byte[] file;
    private String fileName;
    private String fault = "";
    private String stored = "";

    @PostConstruct
    void read() {
        stored = access.parameter("gemt")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> words.say("population.stored", Integer.valueOf(text)))
                .orElse("");
        if (access.isAllowed()) {
            years = views().years();
        }
    }

    private PopulationViews views() {
        return new PopulationViews(words, populations.sources(access.user()));
    }

    /** KL's analyst sees what is imported; who is not KL's finds no page. */
    public void check() {
        if (!access.isAllowed()) {
            status.notFound();
        }
    }

    /** Reads the chosen file and shows what would be stored. */
    public void preview() {
        discard();
        if (!access.mayRun()) {
            status.forbidden();
        } else if (upload == null || upload.getSize() == 0) {
            fault = words.say("import.fault.noFile");
        } else if (upload.getSize() > LARGEST) {
            fault = words.say("population.fault.tooLarge");
        } else if (!isSourceSound()) {
            fault = words.say(CprNumber.isIn(source) ? "population.fault.cpr" : "population.fault.source", PopulationSource.LONGEST);
        } else if (day().isEmpty()) {
            fault = words.say("population.fault.date");
        } else {
            file = SentFile.content(upload);
            fileName = upload.getSubmittedFileName();
            preview = views().preview(populations.look(access.user(), file));
        }
    }

    /** Stores what the preview showed. */
    public void confirm() {
        if (!access.mayRun()) {
            status.forbidden();
        } else if (file == null) {
            fault = words.say("import.fault.noFile");
        } else {
            PopulationSheet sheet = populations.store(access.user(), file, source, day().orElseThrow());
            preview = views().preview(sheet);
            if (sheet.isSound()) {
                file = null;
                status.goTo("/kl/folketal?gemt=" + sheet.inhabitants().size());
            }
        }
    }

    /** Puts the file aside; source and date stay. */
    public void discard() {
        file = null;
        preview = null;
        stored = "";
        fault = "";
    }

    private boolean isSourceSound() {
        return !source.isEmpty() && source.length() <= PopulationSource.LONGEST && !CprNumber.isIn(source);
    }

    /** Empty for what is no day, and for one that is no {@link KeptTime}. */
    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date)).filter(day -> KeptTime.isKept(day.getYear()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** What is imported already, by year. */
    public List<PopulationViews.YearView> getYears() {
        return years;
    }

    /** What the checked file holds; nothing before a file is checked. */
    public PopulationViews.Preview getPreview() {
        return preview;
    }

    public boolean isMayRun() {
        return access.mayRun();
    }

    public String getStored() {
        return stored;
    }

    public String getFault() {
        return fault;
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source == null ? "" : source.strip();
    }

    /** As the browser's field for days gives it: "2026-02-11". */
    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date == null ? "" : date.strip();
    }
}
