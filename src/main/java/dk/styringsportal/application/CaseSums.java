package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import dk.styringsportal.questionnaire.cases.CaseTemplateWriter;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.sums.StaleSumsException;
import dk.styringsportal.response.sums.SumCell;
import dk.styringsportal.response.sums.SumReading;
import dk.styringsportal.response.sums.SumSheet;
import dk.styringsportal.response.sums.UnfitSumsException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answering by sums that a municipality has made of its own cases: the template, a look at the numbers, storing them. */
@ApplicationScoped
@Transactional
public class CaseSums {

    @Inject
    private RoundRights rights;

    @Inject
    private Answering answering;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CaseTemplateWriter template;

    @Inject
    private Audit audit;

    /** The response as it is, with what the sums would make of it. */
    public record Looked(QuestionnaireVersion questionnaire, Response response, SumReading reading) {}

    /**
     * Writes the workbook for that questionnaire.
     *
     * @param user empty for anybody
     * @throws NotFoundException if there is no such version, it has no sheet of cases, or the user may not read it
     * @throws IOException if the stream takes no more
     */
    public void writeTemplate(Optional<User> user, QuestionnaireVersionId id, OutputStream out) throws IOException {
        QuestionnaireVersion questionnaire = questionnaires.find(id)
                .filter(version -> version.isPublished() || user.filter(reader -> mayRead(reader, id)).isPresent())
                .orElseThrow(() -> noSheet(id));
        template.write(questionnaire, sheetOf(questionnaire), out);
    }

    /** KL reads every version, and everybody what a round asks. */
    private boolean mayRead(User user, QuestionnaireVersionId id) {
        return user.isKl() || campaigns.all().stream().anyMatch(campaign -> campaign.questionnaire().equals(id));
    }

    /**
     * What the sums would make of the response. Nothing is stored.
     *
     * @throws AccessDeniedException unless the user is the municipality's coordinator or approver
     * @throws NotFoundException if there is no such response, or its questionnaire has no sheet of cases
     * @throws dk.styringsportal.response.sums.ForeignSumsException if they are not of this questionnaire and its template
     */
    public Looked look(User user, ResponseId id, SumSheet sums) {
        Response response = draft(user, id);
        QuestionnaireVersion questionnaire = questionnaires.of(campaigns.withId(response.campaign()).orElseThrow());
        SumReading reading = SumReading.of(questionnaire, sheetOf(questionnaire), response.answers(), sums);
        return new Looked(questionnaire, response, reading);
    }

    /**
     * Stores all the sums, or none.
     *
     * @param revisions of the answers that the user has looked at, by item; 0 where none is named
     * @return how many answers have changed
     * @throws UnfitSumsException if a number is not taken
     * @throws StaleSumsException if somebody has answered since
     */
    public int store(User user, ResponseId id, SumSheet sums, Map<ItemCode, Long> revisions) {
        Looked looked = look(user, id, sums);
        SumReading reading = looked.reading();
        if (!reading.isSound()) {
            throw new UnfitSumsException(reading.cells().stream().map(SumCell::fault).filter(Optional::isPresent).count());
        }
        List<ItemCode> stale = reading.answers().keySet().stream()
                .filter(item -> looked.response().revisionOf(item) != revisions.getOrDefault(item, 0L))
                .toList();
        if (!stale.isEmpty()) {
            throw new StaleSumsException(stale);
        }
        String key = "sums-" + UUID.randomUUID();
        reading.answers().forEach((item, answer) ->
                answering.save(user, id, item.value(), new SentAnswer(answer.plain(), revisions.getOrDefault(item, 0L), key)));
        audit.record(user, "response.sums", looked.response().campaign(), looked.response().organisation());
        return reading.answers().size();
    }

    /**
     * Refuses all others before anything that they send is read.
     *
     * @throws AccessDeniedException unless the user is the municipality's coordinator or approver
     * @throws NotFoundException if there is no such response
     */
    public void checkMayHandIn(User user, ResponseId id) {
        draft(user, id);
    }

    private Response draft(User user, ResponseId id) {
        Response response = answering.draftForAnswering(user, id);
        if (!Tenancy.mayHandInSums(user, response.organisation(), rights.of(response.campaign(), response.organisation()))) {
            throw new AccessDeniedException("Only the municipality's coordinator or approver hands in sums");
        }
        return response;
    }

    private CaseSheet sheetOf(QuestionnaireVersion questionnaire) {
        return questionnaires.cases(questionnaire).orElseThrow(() -> noSheet(questionnaire.id()));
    }

    private static NotFoundException noSheet(QuestionnaireVersionId id) {
        return new NotFoundException("There is no sheet of cases for a questionnaire " + id);
    }
}
