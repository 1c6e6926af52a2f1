package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodedItem;
import dk.styringsportal.coding.CodedText;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.coding.CodingTask;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.coding.GatheredTexts;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The texts of a campaign with what has been made of them. They are read from the answers each time: no copy of them is kept. */
@ApplicationScoped
class CodingTexts {

    @Inject
    private CodingRepository coding;

    @Inject
    private GivenResponses responses;

    @Inject
    private Questionnaires questionnaires;

    List<CodingQuestion> questions(Campaign campaign) {
        List<Item> items = GatheredTexts.questions(questionnaires.of(campaign));
        GatheredTexts gathered = gathered(campaign, items);
        List<CodingTask> tasks = coding.tasks(campaign.id());
        return items.stream()
                .map(item -> question(
                        campaign,
                        item,
                        gathered.of(item.code()),
                        tasks.stream().filter(task -> task.item().equals(item.code())).findFirst()))
                .toList();
    }

    private CodingQuestion question(Campaign campaign, Item item, List<CodedText> texts, Optional<CodingTask> task) {
        return new CodingQuestion(
                item,
                texts.stream().mapToInt(CodedText::given).sum(),
                texts.size(),
                coding.books(CodeBooks.question(campaign, item.code())).stream().findFirst(),
                task.flatMap(begun -> coding.book(begun.book())),
                task.map(begun -> doubleCoding(campaign, begun, texts)));
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
        return !questionnaires.of(campaign).groups().isEmpty();
    }

    DoubleCoding of(Campaign campaign, CodingTask task) {
        return doubleCoding(campaign, task, texts(campaign, task.item()));
    }

    /** What was written to the question, each text once. */
    List<CodedText> texts(Campaign campaign, ItemCode item) {
        return gathered(campaign, List.of(asked(campaign, item))).of(item);
    }

    private DoubleCoding doubleCoding(Campaign campaign, CodingTask task, List<CodedText> texts) {
        CodeBook book = coding.book(task.book()).orElseThrow();
        Item target = CodedItem.of(questionnaires.counted(campaign), book);
        return new DoubleCoding(task, target, texts, coding.judgements(task, target), coding.settlements(task, target));
    }

    private GatheredTexts gathered(Campaign campaign, List<Item> items) {
        QuestionnaireVersion asked = questionnaires.of(campaign);
        GatheredTexts gathered = new GatheredTexts(asked, items);
        responses.each(campaign, (group, about, answers, withRole) -> gathered.add(group, answers));
        return gathered;
    }
}
