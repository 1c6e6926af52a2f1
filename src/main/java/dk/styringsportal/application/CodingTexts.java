package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodedItem;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.coding.CodingTask;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.coding.GatheredTexts;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.coding.WrittenTexts.Amount;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a campaign with what has been made of them. They are read from the answers, page by page: no copy of them is kept. */
@ApplicationScoped
class CodingTexts {

    @Inject
    private CodingRepository coding;

    @Inject
    private GivenTexts given;

    @Inject
    private Questionnaires questionnaires;

    /** @throws UnfoundTextsException if not all texts are listed that were written */
    List<CodingQuestion> questions(Campaign campaign) {
        given.unfinished(campaign).ifPresent(extent -> {
            throw new UnfoundTextsException(extent);
        });
        Map<ItemCode, Amount> amounts = given.amounts(campaign);
        List<CodingTask> tasks = coding.tasks(campaign.id());
        return GatheredTexts.questions(questionnaires.of(campaign)).stream()
                .map(item -> question(
                        campaign,
                        item,
                        amounts.getOrDefault(item.code(), Amount.NOTHING),
                        tasks.stream().filter(task -> task.item().equals(item.code())).findFirst()))
                .toList();
    }

    private CodingQuestion question(Campaign campaign, Item item, Amount written, Optional<CodingTask> task) {
        return new CodingQuestion(
                item,
                written.answers(),
                written.texts(),
                coding.books(CodeBooks.question(campaign, item.code())).stream().findFirst(),
                task.flatMap(begun -> coding.book(begun.book())),
                task.map(begun -> of(campaign, begun)));
    }

    /** @throws NotFoundException if the campaign has no such question that is answered in words */
    void checkHas(Campaign campaign, ItemCode item) {
        if (GatheredTexts.questions(questionnaires.of(campaign)).stream().noneMatch(asked -> asked.code().equals(item))) {
            throw new NotFoundException("Campaign " + campaign.id() + " has no question " + item + " that is answered in words");
        }
    }

    /** The question as it is asked. */
    Item asked(Campaign campaign, ItemCode item) {
        return questionnaires.of(campaign).item(item).orElseThrow();
    }

    boolean isOfPersons(Campaign campaign) {
        return given.isOfPersons(campaign);
    }

    DoubleCoding of(Campaign campaign, CodingTask task) {
        CodeBook book = coding.book(task.book()).orElseThrow();
        Item target = CodedItem.of(questionnaires.counted(campaign), book);
        return new DoubleCoding(
                task, target, keys(campaign, task.item()), coding.judgements(task, target), coding.settlements(task, target));
    }

    /** What was written to the question, each text once. */
    List<TextKey> keys(Campaign campaign, ItemCode item) {
        return given.keys(campaign, item);
    }

    /** Those of the texts that are there, as many as stand on a page. */
    List<CodedText> texts(Campaign campaign, ItemCode item, Collection<TextKey> keys) {
        return given.texts(campaign, item, keys);
    }
}
