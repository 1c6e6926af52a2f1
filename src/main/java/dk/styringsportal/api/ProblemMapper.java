package dk.styringsportal.api;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.application.GroupRefusedException;
import dk.styringsportal.application.MissingReasonException;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.NotLoggedInException;
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
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one place where what went wrong becomes problem details. Unexpected faults are logged and tell nothing. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof NotLoggedInException) {
            return NotLoggedIn.response("1".equals(headers.getHeaderString("X-Portal")));
        }
        if (thrown instanceof WebApplicationException web) {
            return ofFramework(web);
        }
        return problem(thrown).toResponse();
    }

    private static Problem problem(Throwable thrown) {
        if (thrown instanceof BadRequestBodyException fault) {
            return new Problem(400, "bad-request-body", "Bad request body", fault.getMessage(), place(fault.place()));
        }
        if (thrown instanceof MalformedMappingException fault) {
            return new Problem(400, "malformed-mapping", "Malformed column mapping", fault.getMessage(), place(fault.place()));
        }
        if (thrown instanceof TooManyMappingsException) {
            return new Problem(409, "too-many-mappings", "Too many column mappings", thrown.getMessage());
        }
        if (thrown instanceof GroupRefusedException refused) {
            String slug = "group-" + refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Problem(409, slug, "Group not offered", refused.getMessage());
        }
        if (thrown instanceof MalformedAnswerException fault) {
            return new Problem(400, "malformed-answer", "Malformed answer", fault.getMessage(), place(fault.place()));
        }
        if (thrown instanceof CprNumberException fault) {
            return CprNumberProblem.of(fault);
        }
        if (thrown instanceof AccessDeniedException) {
            return new Problem(403, "access-denied", "Access denied", thrown.getMessage());
        }
        if (thrown instanceof NotFoundException) {
            return new Problem(404, "not-found", "Not found", thrown.getMessage());
        }
        if (thrown instanceof LapsedLinkException) {
            return new Problem(404, "lapsed-link", "Lapsed link", thrown.getMessage());
        }
        if (thrown instanceof UnusableInviteesException) {
            return new Problem(400, "unusable-invitees", "Unusable invitees", thrown.getMessage(), place("people"));
        }
        if (thrown instanceof UnusableContactsException unusable) {
            return new Problem(422, "unusable-contacts", "Unusable contacts", "Nobody was invited, since some cannot be",
                    Map.of("faults", ContactFaultJson.of(unusable.faults())));
        }
        if (thrown instanceof AlreadySentException) {
            return new Problem(409, "response-submitted", "Response submitted", thrown.getMessage());
        }
        if (thrown instanceof UnsendableException unsendable) {
            return new Problem(409, "unsendable", "Cannot be sent", thrown.getMessage(),
                    Map.of("items", unsendable.items().stream().map(ItemCode::value).toList()));
        }
        if (thrown instanceof UnsaidTermsException) {
            return new Problem(422, "unsaid-terms", "Terms not said", thrown.getMessage(), place("terms"));
        }
        if (thrown instanceof RoundStateException) {
            return new Problem(409, "round-state", "Round in another state", thrown.getMessage());
        }
        if (thrown instanceof PeriodRefusedException) {
            return new Problem(400, "period", "No such period", thrown.getMessage(), place("closesAt"));
        }
        if (thrown instanceof LateDeadlineException) {
            return new Problem(400, "deadline", "No such deadline", thrown.getMessage(), place("deadline"));
        }
        if (thrown instanceof MissingReasonException) {
            return new Problem(400, "reason-missing", "Reason missing", thrown.getMessage(), place("reason"));
        }
        if (thrown instanceof UnfitFactsException unfit) {
            return new Problem(400, "unfit-facts", "Facts that do not fit", thrown.getMessage(),
                    Map.of("place", "facts", "reason", unfit.reason().slug()));
        }
        if (thrown instanceof WithdrawnEditionException) {
            return new Problem(410, "edition-withdrawn", "Edition withdrawn", thrown.getMessage());
        }
        if (thrown instanceof UnfitFileException unfit) {
            return FileProblem.of(unfit);
        }
        if (thrown instanceof UncleanableException uncleanable) {
            return FileProblem.of(uncleanable);
        }
        if (thrown instanceof ForeignSumsException foreign) {
            String slug = "sums-" + foreign.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            int status = foreign.reason() == ForeignSumsException.Reason.FILE ? 415 : 422;
            return new Problem(status, slug, "Sums not taken", thrown.getMessage());
        }
        if (thrown instanceof UnfitSumsException) {
            return new Problem(422, "sums-unfit", "Sums not taken", thrown.getMessage());
        }
        if (thrown instanceof UnsoundDraftException unsound) {
            return new Problem(422, "unsound-draft", "Unsound draft", unsound.getMessage(),
                    Map.of("faults", DraftJson.faults(unsound.faults(), Locale.ENGLISH)));
        }
        if (thrown instanceof QuestionnaireFileException faulty) {
            return new Problem(422, "faulty-questionnaire-file", "Faulty questionnaire file",
                    "The file cannot be read as a questionnaire",
                    Map.of("faults", DraftJson.faults(faulty.faults(), Locale.ENGLISH)));
        }
        if (thrown instanceof BodyTooLargeException || thrown instanceof DraftTooLargeException) {
            return new Problem(413, "body-too-large", "Body too large", thrown.getMessage());
        }
        if (thrown instanceof TooManyAttemptsException) {
            return new Problem(429, "too-many-attempts", "Too many attempts", thrown.getMessage());
        }
        return conflict(thrown);
    }

    private static Problem conflict(Throwable thrown) {
        if (thrown instanceof StaleAnswerException stale) {
            return new Problem(409, "stale-answer", "Stale answer", stale.getMessage(),
                    Map.of("current", AnswerJson.current(stale.current())));
        }
        if (thrown instanceof WriteKeyReusedException reused) {
            return new Problem(409, "write-key-reused", "Write key reused", reused.getMessage(),
                    Map.of("current", AnswerJson.current(reused.current())));
        }
        if (thrown instanceof TooManyDelegationsException) {
            return new Problem(409, "too-many-delegations", "Too many delegations", thrown.getMessage());
        }
        if (thrown instanceof TooManyCommentsException) {
            return new Problem(409, "too-many-comments", "Too many comments", thrown.getMessage());
        }
        if (thrown instanceof StaleCommentException stale) {
            return new Problem(409, "stale-comment", "Stale comment", stale.getMessage(),
                    Map.of("current", AnswerJson.currentComment(stale.current())));
        }
        if (thrown instanceof StaleSumsException stale) {
            return new Problem(409, "stale-sums", "Stale sums", stale.getMessage(),
                    Map.of("items", stale.items().stream().map(ItemCode::value).toList()));
        }
        if (thrown instanceof DraftChangedException) {
            return new Problem(409, "draft-changed", "Draft changed", thrown.getMessage());
        }
        if (thrown instanceof StaleDraftException stale) {
            return new Problem(409, "stale-draft", "Stale draft", stale.getMessage(),
                    Map.of("path", stale.path(), "current", stale.current()));
        }
        if (thrown instanceof PublicationRefusedException refused) {
            return new Problem(409, "publication-refused", "Publication refused", refused.getMessage(),
                    Map.of("reason", refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        if (thrown instanceof StalePilotCommentException stale) {
            return new Problem(409, "stale-comment", "Stale comment", stale.getMessage(),
                    Map.of("current", AnswerJson.currentPilotComment(stale.current())));
        }
        if (thrown instanceof StaleClarificationException stale) {
            return new Problem(409, "stale-clarification", "Stale clarification", stale.getMessage(),
                    Map.of("current", ClarificationsResource.current(stale.current())));
        }
        if (thrown instanceof EditionStateException state) {
            return new Problem(409, "edition-state", "Edition in another state", state.getMessage(),
                    Map.of("reason", state.reason().slug()));
        }
        if (thrown instanceof AssessmentStateException state) {
            return new Problem(409, "assessment-state", "Assessment in another state", state.getMessage(),
                    Map.of("reason", state.reason().slug()));
        }
        if (thrown instanceof UnfoundTextsException unfound) {
            return new Problem(409, "texts-unfound", "Texts not found yet", unfound.getMessage(),
                    TextsJson.of(unfound.extent()).members());
        }
        if (thrown instanceof PilotOpenException) {
            return new Problem(409, "pilot-open", "Pilot open", thrown.getMessage());
        }
        if (thrown instanceof PilotClosedException) {
            return new Problem(409, "pilot-closed", "Pilot closed", thrown.getMessage());
        }
        if (thrown instanceof ResponseSubmittedException) {
            return new Problem(409, "response-submitted", "Response submitted", thrown.getMessage());
        }
        if (thrown instanceof ResponseNotSubmittedException) {
            return new Problem(409, "response-not-submitted", "Response not submitted", thrown.getMessage());
        }
        if (thrown instanceof ResponseCompleteException) {
            return new Problem(409, "response-complete", "Response complete", thrown.getMessage());
        }
        if (thrown instanceof MissingDeclarationException) {
            return new Problem(400, "declaration-missing", "Declaration missing", thrown.getMessage(), place("declared"));
        }
        if (thrown instanceof CampaignClosedException) {
            return new Problem(409, "campaign-closed", "Campaign closed", thrown.getMessage());
        }
        if (thrown instanceof IncompleteResponseException incomplete) {
            return new Problem(409, "incomplete-response", "Incomplete response", incomplete.getMessage(),
                    Map.of("missing", incomplete.missing().stream().map(ItemCode::value).toList()));
        }
        if (thrown instanceof TooFewResponsesException few) {
            return new Problem(409, "too-few-responses", "Too few responses", few.getMessage(),
                    Map.of("n", few.n(), "minimum", few.minimum()));
        }
        return unexpected(thrown);
    }

    private static Problem unexpected(Throwable thrown) {
        UUID number = UUID.randomUUID();
        LOG.log(Level.SEVERE, "Unexpected fault " + number, thrown);
        return new Problem(500, "unexpected", "Unexpected fault", "Something went wrong here; its number is " + number);
    }

    private static Response ofFramework(WebApplicationException web) {
        Response response = web.getResponse();
        int status = response.getStatus();
        if (status >= 500) {
            return unexpected(web).toResponse();
        }
        String title = response.getStatusInfo().getReasonPhrase();
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        Response problem = new Problem(status, slug, title, title + " for this address").toResponse();
        Object allow = response.getHeaders().getFirst("Allow");
        return allow == null ? problem : Response.fromResponse(problem).header("Allow", allow).build();
    }

    private static Map<String, Object> place(String place) {
        return Map.of("place", place);
    }
}
