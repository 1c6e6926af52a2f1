package dk.styringsportal.scoring;

import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.response.Answers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How differently two sides see the same thing: the mean scale value of one side's respondents minus that of the other's,
 * in steps of the scale. "Ved ikke" and "ikke relevant" are left out of both means.
 *
 * <p>Source 000: authority and supplier were asked the same (notes, section 3.7, point 2).
 *
 * @param difference exact
 * @param of respondents behind the first mean, at least 1
 * @param minus respondents behind the second, at least 1
 */
public record MirrorGap(BigFraction difference, int of, int minus) {

    /**
     * One respondent of a group.
     *
     * @param about the municipality that the answers are about: a supplier answers about one that commissions it; empty where
     *     nobody knows
     * @param answers as far as they are asked for, {@link dk.styringsportal.response.Asked#answers()}: others count nowhere
     */
    public record Respondent(Optional<OrganisationCode> about, GroupId group, Answers answers) {

        /** One of whom only the group is known. */
        public Respondent(GroupId group, Answers answers) {
            this(Optional.empty(), group, answers);
        }
    }

    /**
     * The gap in an item, or in one row of it.
     *
     * @param row empty for an item without rows
     * @return empty where one side has no value
     * @throws IllegalArgumentException for an item of another rule
     */
    public static Optional<MirrorGap> of(Item item, Optional<RowKey> row, List<Respondent> respondents) {
        if (!(item.rule() instanceof ScoringRule.MirrorGap rule)) {
            throw new IllegalArgumentException("Item " + item.code() + " has no mirror");
        }
        List<BigDecimal> first = values(item, row, respondents, rule.of());
        List<BigDecimal> second = values(item, row, respondents, rule.minus());
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(new MirrorGap(mean(first).subtract(mean(second)), first.size(), second.size()));
    }

    /**
     * The gap of each municipality about which both sides have answered, by its code: only there do the two speak of the same.
     *
     * <p>Source 000: suppliers serve several municipalities and see differences between them (notes, section 5.5, point 5).
     */
    public static SortedMap<OrganisationCode, MirrorGap> inPairs(Item item, Optional<RowKey> row, List<Respondent> respondents) {
        SortedMap<OrganisationCode, List<Respondent>> about = new TreeMap<>();
        respondents.forEach(respondent -> respondent.about().ifPresent(
                organisation -> about.computeIfAbsent(organisation, same -> new ArrayList<>()).add(respondent)));
        SortedMap<OrganisationCode, MirrorGap> gaps = new TreeMap<>();
        about.forEach((organisation, both) -> of(item, row, both).ifPresent(gap -> gaps.put(organisation, gap)));
        return gaps;
    }

    private static List<BigDecimal> values(
            Item item, Optional<RowKey> row, List<Respondent> respondents, Set<GroupId> groups) {
        return respondents.stream()
                .filter(respondent -> groups.contains(respondent.group()))
                .flatMap(respondent -> value(item, row, respondent.answers()).stream())
                .toList();
    }

    private static Optional<BigDecimal> value(Item item, Optional<RowKey> row, Answers answers) {
        return answers.to(item.code())
                .map(answer -> answer instanceof AnswerValue.Chosen chosen
                        ? chosen.option()
                        : row.map(key -> ((AnswerValue.ChosenPerRow) answer).options().get(key)).orElse(null))
                .flatMap(item::option)
                .flatMap(AnswerOption::value);
    }

    private static BigFraction mean(List<BigDecimal> values) {
        return Exact.fraction(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).divide(values.size());
    }
}
