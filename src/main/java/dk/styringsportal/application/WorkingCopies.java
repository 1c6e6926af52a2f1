package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.workingcopy.CopyChange;
import dk.styringsportal.response.workingcopy.CopyReading;
import dk.styringsportal.response.workingcopy.MergedAnswer;
import dk.styringsportal.response.workingcopy.StaleCopyException;
import dk.styringsportal.response.workingcopy.WorkingCopy;
import dk.styringsportal.response.workingcopy.WorkingCopyFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answering in a workbook: a draft is downloaded, filled in there, looked at when it comes back, and stored answer by answer. */
@ApplicationScoped
@Transactional
public class WorkingCopies {

    @Inject
    private Answering answering;

    @Inject
    private RoundRights rights;

    @Inject
    private Commenting commenting;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private WorkingCopyFormat format;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The response as it is, with what the working copy would make of it. */
    public record Looked(QuestionnaireVersion questionnaire, Response response, CopyReading reading) {}

    /**
     * Writes the working copy of a response, in Danish.
     *
     * @throws NotFoundException if there is no such response, or it is another municipality's
     * @throws AccessDeniedException unless the user may answer for the municipality
     * @throws IOException if the stream takes no more
     */
    public void write(User user, ResponseId id, OutputStream out) throws IOException {
        Response response = answering.read(user, id);
        if (!Tenancy.mayAnswer(user, response.organisation(), rights.of(response.campaign(), response.organisation()))) {
            throw new AccessDeniedException("Only those who answer for the municipality take a working copy");
        }
        Campaign campaign = campaignOf(response);
        format.write(copy(campaign, questionnaires.of(campaign), response), out);
        audit.record(user, "response.copy", campaign.id(), response.organisation());
    }

    private WorkingCopy copy(Campaign campaign, QuestionnaireVersion questionnaire, Response response) {
        return new WorkingCopy(
                campaign, questionnaire, Municipalities.ofDenmark().get(response.organisation()), response, clock.instant());
    }

    /**
     * Refuses all others before anything that they send is read.
     *
     * @throws NotFoundException if there is no such response, or it is another municipality's
     * @throws AccessDeniedException unless the user may answer for the municipality
     * @throws dk.styringsportal.response.ResponseSubmittedException if the response is submitted
     * @throws dk.styringsportal.campaign.CampaignClosedException if the campaign is closed
     */
    public void checkMayReadBack(User user, ResponseId id) {
        answering.draftForAnswering(user, id);
    }

    /**
     * What a working copy would make of the response. Nothing is stored.
     *
     * @param name the file's
     * @throws dk.styringsportal.questionnaire.QuestionnaireFileException if it is no workbook
     * @throws dk.styringsportal.response.workingcopy.UnfitCopyException if it is no working copy of this response
     */
    public Looked look(User user, ResponseId id, String name, byte[] file) {
        Response response = answering.draftForAnswering(user, id);
        Campaign campaign = campaignOf(response);
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        var sent = format.read(name, file);
        copy(campaign, questionnaire, response).origin().check(sent.origin());
        return new Looked(questionnaire, response, CopyReading.of(questionnaire, response, sent));
    }

    /**
     * Stores the chosen changes, all of them or none. What the portal says already is passed over, so that a second press
     * changes nothing.
     *
     * @param chosen names of changes
     * @param seen revisions of answers that the user has looked at, by name of the change
     * @return how many changes were stored
     * @throws StaleCopyException if somebody has changed one of them since the user looked
     */
    public int store(User user, ResponseId id, String name, byte[] file, Set<String> chosen, Map<String, Long> seen) {
        Looked looked = look(user, id, name, file);
        List<CopyChange> changes = looked.reading().changes().stream().filter(change -> chosen.contains(change.name())).toList();
        List<ItemCode> stale = changes.stream()
                .filter(change -> seen.getOrDefault(change.name(), -1L) != change.revision())
                .map(change -> change.item().code())
                .toList();
        if (!stale.isEmpty()) {
            throw new StaleCopyException(stale);
        }
        String key = "copy-" + UUID.randomUUID();
        Response response = looked.response();
        MergedAnswer.of(response, answers(changes)).forEach(merged -> answering.save(
                user,
                id,
                merged.item().code().value(),
                new SentAnswer(merged.plain().orElse(null), response.revisionOf(merged.item().code()), key)));
        changes.stream()
                .filter(CopyChange.Remark.class::isInstance)
                .map(CopyChange.Remark.class::cast)
                .forEach(remark -> commenting.comment(
                        user, id, remark.item().code().value(), UUID.randomUUID(), Optional.empty(), remark.text(), remark.revision()));
        if (!changes.isEmpty()) {
            audit.record(user, "response.copy.read", response.campaign(), response.organisation());
        }
        return changes.size();
    }

    private static List<CopyChange.Answer> answers(List<CopyChange> changes) {
        return changes.stream()
                .filter(CopyChange.Answer.class::isInstance)
                .map(CopyChange.Answer.class::cast)
                .toList();
    }

    private Campaign campaignOf(Response response) {
        return campaigns.withId(response.campaign()).orElseThrow();
    }
}
