package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.assessment.Assessment;
import dk.styringsportal.coding.assessment.AssessmentRepository;
import dk.styringsportal.coding.assessment.AssessmentStateException;
import dk.styringsportal.coding.assessment.AssessmentStateException.Reason;
import dk.styringsportal.coding.assessment.Decision;
import dk.styringsportal.coding.assessment.Rating;
import dk.styringsportal.coding.assessment.SeenAssessment;
import dk.styringsportal.coding.assessment.Subject;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.CriterionKey;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Assessors rate municipalities, and settle the values where two of them differ. {@link Assessments} reads them. */
@ApplicationScoped
@Transactional
public class Assessing {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private AssessmentRepository assessments;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What an assessor gives by one criterion.
     *
     * @param note why; may be empty
     */
    public record Given(OptionKey chosen, String note) {}

    /**
     * Rates a municipality in a theme, by some criteria or all; what was given by the others stays.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if nothing of the kind is assessed in the campaign
     * @throws IllegalArgumentException for an option that is not on the scale, or a note that is too long
     * @throws dk.styringsportal.response.CprNumberException for a note that holds what looks like a CPR number
     * @throws AssessmentStateException if there is nothing to rate yet, others are to rate it or do, or both are done
     */
    public SeenAssessment rate(
            User user, CampaignId id, OrganisationCode organisation, int theme, Map<CriterionKey, Given> given) {
        checkMayAssess(user);
        Subject subject = new Subject(organisation, theme);
        Assessment before = held(id, subject);
        given.forEach((criterion, rating) -> check(before.form(), criterion, rating.chosen()));
        given.values().forEach(rating -> CprNumber.refuseIn(rating.note(), "note"));
        before.checkMayRate(user.name());
        given.forEach((criterion, rating) -> assessments.keep(
                id,
                new Rating(
                        subject, criterion, user.name(), user.displayName(), rating.chosen(), rating.note(), clock.instant())));
        audit.record(user, "assessment.rate", id, organisation, "theme " + theme);
        return of(id, before.form(), subject).seenBy(user.name());
    }

    /**
     * Takes back what the user gave a municipality in a theme.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if nothing of the kind is assessed in the campaign
     * @throws AssessmentStateException if there is nothing to rate yet, two others rate it, or both are done
     */
    public SeenAssessment withdraw(User user, CampaignId id, OrganisationCode organisation, int theme) {
        checkMayAssess(user);
        Subject subject = new Subject(organisation, theme);
        Assessment before = held(id, subject);
        before.checkMayRate(user.name());
        assessments.withdraw(id, subject, user.name());
        audit.record(user, "assessment.withdraw", id, organisation, "theme " + theme);
        return of(id, before.form(), subject).seenBy(user.name());
    }

    /**
     * Settles a value that the two assessors differ about. The same value and reason again change nothing.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if nothing of the kind is assessed in the campaign
     * @throws MissingReasonException without a reason, or with one that is too long
     * @throws IllegalArgumentException for an option that is not on the scale
     * @throws dk.styringsportal.response.CprNumberException for a reason that holds what looks like a CPR number
     * @throws AssessmentStateException unless both are done and differ
     */
    public SeenAssessment decide(
            User user,
            CampaignId id,
            OrganisationCode organisation,
            int theme,
            CriterionKey criterion,
            OptionKey chosen,
            String reason) {
        checkMayAssess(user);
        Subject subject = new Subject(organisation, theme);
        Assessment before = held(id, subject);
        check(before.form(), criterion, chosen);
        if (reason.isBlank() || reason.length() > Decision.LONGEST_REASON) {
            throw new MissingReasonException(Decision.LONGEST_REASON);
        }
        CprNumber.refuseIn(reason, "reason");
        before.checkMayDecide(criterion);
        int version = before.decision(criterion).map(Decision::version).orElse(0);
        boolean holds = before.decision(criterion)
                .filter(decision -> decision.chosen().equals(chosen) && decision.reason().equals(reason))
                .isPresent();
        if (!holds) {
            assessments.keep(
                    id,
                    new Decision(subject, criterion, version + 1, chosen, reason, user.displayName(), clock.instant()));
            audit.record(
                    user, "assessment.decide", id, organisation, "theme " + theme + ", criterion " + criterion);
        }
        return of(id, before.form(), subject).seenBy(user.name());
    }

    private static void check(AssessmentForm form, CriterionKey criterion, OptionKey chosen) {
        if (form.criterion(criterion.value()).isEmpty()) {
            throw new NotFoundException("There is no criterion " + criterion);
        }
        if (form.option(chosen.value()).isEmpty()) {
            throw new IllegalArgumentException("The scale has no " + chosen);
        }
    }

    /** What is assessed, with the campaign held, so that there are never three assessors. */
    private Assessment held(CampaignId id, Subject subject) {
        Campaign campaign = campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        AssessmentForm form = Assessments.formOf(questionnaire)
                .filter(found -> questionnaire.theme(subject.theme()).isPresent())
                .orElseThrow(() -> new NotFoundException("Nothing of the kind is assessed in campaign " + id));
        Response response = responses.of(id, subject.organisation())
                .orElseThrow(() -> new NotFoundException(
                        "Campaign " + id + " has no response of municipality " + subject.organisation()));
        if (!response.isSubmitted()) {
            throw new AssessmentStateException(Reason.NOT_SUBMITTED);
        }
        return of(id, form, subject);
    }

    private Assessment of(CampaignId id, AssessmentForm form, Subject subject) {
        return new Assessment(
                subject,
                form,
                assessments.ratings(id, subject),
                assessments.decisions(id, subject),
                assessments.assignments(id).stream()
                        .filter(assignment -> assignment.organisation().equals(subject.organisation()))
                        .findFirst());
    }

    private static void checkMayAssess(User user) {
        if (!Tenancy.mayAssess(user)) {
            throw new AccessDeniedException("Only KL assesses");
        }
    }
}
