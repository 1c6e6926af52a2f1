package dk.styringsportal.scoring;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import java.util.Optional;
import java.util.Set;

/** The mean over some of a questionnaire's items, for figures that are held against those of another version. */
public final class PartialMean {

    private PartialMean() {}

    /**
     * The mean of these items' points, weighed as in the total. A neutral answer is left out, which is the same as giving it
     * the mean of these items: its points in the scorecard rest on all items, those among them that cannot be compared.
     *
     * @param scorecard of answers to that version
     * @return empty if one of the items is unanswered, or there is nothing to take a mean of
     */
    public static Optional<Points> of(QuestionnaireVersion questionnaire, Scorecard scorecard, Set<ItemCode> items) {
        Mean mean = new Mean();
        for (Theme theme : questionnaire.themes()) {
            for (Item item : theme.items()) {
                ItemScore score = scorecard.item(item.code());
                if (items.contains(item.code()) && !score.neutral()) {
                    mean.add(
                            score.standing(),
                            score.points(),
                            item.weighing().weight().multiply(theme.weight()),
                            item.weighing().whenNotAsked());
                }
            }
        }
        return mean.points();
    }
}
