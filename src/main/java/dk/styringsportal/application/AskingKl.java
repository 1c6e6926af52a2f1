package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.campaign.clarification.ClarificationRepository;
import dk.styringsportal.campaign.clarification.ItemQuestion;
import dk.styringsportal.campaign.clarification.StaleClarificationException;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** "Spørg KL": a municipality asks about an item, KL clarifies it for everybody. */
@ApplicationScoped
@Transactional
public class AskingKl {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ClarificationRepository clarifications;

    @Inject
    private RoundRights rights;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What holds in the campaign, in the order of codes; for every user. */
    public List<Clarification> inForce(User user, CampaignId campaign) {
        return clarifications.inForce(campaign);
    }

    /** Every version of one item's clarification, newest first. */
    public List<Clarification> versions(User user, CampaignId campaign, ItemCode item) {
        checkIsKl(user);
        return clarifications.versions(campaign, item);
    }

    /** What was asked, in that order: all to KL, its own to a municipality. */
    public List<ItemQuestion> questions(User user, CampaignId campaign) {
        return clarifications.questions(campaign).stream()
                .filter(question -> user.isKl() || isOwn(user, question.organisation()))
                .toList();
    }

    /**
     * Asks KL. The same key again asks nothing again.
     *
     * @param key the asker's idempotency key
     * @throws IllegalArgumentException for a text that is blank or too long
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws NotFoundException if there is no such campaign or item
     * @throws AccessDeniedException if the user may not answer for a municipality
     * @throws CampaignClosedException if the campaign is closed
     */
    public ItemQuestion ask(User user, CampaignId campaignId, String itemCode, String text, String key) {
        OrganisationCode organisation = user.municipality()
                .filter(own -> Tenancy.mayAnswer(user, own, rights.of(campaignId, own)))
                .orElseThrow(() -> new AccessDeniedException("Only those who answer for a municipality ask KL"));
        CprNumber.refuseIn(text, "text");
        Campaign campaign = held(campaignId);
        Item item = item(campaign, itemCode);
        Optional<ItemQuestion> earlier = clarifications.asked(campaignId, organisation, key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!campaign.isOpenAt(clock.instant())) {
            throw new CampaignClosedException(campaignId);
        }
        ItemQuestion question = new ItemQuestion(
                campaignId,
                clarifications.questions(campaignId).size() + 1,
                item.code(),
                organisation,
                text,
                user.displayName(),
                clock.instant(),
                Optional.empty());
        clarifications.keep(question, key);
        audit.record(user, "question.ask", campaignId, organisation, "item " + item.code());
        return question;
    }

    /**
     * Says to everybody how an item is to be understood, and settles the open questions about it. The same text again
     * only settles them.
     *
     * @param text empty takes the clarification back
     * @param version the version it was made from; 0 for the first
     * @throws IllegalArgumentException for a text that is too long
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     * @throws StaleClarificationException if somebody has changed it since
     */
    public Clarification clarify(User user, CampaignId campaignId, String itemCode, String text, int version) {
        checkMayRun(user);
        CprNumber.refuseIn(text, "text");
        Campaign campaign = held(campaignId);
        ItemCode item = item(campaign, itemCode).code();
        Optional<Clarification> current = clarifications.versions(campaignId, item).stream().findFirst();
        if (current.map(Clarification::version).orElse(0) != version) {
            throw new StaleClarificationException(item, current);
        }
        clarifications.settle(campaignId, item, clock.instant());
        if (current.map(Clarification::text).orElse("").equals(text)) {
            return current.orElseGet(() -> new Clarification(campaignId, item, 0, "", "", clock.instant()));
        }
        Clarification next =
                new Clarification(campaignId, item, version + 1, text, user.displayName(), clock.instant());
        clarifications.keep(next);
        audit.record(user, "clarification.write", "campaign " + campaignId + ", item " + item);
        return next;
    }

    /** Closes the open questions about an item without a clarification. */
    public void settle(User user, CampaignId campaignId, String itemCode) {
        checkMayRun(user);
        Campaign campaign = held(campaignId);
        clarifications.settle(campaignId, item(campaign, itemCode).code(), clock.instant());
        audit.record(user, "question.settle", "campaign " + campaignId + ", item " + itemCode);
    }

    private Campaign held(CampaignId id) {
        return campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }

    private Item item(Campaign campaign, String code) {
        return questionnaires
                .of(campaign)
                .item(code)
                .orElseThrow(() -> new NotFoundException("The questionnaire has no question " + code));
    }

    private static boolean isOwn(User user, OrganisationCode organisation) {
        return user.municipality().filter(organisation::equals).isPresent();
    }

    private static void checkIsKl(User user) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees earlier versions");
        }
    }

    private static void checkMayRun(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator clarifies questions");
        }
    }
}
