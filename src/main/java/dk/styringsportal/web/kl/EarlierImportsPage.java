package dk.styringsportal.web.kl;

import dk.styringsportal.application.EarlierImports;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.response.survey.SurveyImport;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What was imported of respondents' answers in the round at hand, and taking one file's rows back. */
@Named
@RequestScoped
public class EarlierImportsPage {

    @Inject
    private KlAccess access;

    @Inject
    private EarlierImports imports;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    private CampaignId campaign;
    private List<ImportView> all = List.of();
    private String counted = "";

    /** One file, in words. */
    public record ImportView(String id, String file, int rows, String when, String by) {}

    @PostConstruct
    void read() {
        access.campaign("runde").ifPresent(found -> {
            campaign = found.id();
            all = imports.of(access.user(), campaign).stream().map(this::view).toList();
            counted = words.say("imports.counted", imports.responses(access.user(), campaign));
        });
    }

    private ImportView view(SurveyImport made) {
        String file = made.fileName().isEmpty() ? words.say("imports.nameless") : made.fileName();
        return new ImportView(made.id().toString(), file, made.rows(), words.moment(made.at()), made.by());
    }

    /** Deletes what was made of that file; what is gone already is gone. */
    public void takeBack(String id) {
        try {
            imports.takeBack(access.user(), campaign, UUID.fromString(id));
        } catch (NotFoundException | CampaignClosedException unchanged) {
            // The page shows how it is
        }
        status.goTo("/kl/import?runde=" + campaign);
    }

    /** Newest first. */
    public List<ImportView> getAll() {
        return all;
    }

    /** "12 indlæste besvarelser uden invitation" */
    public String getCounted() {
        return counted;
    }
}
