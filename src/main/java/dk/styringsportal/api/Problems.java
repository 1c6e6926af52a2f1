package dk.styringsportal.api;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.application.GroupRefusedException;
import dk.styringsportal.application.MissingReasonException;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.TooManyAttemptsException;
import dk.styringsportal.application.TooManyMappingsException;
import dk.styringsportal.application.UnfitFactsException;
import dk.styringsportal.application.UnfoundTextsException;
import dk.styringsportal.application.UnsaidTermsException;
import dk.styringsportal.benchmark.TooFewResponsesException;
import dk.styringsportal.benchmark.edition.EditionStateException;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.PeriodRefusedException;
import dk.styringsportal.campaign.RoundStateException;
import dk.styringsportal.campaign.clarification.StaleClarificationException;
import dk.styringsportal.campaign.contacts.UnusableContactsException;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.coding.assessment.AssessmentStateException;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import dk.styringsportal.questionnaire.draft.DraftChangedException;
import dk.styringsportal.questionnaire.draft.DraftTooLargeException;
import dk.styringsportal.questionnaire.draft.PublicationRefusedException;
import dk.styringsportal.questionnaire.draft.UnsoundDraftException;
import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.IncompleteResponseException;
import dk.styringsportal.response.MissingDeclarationException;
import dk.styringsportal.response.ResponseCompleteException;
import dk.styringsportal.response.ResponseNotSubmittedException;
import dk.styringsportal.response.ResponseSubmittedException;
import dk.styringsportal.response.StaleAnswerException;
import dk.styringsportal.response.StaleCommentException;
import dk.styringsportal.response.TooManyCommentsException;
import dk.styringsportal.response.WriteKeyReusedException;
import dk.styringsportal.response.delegation.LateDeadlineException;
import dk.styringsportal.response.delegation.TooManyDelegationsException;
import dk.styringsportal.response.evidence.UncleanableException;
import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.pilot.PilotClosedException;
import dk.styringsportal.response.pilot.PilotOpenException;
import dk.styringsportal.response.pilot.StalePilotCommentException;
import dk.styringsportal.response.pilot.UnusableInviteesException;
import dk.styringsportal.response.sheet.mapping.MalformedMappingException;
import dk.styringsportal.response.sums.ForeignSumsException;
import dk.styringsportal.response.sums.StaleSumsException;
import dk.styringsportal.response.sums.UnfitSumsException;
import dk.styringsportal.response.survey.AlreadySentException;
import dk.styringsportal.response.survey.UnsendableException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The problem details that each kind of exception becomes which whoever asked can do something about. */
final class Problems {

