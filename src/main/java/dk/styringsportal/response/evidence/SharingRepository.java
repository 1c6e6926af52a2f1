package dk.styringsportal.response.evidence;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.response.ResponseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps which files are shared, and how KL codes them. */
public interface SharingRepository {

    Optional<HandedIn> withId(UUID file);

    List<HandedIn> of(ResponseId response);

    /** Those of every response of the campaign, by municipality. */
    List<HandedIn> of(CampaignId campaign);

    /** Those that others may fetch, the newest first. */
    List<HandedIn> released();

    /** Stores it in the place of what was said before. */
    void store(UUID file, Sharing sharing);

    /** Ends the sharing, if there is one, and deletes the copy. */
    void end(UUID file);

    /** @param type empty takes the code back */
    void code(UUID file, Optional<ToolType> type, String by, Instant at);
}
