package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.evidence.HandedIn;
import dk.styringsportal.response.evidence.Sharing;
import dk.styringsportal.response.evidence.Sharing.Decision;
import dk.styringsportal.response.evidence.SharingRepository;
import dk.styringsportal.response.evidence.ToolCount;
import dk.styringsportal.response.evidence.ToolTable;
import dk.styringsportal.response.evidence.ToolType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** KL looking through tools: which are released, what types they are, and how many there are of each. */
@ApplicationScoped
@Transactional
public class ToolReview {

    /** In characters. */
    public static final int LONGEST_REASON = 1000;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private SharingRepository sharings;

    @Inject
    private ToolPlaces places;

    @Inject
    private ToolTable table;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The rounds whose questionnaire takes files, the newest first. */
    public List<Campaign> rounds(User user) {
        checkMaySee(user);
        return campaigns.all().stream().filter(places::takesFiles).toList();
    }

    /** The files that the answers of a round name, by municipality. */
    public List<Tool> of(User user, CampaignId campaign) {
        checkMaySee(user);
        Set<UUID> named = new HashSet<>();
        responses.allOf(campaign).forEach(response -> named.addAll(ToolPlaces.named(response)));
        return places.of(sharings.of(campaign).stream()
                .filter(file -> named.contains(file.evidence().file().id()))
                .toList());
    }

    /** By theme and type. */
    public List<ToolCount> counts(User user, CampaignId campaign) {
        return ToolCount.of(of(user, campaign).stream()
                .map(tool -> new ToolCount.Placed(tool.theme(), tool.file()))
                .toList());
    }

    /** The same as a file for spreadsheets. */
    public void writeCounts(User user, CampaignId campaign, OutputStream out) throws IOException {
        table.write(counts(user, campaign), out);
    }

    /** Lets others have the copy. One that is decided already is decided anew. */
    public void release(User user, UUID file) {
        decide(user, file, true, "");
    }

    /**
     * Lets nobody have it.
     *
     * @param reason as the municipality reads it
     * @throws IllegalArgumentException for none, or an endless one
     */
    public void refuse(User user, UUID file, String reason) {
        checkMayDecide(user);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("The reason has 1 to " + LONGEST_REASON + " characters");
        }
        CprNumber.refuseIn(reason, "reason");
        decide(user, file, false, reason);
    }

    private void decide(User user, UUID file, boolean released, String reason) {
        checkMayDecide(user);
        HandedIn found = sharings.withId(file).orElseThrow(ToolSharing::noFile);
        Sharing sharing = found.sharing().orElseThrow(ToolSharing::noFile);
        sharings.store(file, sharing.decided(new Decision(released, reason, user.displayName(), clock.instant())));
        audit.record(user, released ? "evidence.release" : "evidence.refuse", found.campaign(), found.organisation(), "file " + file);
    }

    /** @param type empty takes the code back */
    public void code(User user, UUID file, Optional<ToolType> type) {
        checkMayDecide(user);
        HandedIn found = sharings.withId(file).orElseThrow(ToolSharing::noFile);
        sharings.code(file, type, user.displayName(), clock.instant());
        audit.record(user, "evidence.code", found.campaign(), found.organisation(), "file " + file);
    }

    private static void checkMaySee(User user) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees all tools");
        }
    }

    private static void checkMayDecide(User user) {
        if (!Tenancy.mayReleaseEvidence(user)) {
            throw new AccessDeniedException("Only KL's administrators release and code tools");
        }
    }
}
