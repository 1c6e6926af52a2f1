package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.GatheredTexts;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.coding.WrittenTexts;
import dk.styringsportal.coding.WrittenTexts.Amount;
import dk.styringsportal.coding.WrittenTexts.Extent;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written in a campaign: by persons, of whom there may be very many, or by municipalities, whose forms are read each time. So is
 * what persons have written as long as more comes in: a list of it would tell who had answered when it was made.
 */
@ApplicationScoped
class GivenTexts {

    @Inject
    private WrittenTexts persons;

    @Inject
    private TextListings listings;

    @Inject
    private GivenResponses responses;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Clock clock;

    /** As {@link WrittenTexts#amounts}. */
    Map<ItemCode, Amount> amounts(Campaign campaign) {
        QuestionnaireVersion asked = questionnaires.of(campaign);
        if (list(campaign)) {
            return persons.amounts(campaign.id(), asked);
        }
        List<Item> items = GatheredTexts.questions(asked);
        GatheredTexts gathered = gathered(campaign, items);
        Map<ItemCode, Amount> amounts = new HashMap<>();
        items.forEach(item -> {
            List<CodedText> texts = gathered.of(item.code());
            amounts.put(item.code(), new Amount(texts.stream().mapToInt(CodedText::given).sum(), texts.size()));
        });
        return amounts;
    }

    /** As {@link WrittenTexts#keys}. */
    List<TextKey> keys(Campaign campaign, ItemCode item) {
        return list(campaign)
                ? persons.keys(campaign.id(), questionnaires.of(campaign), item)
                : gathered(campaign, item).stream().map(CodedText::key).toList();
    }

    /** As {@link WrittenTexts#texts}. */
    List<CodedText> texts(Campaign campaign, ItemCode item, Collection<TextKey> keys) {
        return list(campaign)
                ? persons.texts(campaign.id(), questionnaires.of(campaign), item, keys)
                : gathered(campaign, item).stream().filter(text -> keys.contains(text.key())).toList();
    }

    boolean isOfPersons(Campaign campaign) {
        return !questionnaires.of(campaign).groups().isEmpty();
    }

    /** Once the campaign is over, what persons wrote is listed by whoever first looks; false where there is no list to read. */
    private boolean list(Campaign campaign) {
        boolean listed = isListed(campaign);
        if (listed) {
            listings.finish(campaign.id(), questionnaires.of(campaign));
        }
        return listed;
    }

    private boolean isListed(Campaign campaign) {
        return isOfPersons(campaign) && campaign.isOverAt(clock.instant());
    }

    /** How far the list is that is being made of what was written, in the background; empty where everything can be read now. */
    Optional<Extent> unfinished(Campaign campaign) {
        return isListed(campaign) ? listings.goOn(campaign.id(), questionnaires.of(campaign)) : Optional.empty();
    }

    /** How far the list is; empty where none is made. Nothing is listed by asking. */
    Optional<Extent> extent(Campaign campaign) {
        return isListed(campaign) ? Optional.of(listings.extent(campaign.id())) : Optional.empty();
    }

    /** As {@link WrittenTexts#setStopped}; nothing where no list is made. */
    void setStopped(Campaign campaign, boolean stopped) {
        if (isListed(campaign)) {
            persons.setStopped(campaign.id(), stopped);
        }
    }

    private List<CodedText> gathered(Campaign campaign, ItemCode item) {
        return gathered(campaign, List.of(questionnaires.of(campaign).item(item).orElseThrow())).of(item);
    }

    private GatheredTexts gathered(Campaign campaign, List<Item> items) {
        GatheredTexts gathered = new GatheredTexts(questionnaires.of(campaign), items);
        responses.each(campaign, (group, about, answers, withRole) -> gathered.add(group, answers));
        return gathered;
    }
}
