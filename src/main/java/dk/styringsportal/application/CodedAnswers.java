package dk.styringsportal.application;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.coding.CodeBook;
import dk.styringsportal.coding.CodedItem;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.coding.CodingTask;
import dk.styringsportal.coding.DoubleCoding;
import dk.styringsportal.coding.SettledCodes;
import dk.styringsportal.coding.SettledCodes.Coded;
import dk.styringsportal.coding.TextKey;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the texts of a campaign are counted as, for all that makes figures of its answers. */
@ApplicationScoped
class CodedAnswers {

    @Inject
    private CodingRepository coding;

    @Inject
    private Questionnaires questionnaires;

    /** Everything that is coded, with an item of its own for the codes of each question. */
    SettledCodes all(Campaign campaign) {
        QuestionnaireVersion counted = questionnaires.counted(campaign);
        List<CodeBook> books = new ArrayList<>();
        List<Coded> coded = new ArrayList<>(withoutCodes(campaign, counted));
        for (CodingTask task : coding.tasks(campaign.id())) {
            CodeBook book = coding.book(task.book()).orElseThrow();
            books.add(book);
            coded.removeIf(one -> one.text().equals(task.item()));
            coded.add(coded(task, CodedItem.of(counted, book)));
        }
        return SettledCodes.of(counted, books, coded);
    }

    /** Only what the questionnaire itself has options for, and so may have points: what was asked in words in their place. */
    SettledCodes scored(Campaign campaign) {
        QuestionnaireVersion counted = questionnaires.counted(campaign);
        List<Coded> coded = new ArrayList<>(withoutCodes(campaign, counted));
        if (!coded.isEmpty()) {
            coding.tasks(campaign.id()).stream()
                    .filter(task -> coded.removeIf(one -> one.text().equals(task.item())))
                    .toList()
                    .forEach(task -> coded.add(coded(task, counted.item(task.item()).orElseThrow())));
        }
        return SettledCodes.of(counted, List.of(), coded);
    }

    /** What each text of each question that is coded is counted as; texts without are left out. */
    Map<ItemCode, Map<TextKey, AnswerValue>> settled(Campaign campaign) {
        QuestionnaireVersion counted = questionnaires.counted(campaign);
        Map<ItemCode, Map<TextKey, AnswerValue>> settled = new HashMap<>();
        for (CodingTask task : coding.tasks(campaign.id())) {
            CodeBook book = coding.book(task.book()).orElseThrow();
            settled.put(task.item(), coded(task, CodedItem.of(counted, book)).settled());
        }
        return settled;
    }

    /** The code books that the campaign's texts are coded by. */
    List<CodeBook> books(Campaign campaign) {
        return coding.tasks(campaign.id()).stream().map(task -> coding.book(task.book()).orElseThrow()).toList();
    }

    private static List<Coded> withoutCodes(Campaign campaign, QuestionnaireVersion counted) {
        return campaign.inWords().stream().sorted().map(item -> withoutCodes(item, counted)).toList();
    }

    private static Coded withoutCodes(ItemCode item, QuestionnaireVersion counted) {
        return new Coded(item, counted.item(item).orElseThrow(), Map.of());
    }

    private Coded coded(CodingTask task, Item target) {
        return new Coded(
                task.item(),
                target,
                new DoubleCoding(task, target, List.of(), coding.judgements(task, target), coding.settlements(task, target)).settled());
    }
}
