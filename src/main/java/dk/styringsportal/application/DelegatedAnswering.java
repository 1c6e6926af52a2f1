package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.campaign.clarification.ClarificationRepository;
import dk.styringsportal.campaign.invitation.LapsedLinkException;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Comment;
import dk.styringsportal.response.CommentThread;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.delegation.Delegation;
import dk.styringsportal.response.delegation.DelegationRepository;
import dk.styringsportal.response.delegation.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Answering what a coordinator has handed over, by personal link alone: each call names the link, and reaches the items that
 * were handed over and no others. The answers are the municipality's own, and meet those of colleagues as any other would.
 * Opening a link stores nothing: mail scanners open links too.
 */
@ApplicationScoped
@Transactional
public class DelegatedAnswering {

    @Inject
    private DelegationLinks colleagues;

    @Inject
    private DelegationRepository delegations;

    @Inject
    private ResponseRepository responses;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ClarificationRepository clarifications;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Answering answering;

    @Inject
    private Clock clock;

    /**
     * What a link opens.
     *
     * @param response the whole of it, since conditions hold or not by all its answers; only the task's are the colleague's
     *     to see
     * @param clarifications KL's, in the campaign
     */
    public record Visit(
            Delegation delegation,
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Response response,
            List<Clarification> clarifications) {

        /** What was handed over, in this language version of the questionnaire. */
        public Task taskIn(QuestionnaireVersion version) {
            return new Task(version, delegation.items());
        }

        /** What was said about a question, as it is read; empty for questions that were not handed over. */
        public List<Comment> comments(ItemCode item) {
            return delegation.covers(item) ? CommentThread.of(response.comments(item)) : List.of();
        }

        /** Whether the colleague wrote the comment, and so can change it. */
        public boolean wrote(Comment comment) {
            return comment.isOf(DelegationLinks.writer(delegation).recorded());
        }
    }

    /**
     * What the link opens, whether or not answers are taken now.
     *
     * @param link the text of a personal link, from outside
     * @param from the address it came from, for counting guesses
     * @throws LapsedLinkException if it opens nothing (any more)
     * @throws TooManyAttemptsException after too many guesses from there
     */
    public Visit open(String link, String from) {
        return visit(colleagues.opened(link, from));
    }

    /** The same refusals, before anything that was sent is looked at. */
    public void check(String link, String from) {
        colleagues.opened(link, from);
    }

    private Visit visit(Delegation delegation) {
        Response response = responses.withId(delegation.response()).orElseThrow(LapsedLinkException::new);
        Campaign campaign = campaigns.withId(response.campaign()).orElseThrow();
        return new Visit(
                delegation,
                campaign,
                questionnaires.of(campaign),
                response,
                clarifications.inForce(campaign.id()));
    }

    /**
     * Stores one answer in the municipality's response, as {@link Answering#save} does for those who log in.
     *
     * @throws NotFoundException if no such question was handed over
     */
    public Answering.Saved save(String link, String from, String itemCode, SentAnswer sent) {
        Delegation delegation = colleagues.opened(link, from);
        Response held = colleagues.held(delegation, itemCode);
        Answering.Saved saved = answering.save(held, DelegationLinks.writer(delegation), answering.itemOf(held, itemCode), sent);
        change(delegation, now -> now.answered(saved.savedAt()));
        return saved;
    }

    /**
     * The colleague is ready. Said again it changes nothing.
     *
     * @throws dk.styringsportal.response.ResponseSubmittedException if the response is submitted
     * @throws dk.styringsportal.campaign.CampaignClosedException if the campaign is closed
     */
    public Visit ready(String link, String from) {
        return done(link, from, delegation -> delegation.ready(clock.instant()));
    }

    /**
     * The colleague sends it back, for the coordinator to act on.
     *
     * @param why at least one character, at most {@link Delegation#LONGEST_COMMENT}
     * @throws IllegalArgumentException for another length
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws dk.styringsportal.response.ResponseSubmittedException if the response is submitted
     * @throws dk.styringsportal.campaign.CampaignClosedException if the campaign is closed
     */
    public Visit sendBack(String link, String from, String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("A comment is wanted");
        }
        CprNumber.refuseIn(why, "comment");
        Instant now = clock.instant();
        return done(link, from, delegation -> delegation.returned(why.strip(), now));
    }

    private Visit done(String link, String from, UnaryOperator<Delegation> change) {
        Delegation delegation = colleagues.opened(link, from);
        answering.checkTakesAnswers(responses.held(delegation.response()).orElseThrow(LapsedLinkException::new));
        return visit(change(delegation, change));
    }

    /** As it is now: the coordinator may have changed it since the link was looked at, and has held the response before. */
    private Delegation change(Delegation seen, UnaryOperator<Delegation> change) {
        Delegation changed = change.apply(delegations.held(seen.id()).orElseThrow(LapsedLinkException::new));
        delegations.update(changed);
        return changed;
    }
}
