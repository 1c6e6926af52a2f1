package dk.styringsportal.web.kl;

import dk.styringsportal.application.ImportOptions;
import dk.styringsportal.application.ImportResult;
import dk.styringsportal.application.Importing;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

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
    private PageStatus status;

    @Inject
    private PageWords words;

    private transient Campaign campaign;
    private transient Part upload;
    private transient ImportResult result;
    private byte[] file;
    private String fileName;
    private boolean partial;
    private boolean replace;
    private String fault = "";

    /** Refuses all but KL's administrator; a round that is not there is not found. */
    public void check() {
        if (!access.mayRun()) {
            status.forbidden();
        } else if (campaign() == null) {
            status.notFound();
        }
    }

    /** Reads the chosen file and shows what would be stored. */
    public void preview() {
        fault = "";
        file = null;
        if (upload == null || upload.getSize() == 0) {
            fault = words.say("import.fault.noFile");
        } else if (upload.getSize() > LARGEST) {
            fault = words.say("import.fault.tooLarge");
        } else {
            file = content();
            fileName = upload.getSubmittedFileName();
            result = run(true);
        }
    }

    /** Stores what the preview showed. */
    public void confirm() {
        if (file == null) {
            fault = words.say("import.fault.noFile");
            return;
        }
        result = run(false);
        if (result != null && result.stored()) {
            file = null;
            status.goTo("/kl/import?runde=" + campaign().id() + "&gemt=" + result.accepted() + "&indsendt="
                    + result.complete());
        }
    }

    /** Puts the file aside. */
    public void discard() {
        file = null;
        result = null;
        fault = "";
    }

    private ImportResult run(boolean dryRun) {
        try {
            return importing.importAnswers(
                    access.user(), campaign().id(), file, new ImportOptions(dryRun, partial, replace), words.locale());
        } catch (CampaignClosedException closed) {
            fault = words.say("import.fault.closed");
            file = null;
            return null;
        }
    }

    private byte[] content() {
        try (InputStream stream = upload.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
