package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.evidence.EvidenceRepository;
import dk.styringsportal.response.evidence.HandedIn;
import dk.styringsportal.response.evidence.Sharing;
import dk.styringsportal.response.evidence.SharingRepository;
import dk.styringsportal.response.evidence.ToolType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A municipality sharing its tools with others, and fetching theirs. */
@ApplicationScoped
@Transactional
public class ToolSharing {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private SharingRepository sharings;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private RoundRights rights;

    @Inject
    private ToolPlaces places;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The files that the municipality's answers name, the newest round first; none for KL. */
    public List<Tool> own(User user) {
        List<HandedIn> files = new ArrayList<>();
        user.municipality().ifPresent(organisation -> {
            for (Campaign campaign : campaigns.all()) {
                Optional<Response> response = responses.of(campaign.id(), organisation);
                response.ifPresent(own -> sharings.of(own.id()).stream()
                        .filter(file -> ToolPlaces.named(own).contains(file.evidence().file().id()))
                        .forEach(files::add));
            }
        });
        return places.of(files);
    }

    /** What others share, the newest first: for everybody who is logged in. */
    public List<Tool> library() {
        return places.of(sharings.released());
    }

    /**
     * The cleaned copy of a file, for those who may have it: everybody once it is released; before, KL and the municipality
     * itself. {@link EvidenceContent} gives its content.
     *
     * @throws NotFoundException if there is none for this user
     */
    public HandedIn fetch(User user, UUID file) {
        HandedIn found = sharings.withId(file)
                .filter(tool -> tool.sharing().isPresent())
                .filter(tool -> tool.sharing().get().isReleased() || Tenancy.maySeeResponse(user, tool.organisation()))
                .orElseThrow(ToolSharing::noFile);
        audit.record(user, "evidence.fetch", found.campaign(), found.organisation(), "file " + file);
        return found;
    }

    /**
     * The file that is to be shared, before its copy is made.
     *
     * @throws NotFoundException if no answer of the response names it
     * @throws AccessDeniedException for all but the municipality's own coordinator and approver
     */
    HandedIn toShare(User user, ResponseId id, UUID file, String title, String typeKey) {
        HandedIn found = own(user, id, file);
        if (!OneLine.isFit(title)) {
            throw new IllegalArgumentException("The title has 1 to " + OneLine.LONGEST + " characters and one line");
        }
        CprNumber.refuseIn(title, "title");
        if (ToolType.of(typeKey).isEmpty()) {
            throw new IllegalArgumentException("There is no type of tool " + typeKey);
        }
        return found;
    }

    private HandedIn own(User user, ResponseId id, UUID file) {
        Response response = responses.withId(id)
                .filter(found -> Tenancy.maySeeResponse(user, found.organisation()))
                .orElseThrow(ToolSharing::noFile);
        if (!Tenancy.mayShareEvidence(user, response.organisation(), rights.of(response.campaign(), response.organisation()))) {
            throw new AccessDeniedException("Only the municipality's own coordinator or approver shares");
        }
        return sharings.withId(file)
                .filter(tool -> tool.response().equals(id) && ToolPlaces.named(response).contains(file))
                .orElseThrow(ToolSharing::noFile);
    }

    /** Asks KL to release the copy. */
    @Transactional(rollbackOn = IOException.class)
    void ask(User user, HandedIn file, String title, String typeKey, ReceivedFile copy) throws IOException {
        UUID id = file.evidence().file().id();
        own(user, file.response(), id);
        try (InputStream content = copy.open()) {
            evidence.storeShared(id, content);
        }
        ToolType type = ToolType.of(typeKey).orElseThrow();
        sharings.store(id, new Sharing(title, type, user.displayName(), clock.instant(), Optional.empty()));
        audit.record(user, "evidence.share", file.campaign(), file.organisation(), "file " + id);
    }

    /**
     * Takes a file back, released or not. One that is not shared stays as it is.
     *
     * @throws AccessDeniedException for all but the municipality's own coordinator and approver
     */
    public void takeBack(User user, ResponseId id, UUID file) {
        HandedIn found = own(user, id, file);
        if (found.sharing().isPresent()) {
            sharings.end(file);
            audit.record(user, "evidence.unshare", found.campaign(), found.organisation(), "file " + file);
        }
    }

    /**
     * What an answer no longer names is shared no longer.
     *
     * @param who has answered, as the audit trail calls them
     */
    void answered(String who, ResponseId id, ItemCode item, Optional<AnswerValue> value) {
        Set<UUID> named = value.filter(AnswerValue.Files.class::isInstance)
                .map(given -> ((AnswerValue.Files) given).files())
                .orElse(List.of())
                .stream()
                .map(EvidenceFile::id)
                .collect(Collectors.toSet());
        sharings.of(id).stream()
                .filter(file -> file.evidence().item().equals(item) && file.sharing().isPresent())
                .filter(file -> !named.contains(file.evidence().file().id()))
                .forEach(file -> {
                    sharings.end(file.evidence().file().id());
                    audit.record(who, "evidence.unshare", file.campaign(), file.organisation(), "file " + file.evidence().file().id());
                });
    }

    static NotFoundException noFile() {
        return new NotFoundException("There is no such file");
    }
}
