package dk.styringsportal.report;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.edition.TabledFacts;
import dk.styringsportal.campaign.clarification.Clarification;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The method text that is frozen with an edition, in Danish: how its figures came about and what they may be used for. */
public final class EditionMethod {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private EditionMethod() {}

    /**
     * Its paragraphs.
     *
     * @param closedAt when the last answer was taken
     * @param minimum figures of fewer are not shown
     * @param pool groups that are shown as one; empty where each is shown by itself
     * @param tabled by which facts figures of groups are tabled
     */
    public static List<String> paragraphs(
            QuestionnaireVersion questionnaire,
            List<Clarification> clarifications,
            Instant closedAt,
            int minimum,
            Optional<GroupPool> pool,
            TabledFacts tabled) {
        Words words = Words.in(DANISH);
        List<String> paragraphs = new ArrayList<>(questionnaire.reservation());
        paragraphs.add(words.text("edition.frozen", words.dates().day(closedAt)));
        if (questionnaire.groups().isEmpty() && !questionnaire.counting().isEmpty()) {
            paragraphs.add(words.text("method.means", String.valueOf(questionnaire.counting().size())));
            paragraphs.add(words.text("method.weights"));
            paragraphs.add(words.text("method.exact"));
            paragraphs.add(words.text("method.missing"));
            paragraphs.add(words.text("method.quartiles"));
            paragraphs.add(words.text("edition.two.valued"));
            paragraphs.add(words.text("edition.deviation"));
        }
        if (questionnaire.groups().isEmpty() && questionnaire.assessment().isPresent()) {
            paragraphs.add(words.text("edition.assessment"));
        }
        if (!questionnaire.groups().isEmpty()) {
            paragraphs.add(words.text("edition.groups"));
            if (!questionnaire.holdsUseAgainstNeed()) {
                paragraphs.add(words.text("edition.groups.ranked"));
            }
            paragraphs.add(words.text("edition.groups.figures"));
            pool.filter(some -> some.isIn(questionnaire)).ifPresent(some -> paragraphs.add(pooled(some, questionnaire, words)));
            if (!tabled.facts().isEmpty()) {
                List<String> titles = tabled.facts().stream().map(fact -> words.texts().quoted(fact.title())).toList();
                paragraphs.add(words.text("edition.facts", words.texts().all(titles)));
            }
            paragraphs.addAll(DisclosureWords.in(DANISH)
                    .method(DisclosureRules.withMinimum(minimum)));
        } else {
            paragraphs.add(words.text("edition.minimum", String.valueOf(minimum)));
        }
        paragraphs.add(words.text("edition.checksum"));
        paragraphs.addAll(new ClarificationSentences(questionnaire, clarifications, words).all());
        return paragraphs;
    }

    static String pooled(GroupPool pool, QuestionnaireVersion questionnaire, Words words) {
        List<String> titles = pool.groups().stream()
                .flatMap(group -> questionnaire.group(group.value()).stream())
                .map(RespondentGroup::title)
                .toList();
        return words.text("groups.pooled", words.texts().quoted(pool.title()), words.texts().all(titles));
    }
}
