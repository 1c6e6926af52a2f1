package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.response.survey.SurveyImport;
import dk.styringsportal.response.survey.SurveyImportRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What was imported of respondents' answers, counted apart from those who were invited, and taken back as a whole. */
@ApplicationScoped
@Transactional
public class EarlierImports {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private SurveyImportRepository imports;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Newest first.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     */
    public List<SurveyImport> of(User user, CampaignId campaign) {
        return imports.of(readable(user, campaign).id());
    }

    /** How many responses were imported, which have no invitation and count in no response rate. */
    public long responses(User user, CampaignId campaign) {
        return imports.responses(readable(user, campaign).id());
    }

    private Campaign readable(User user, CampaignId id) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees what was imported");
        }
        return campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }

    /**
     * Deletes what was made of one file. The same file may be imported again.
     *
     * @throws AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if the campaign has no such import (any more)
     * @throws CampaignClosedException once the campaign takes no more answers: what was closed stays as it was
     */
    public void takeBack(User user, CampaignId id, UUID made) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrators import answers");
        }
        Campaign campaign = campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        SurveyImport found = imports.withId(made)
                .filter(known -> known.campaign().equals(id))
                .orElseThrow(() -> new NotFoundException("There is no such import"));
        if (!campaign.isOpenAt(clock.instant())) {
            throw new CampaignClosedException(id);
        }
        imports.takeBack(found);
        audit.record(user, "campaign.import.take-back", "campaign " + id + ", import " + made + ", " + found.rows() + " rows");
    }
}
