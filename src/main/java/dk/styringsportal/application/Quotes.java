package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.coding.Excerpt;
import dk.styringsportal.coding.Quote;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.ItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Releasing what was written as quotes, and taking them back. Nothing is published that somebody has not released by hand. */
@ApplicationScoped
@Transactional
public class Quotes {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CodingRepository coding;

    @Inject
    private CodingTexts texts;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** The quotes of a question, those withdrawn among them. */
    public List<Quote> of(User user, CampaignId campaign, ItemCode item) {
        if (!Tenancy.mayCode(user)) {
            throw new AccessDeniedException("Only KL sees quotes before they are published");
        }
        return coding.quotes(campaign).stream().filter(quote -> quote.item().equals(item)).toList();
    }

    /**
     * What was written to the question, each text once.
     *
     * @return keys, for {@link #texts}
     * @throws NotFoundException if the campaign has no such question that is answered in words
     */
    public List<TextKey> keys(User user, CampaignId id, ItemCode item) {
        return texts.keys(campaign(user, id, item), item);
    }

    /**
     * Those of the texts that are there, in the order of the keys.
     *
     * @param keys as many as stand on a page
     * @throws NotFoundException as for {@link #keys}
     */
    public List<CodedText> texts(User user, CampaignId id, ItemCode item, List<TextKey> keys) {
        Campaign campaign = campaign(user, id, item);
        audit.record(user, "coding.read", "campaign " + id + ", item " + item);
        return texts.texts(campaign, item, keys);
    }

    private Campaign campaign(User user, CampaignId id, ItemCode item) {
        if (!Tenancy.mayCode(user)) {
            throw new AccessDeniedException("Only KL reads free text");
        }
        Campaign campaign = campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        texts.checkHas(campaign, item);
        return campaign;
    }

    /**
     * Releases words of a text.
     *
     * @param notMunicipality whether what looks like a municipality's name is none
     * @return what is wrong with them; empty when they are released
     * @throws AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if there is no such text
     */
    public Optional<Excerpt.Fault> release(
            User user, CampaignId id, ItemCode item, TextKey key, String words, boolean notMunicipality) {
        checkMayRelease(user);
        Campaign campaign = campaigns.withId(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        texts.checkHas(campaign, item);
        CodedText text = texts.texts(campaign, item, List.of(key)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such text"));
        Optional<Excerpt.Fault> fault = Excerpt.faultOf(words.strip(), text.text(), notMunicipality);
        if (fault.isEmpty()) {
            Quote quote = coding.add(new Quote(
                    0, id, item, text.group(), key, words.strip(), user.displayName(), clock.instant(), Optional.empty()));
            audit.record(user, "quote.release", "campaign " + id + ", item " + item + ", quote " + quote.id());
        }
        return fault;
    }

    /**
     * Takes a quote back: no later edition has it, and the pages of earlier ones show it no more.
     *
     * @throws NotFoundException if there is no such quote
     */
    public void withdraw(User user, CampaignId campaign, long id) {
        checkMayRelease(user);
        Quote quote = coding.quote(id)
                .filter(found -> found.campaign().equals(campaign))
                .orElseThrow(() -> new NotFoundException("There is no quote " + id));
        coding.withdraw(id, user.displayName(), clock.instant());
        audit.record(user, "quote.withdraw", "campaign " + quote.campaign() + ", item " + quote.item() + ", quote " + id);
    }

    private static void checkMayRelease(User user) {
        if (!Tenancy.mayDecideCoding(user)) {
            throw new AccessDeniedException("Only KL's administrator releases quotes");
        }
    }
}
