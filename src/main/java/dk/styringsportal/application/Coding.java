package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.RoundEvent;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.coding.CodingStateException;
import dk.styringsportal.coding.CodingStateException.Reason;
import dk.styringsportal.coding.CodingTask;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.coding.Judgement;
import dk.styringsportal.coding.Settlement;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.CprNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Coding free text: who codes which question, what the two make of each text, and what is decided where they differ. */
@ApplicationScoped
@Transactional
public class Coding {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private CodingRepository coding;

    @Inject
    private CodingTexts texts;

    @Inject
    private Coders coders;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * The questions of the campaign that are answered in words, in its order.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign
     * @throws UnfoundTextsException while there are texts that are yet to be found ({@link FindingTexts})
     */
    public List<CodingQuestion> questions(User user, CampaignId id) {
        return texts.questions(campaign(user, id));
    }

    /** Those who may be asked to code, by name. */
    public List<User> coders(User user) {
        checkMayRead(user);
        return coders.all();
    }

    /** The name under which a coder is known; the log-in name of somebody who is no longer there. */
    public String nameOf(String coder) {
        return coders.nameOf(coder);
    }

    /** Whether texts of the campaign can be coded now. */
    public boolean isOver(Campaign campaign) {
        return campaign.isOverAt(clock.instant());
    }

    /**
     * Has a question coded by two people with the newest version of its code book, or goes on with other people or a newer version.
     * What was coded stays where its codes do.
     *
     * @param first log-in name
     * @param second log-in name
     * @throws CodingStateException if the campaign is open, there is no code book, the coders are not two people at KL, or others are to
     *     code what has been compared already
     */
    public CodingTask start(User user, CampaignId id, ItemCode item, String first, String second) {
        checkMayDecide(user);
        Campaign campaign = campaigns.held(id).orElseThrow(() -> noCampaign(id));
        checkIsOver(campaign);
        texts.checkHas(campaign, item);
        if (first.equals(second) || !coders.isOne(first) || !coders.isOne(second)) {
            throw new CodingStateException(Reason.CODERS);
        }
        CodeBook book = coding.books(CodeBooks.question(campaign, item)).stream()
                .findFirst()
                .orElseThrow(() -> new CodingStateException(Reason.NO_CODE_BOOK));
        coding.freeze(book.id(), clock.instant());
        audit.record(user, "coding.start", "campaign " + id + ", item " + item + ", code book " + book.version());
        Optional<CodingTask> begun = coding.tasks(id).stream().filter(task -> task.item().equals(item)).findFirst();
        if (begun.isEmpty()) {
            return coding.add(new CodingTask(0, id, item, book.id(), first, second, user.displayName(), clock.instant()));
        }
        CodingTask changed = begun.get().by(first, second).with(book);
        boolean others = !begun.get().isCodedBy(first) || !begun.get().isCodedBy(second);
        if (others && texts.of(campaign, begun.get()).isCompared()) {
            throw new CodingStateException(Reason.COMPARED);
        }
        coding.update(changed);
        return changed;
    }

    /**
     * A question's coding as that user may see it: of others' codes only what has been compared.
     *
     * @throws NotFoundException if there is none
     */
    public CodingView view(User user, long id) {
        checkMayRead(user);
        CodingTask task = coding.task(id).orElseThrow(() -> noTask(id));
        Campaign campaign = campaign(user, task.campaign());
        audit.record(user, "coding.read", "campaign " + campaign.id() + ", item " + task.item());
        return new CodingView(
                campaign, texts.asked(campaign, task.item()), coding.book(task.book()).orElseThrow(), texts.of(campaign, task));
    }

    /**
     * Those of the texts that are there, in the order of the keys.
     *
     * @param keys as many as stand on a page
     */
    public List<CodedText> texts(User user, CodingView view, List<TextKey> keys) {
        checkMayRead(user);
        return texts.texts(view.campaign(), view.asked().code(), keys);
    }