    private static final Problems ALL = new Problems()
            // Requests
            .on(BadRequestBodyException.class, 400, "bad-request-body", "Bad request body", fault -> place(fault.place()))
            .on(BodyTooLargeException.class, 413, "body-too-large", "Body too large")
            .on(TooManyAttemptsException.class, 429, "too-many-attempts", "Too many attempts")
            .on(AccessDeniedException.class, 403, "access-denied", "Access denied")
            .on(NotFoundException.class, 404, "not-found", "Not found")
            .on(LapsedLinkException.class, 404, "lapsed-link", "Lapsed link")
            .on(CprNumberException.class, CprNumberProblem::of)
            .on(MissingReasonException.class, 400, "reason-missing", "Reason missing", thrown -> place("reason"))
            // Rounds and whom they ask
            .on(PeriodRefusedException.class, 400, "period", "No such period", thrown -> place("closesAt"))
            .on(RoundStateException.class, 409, "round-state", "Round in another state")
            .on(CampaignClosedException.class, 409, "campaign-closed", "Campaign closed")
            .on(UnsaidTermsException.class, 422, "unsaid-terms", "Terms not said", thrown -> place("terms"))
            .on(UnusableInviteesException.class, 400, "unusable-invitees", "Unusable invitees", thrown -> place("people"))
            .on(UnusableContactsException.class, Problems::contacts)
            .on(MalformedMappingException.class, 400, "malformed-mapping", "Malformed column mapping",
                    fault -> place(fault.place()))
            .on(TooManyMappingsException.class, 409, "too-many-mappings", "Too many column mappings")
            // Answers
            .on(MalformedAnswerException.class, 400, "malformed-answer", "Malformed answer", fault -> place(fault.place()))
            .on(StaleAnswerException.class, 409, "stale-answer", "Stale answer",
                    stale -> Map.of("current", AnswerJson.current(stale.current())))
            .on(WriteKeyReusedException.class, 409, "write-key-reused", "Write key reused",
                    reused -> Map.of("current", AnswerJson.current(reused.current())))
            .on(IncompleteResponseException.class, 409, "incomplete-response", "Incomplete response",
                    incomplete -> Map.of("missing", incomplete.missing().stream().map(ItemCode::value).toList()))
            .on(MissingDeclarationException.class, 400, "declaration-missing", "Declaration missing", thrown -> place("declared"))
            .on(ResponseSubmittedException.class, 409, "response-submitted", "Response submitted")
            .on(ResponseNotSubmittedException.class, 409, "response-not-submitted", "Response not submitted")
            .on(ResponseCompleteException.class, 409, "response-complete", "Response complete")
            .on(AlreadySentException.class, 409, "response-submitted", "Response submitted")
            .on(UnsendableException.class, 409, "unsendable", "Cannot be sent",
                    unsendable -> Map.of("items", unsendable.items().stream().map(ItemCode::value).toList()))
            .on(StaleSumsException.class, 409, "stale-sums", "Stale sums",
                    stale -> Map.of("items", stale.items().stream().map(ItemCode::value).toList()))
            .on(ForeignSumsException.class, Problems::sums)
            .on(UnfitSumsException.class, 422, "sums-unfit", "Sums not taken")
            .on(UnfitFileException.class, FileProblem::of)
            .on(UncleanableException.class, FileProblem::of)
            // What is said about answers
            .on(TooManyCommentsException.class, 409, "too-many-comments", "Too many comments")
            .on(StaleCommentException.class, 409, "stale-comment", "Stale comment",
                    stale -> Map.of("current", AnswerJson.currentComment(stale.current())))
            .on(StaleClarificationException.class, 409, "stale-clarification", "Stale clarification",
                    stale -> Map.of("current", ClarificationsResource.current(stale.current())))
            .on(LateDeadlineException.class, 400, "deadline", "No such deadline", thrown -> place("deadline"))
            .on(TooManyDelegationsException.class, 409, "too-many-delegations", "Too many delegations")
            .on(PilotOpenException.class, 409, "pilot-open", "Pilot open")
            .on(PilotClosedException.class, 409, "pilot-closed", "Pilot closed")
            .on(StalePilotCommentException.class, 409, "stale-comment", "Stale comment",
                    stale -> Map.of("current", AnswerJson.currentPilotComment(stale.current())))
            // Questionnaires
            .on(QuestionnaireFileException.class, Problems::file)
            .on(UnsoundDraftException.class, 422, "unsound-draft", "Unsound draft",
                    unsound -> Map.of("faults", DraftJson.faults(unsound.faults(), Locale.ENGLISH)))
            .on(DraftTooLargeException.class, 413, "body-too-large", "Body too large")
            .on(DraftChangedException.class, 409, "draft-changed", "Draft changed")
            .on(StaleDraftException.class, 409, "stale-draft", "Stale draft",
                    stale -> Map.of("path", stale.path(), "current", stale.current()))
            .on(PublicationRefusedException.class, 409, "publication-refused", "Publication refused",
                    refused -> Map.of("reason", slug(refused.reason())))
            // Figures and editions
            .on(TooFewResponsesException.class, 409, "too-few-responses", "Too few responses",
                    few -> Map.of("n", few.n(), "minimum", few.minimum()))
            .on(GroupRefusedException.class, Problems::group)
            .on(AssessmentStateException.class, 409, "assessment-state", "Assessment in another state",
                    state -> Map.of("reason", state.reason().slug()))
            .on(UnfoundTextsException.class, 409, "texts-unfound", "Texts not found yet",
                    unfound -> TextsJson.of(unfound.extent()).members())
            .on(UnfitFactsException.class, 400, "unfit-facts", "Facts that do not fit",
                    unfit -> Map.of("place", "facts", "reason", unfit.reason().slug()))
            .on(EditionStateException.class, 409, "edition-state", "Edition in another state",
                    state -> Map.of("reason", state.reason().slug()))
            .on(WithdrawnEditionException.class, 410, "edition-withdrawn", "Edition withdrawn");

    private final Map<Class<?>, Function<Throwable, Problem>> kinds = new HashMap<>();

    private Problems() {}

    /** Empty for a fault that nobody has foreseen. */
    static Optional<Problem> of(Throwable thrown) {
        return Optional.ofNullable(ALL.kinds.get(thrown.getClass())).map(kind -> kind.apply(thrown));
    }

    private <T extends Throwable> Problems on(Class<T> kind, Function<T, Problem> problem) {
        if (kinds.put(kind, thrown -> problem.apply(kind.cast(thrown))) != null) {
            throw new IllegalStateException(kind + " stands twice");
        }
        return this;
    }

    /** Its message is the detail. */
    private <T extends Throwable> Problems on(Class<T> kind, int status, String slug, String title) {
        return on(kind, status, slug, title, thrown -> Map.of());
    }

    /** @param more further members */
    private <T extends Throwable> Problems on(
            Class<T> kind, int status, String slug, String title, Function<T, Map<String, Object>> more) {
        return on(kind, thrown -> new Problem(status, slug, title, thrown.getMessage(), more.apply(thrown)));
    }

    private static Problem contacts(UnusableContactsException unusable) {
        return new Problem(422, "unusable-contacts", "Unusable contacts", "Nobody was invited, since some cannot be",
                Map.of("faults", ContactFaultJson.of(unusable.faults())));
    }

    private static Problem file(QuestionnaireFileException faulty) {
        return new Problem(422, "faulty-questionnaire-file", "Faulty questionnaire file", "The file cannot be read as a questionnaire",
                Map.of("faults", DraftJson.faults(faulty.faults(), Locale.ENGLISH)));
    }

    private static Problem sums(ForeignSumsException foreign) {
        int status = foreign.reason() == ForeignSumsException.Reason.FILE ? 415 : 422;
        return new Problem(status, "sums-" + slug(foreign.reason()), "Sums not taken", foreign.getMessage());
    }

    private static Problem group(GroupRefusedException refused) {
        return new Problem(409, "group-" + slug(refused.reason()), "Group not offered", refused.getMessage());
    }

    private static Map<String, Object> place(String place) {
        return Map.of("place", place);
    }

    private static String slug(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
