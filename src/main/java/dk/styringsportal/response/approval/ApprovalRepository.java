package dk.styringsportal.response.approval;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.Submission;
import java.util.List;
import java.util.Set;

/** Keeps what was submitted, sent back and shared; nothing is ever changed. The caller holds the response. */
public interface ApprovalRepository {

    /** Every submission the response has had, the present one among them; oldest first. */
    List<Submission> submissions(ResponseId response);

    /** Oldest first. */
    List<SendingBack> sentBack(ResponseId response);

    /** Oldest first. */
    List<SharingChoice> choices(ResponseId response);

    /** The municipalities whose newest choice is to share. */
    Set<OrganisationCode> sharing(CampaignId campaign);

    void keep(ResponseId response, SendingBack back);

    void keep(ResponseId response, SharingChoice choice);
}