    /**
     * One coder's codes of one text, in the place of earlier ones.
     *
     * @param codes as {@link AnswerValue#plain} has an answer to the item that holds the codes; empty where no code fits
     * @throws AccessDeniedException unless the user is one of the two
     * @throws CodingStateException if the campaign is open, there is no such text any more, or its codes have been compared
     * @throws dk.styringsportal.questionnaire.MalformedAnswerException for codes that are none
     */
    public void judge(User user, long id, TextKey text, Optional<Object> codes) {
        CodingTask task = coding.heldTask(id).filter(found -> Tenancy.mayCode(user)).orElseThrow(() -> noTask(id));
        if (!task.isCodedBy(user.name())) {
            throw new AccessDeniedException("Only the two coders of a question code it");
        }
        Campaign campaign = campaigns.withId(task.campaign()).orElseThrow();
        checkIsOver(campaign);
        DoubleCoding before = texts.of(campaign, task);
        checkIsText(before, text);
        if (before.of(user.name(), text).filter(Judgement::compared).isPresent()) {
            throw new CodingStateException(Reason.COMPARED);
        }
        Optional<AnswerValue> value = codes.map(before.target()::read);
        Judgement judgement = new Judgement(text, user.name(), value, false);
        coding.store(task, judgement);
        if (before.with(judgement).isDone()) {
            coding.markCompared(task);
        }
    }

    /**
     * What a text is counted as, whatever the two had given.
     *
     * @param codes as in {@link #judge}
     * @param reason why
     * @throws AccessDeniedException unless the user is one of the two, or KL's administrator
     * @throws CodingStateException if the two have not been compared, or there is no such text
     * @throws MissingReasonException without a reason
     */
    public void settle(User user, long id, TextKey text, Optional<Object> codes, String reason) {
        CodingTask task = coding.heldTask(id).filter(found -> Tenancy.mayCode(user)).orElseThrow(() -> noTask(id));
        if (!maySettle(user, task)) {
            throw new AccessDeniedException("Only the two coders and KL's administrator decide what a text is counted as");
        }
        Campaign campaign = campaigns.withId(task.campaign()).orElseThrow();
        DoubleCoding now = texts.of(campaign, task);
        checkIsText(now, text);
        if (now.standing(text) == DoubleCoding.Standing.OPEN) {
            throw new CodingStateException(Reason.NOT_COMPARED);
        }
        String why = reason.strip();
        CprNumber.refuseIn(why, "reason");
        if (why.isEmpty() || why.length() > Settlement.LONGEST_REASON) {
            throw new MissingReasonException(Settlement.LONGEST_REASON);
        }
        Optional<AnswerValue> value = codes.map(now.target()::read);
        coding.store(task, new Settlement(text, value, why, user.displayName(), clock.instant()));
        audit.record(user, "coding.settle", "campaign " + campaign.id() + ", item " + task.item());
    }

    /** Whether the user may decide what a text is counted as. */
    public boolean maySettle(User user, CodingTask task) {
        return Tenancy.mayDecideCoding(user) || Tenancy.mayCode(user) && task.isCodedBy(user.name());
    }

    private static void checkIsText(DoubleCoding coding, TextKey text) {
        if (!coding.texts().contains(text)) {
            throw new CodingStateException(Reason.NO_TEXT);
        }
    }

    private void checkIsOver(Campaign campaign) {
        if (!isOver(campaign)) {
            throw new CodingStateException(Reason.CAMPAIGN_OPEN);
        }
        if (rounds.events(campaign.round()).stream().anyMatch(event -> event.kind() == RoundEvent.Kind.ERASED)
                && texts.isOfPersons(campaign)) {
            throw new CodingStateException(Reason.ERASED);
        }
    }

    private Campaign campaign(User user, CampaignId id) {
        checkMayRead(user);
        return campaigns.withId(id).orElseThrow(() -> noCampaign(id));
    }

    private static void checkMayRead(User user) {
        if (!Tenancy.mayCode(user)) {
            throw new AccessDeniedException("Only KL codes free text");
        }
    }

    private static void checkMayDecide(User user) {
        if (!Tenancy.mayDecideCoding(user)) {
            throw new AccessDeniedException("Only KL's administrator says who codes what");
        }
    }

    private static NotFoundException noCampaign(CampaignId id) {
        return new NotFoundException("There is no campaign " + id);
    }

    private static NotFoundException noTask(long id) {
        return new NotFoundException("There is no coding " + id);
    }
}
