package dk.styringsportal.attack;

import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Somebody who has downloaded both editions, knows how many have answered each question in each municipality and the rules, and
 * where it is a municipality, how its own people answered of whom its report shows it. From that it makes a system of equations over one
 * group's answers to one question: for each municipality and option, how many answered so for the first edition, and how many more for
 * the second.
 *
 * <p>Each number stands in one sum over options and one over municipalities, so that the ends which linear programming finds are whole
 * numbers: where they differ, two tables of persons agree with all that is known.
 */
final class Opponent {

    /** As a municipality's report shows its own. */
    private static final int FEWEST = 5;

    private static final double SAME = 1e-6;

    private final Item item;
    private final GroupId group;
    private final List<OrganisationCode> municipalities;
    private final Optional<OrganisationCode> own;
    private final List<EditionResponse> first;
    private final List<EditionResponse> late;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final int options;

    Opponent(SmallRound round, Optional<OrganisationCode> own, String item, GroupId group) {
        this.item = LeadershipSurvey.VERSION.item(item).orElseThrow();
        this.group = group;
        this.own = own;
        this.municipalities = round.municipalities();
        this.first = answering(round.first());
        this.late = answering(round.all().subList(round.first().size(), round.all().size()));
        this.options = this.item.options().size();
        for (int place = 0; place < 2 * municipalities.size() * options; place++) {
            model.newVariable("x" + place).lower(0);
        }
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            learn(first, 0, municipality);
            learn(late, 1, municipality);
        }
    }

    private List<EditionResponse> answering(List<EditionResponse> responses) {
        return responses.stream()
                .filter(response -> response.group().filter(group::equals).isPresent())
                .filter(response -> response.answers().to(item.code()).isPresent())
                .toList();
    }

    /** How many have answered, and of its own people how. */
    private void learn(List<EditionResponse> responses, int edition, int municipality) {
        double[] all = new double[model.countVariables()];
        for (int option = 0; option < options; option++) {
            int place = place(edition, municipality, option);
            all[place] = 1;
            if (knows(municipality)) {
                double[] one = new double[all.length];
                one[place] = 1;
                expression(one).level(count(responses, municipality, option));
            }
        }
        expression(all).level(count(responses, municipality, -1));
    }

    /** How many answered so of those about some municipalities, as a sum of unknowns. */
    double[] sum(Predicate<OrganisationCode> in, int option, boolean isFirst, boolean isLate) {
        double[] sum = new double[model.countVariables()];
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            if (in.test(municipalities.get(municipality))) {
                sum[place(0, municipality, option)] = isFirst ? 1 : 0;
                sum[place(1, municipality, option)] = isLate ? 1 : 0;
            }
        }
        return sum;
    }

    boolean knows(OrganisationCode municipality) {
        return knows(municipalities.indexOf(municipality));
    }

    List<OrganisationCode> municipalities() {
        return municipalities;
    }

    Item item() {
        return item;
    }

    GroupId group() {
        return group;
    }

    Optional<OrganisationCode> own() {
        return own;
    }

    private boolean knows(int municipality) {
        return own.filter(municipalities.get(municipality)::equals).isPresent()
                && count(first, municipality, -1) + count(late, municipality, -1) >= FEWEST;
    }

    /** What an edition tells of the whole group. */
    void read(Downloaded edition, boolean isFirst) {
        if (!isFirst && edition.isKept(item.code().value(), group.value())) {
            return; // It tells what the first told
        }
        Optional<Map<String, Integer>> counts = edition.counts(item.code().value(), group.value());
        Optional<String> nearlyAll = edition.nearlyAll(item.code().value(), group.value());
        for (int option = 0; option < options; option++) {
            String key = key(option);
            double[] nation = nation(option, isFirst);
            counts.ifPresent(told -> expression(nation).level(told.get(key)));
            if (nearlyAll.filter(key::equals).isPresent()) {
                expression(nation).lower(first.size() + (isFirst ? 0 : late.size()) - 1);
            }
        }
    }

    /** The counts over 0 that come out of what it has read, of a figure that the edition does not tell, in words. */
    List<String> recovered(Downloaded edition, boolean isFirst) {
        boolean told = edition.counts(item.code().value(), group.value()).isPresent()
                && (isFirst || !edition.isKept(item.code().value(), group.value()));
        List<String> recovered = new ArrayList<>();
        for (int option = 0; !told && !allKnown() && option < options; option++) {
            double[] nation = nation(option, isFirst);
            if (value(nation) > 0 && hasOneValue(nation) && !holdsTheOther(edition, isFirst)) {
                recovered.add(what(option) + (isFirst ? " in 1.0" : " in 1.1"));
            }
        }
        return recovered;
    }

    /** Where fewer than five others came between the editions, or all but one of them answered alike: what comes out of them. */
    List<String> recoveredLate() {
        List<String> recovered = new ArrayList<>();
        int most = 0;
        int all = 0;
        for (int option = 0; option < options; option++) {
            int others = (int) value(lateOthers(option));
            most = Math.max(most, others);
            all += others;
        }
        for (int option = 0; (all < FEWEST || most >= all - 1) && option < options; option++) {
            double[] others = lateOthers(option);
            if (value(others) > 0 && hasOneValue(others)) {
                recovered.add(what(option) + " between the editions, of " + all);
            }
        }
        return recovered;
    }

    /** Counts over 0 of single municipalities that come out, not its own. */
    List<String> recoveredElsewhere() {
        List<String> recovered = new ArrayList<>();
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            for (int option = 0; !knows(municipality) && option < options; option++) {
                double[] one = new double[model.countVariables()];
                one[place(0, municipality, option)] = 1;
                if (value(one) > 0 && hasOneValue(one)) {
                    recovered.add(what(option) + " in " + municipalities.get(municipality));
                }
            }
        }
        return recovered;
    }

    private String what(int option) {
        return key(option) + " of " + group + " to " + item.code() + " by " + own.map(Object::toString).orElse("the public");
    }

    /** A municipality that is the only one of the group knows its figures anyway. */
    private boolean allKnown() {
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            if (!knows(municipality) && count(first, municipality, -1) + count(late, municipality, -1) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Who holds the one answer that differs where all others are alike knows so; nothing can be done about that. */
    private boolean holdsTheOther(Downloaded edition, boolean isFirst) {
        return edition.nearlyAll(item.code().value(), group.value())
                .filter(top -> own.isPresent())
                .filter(top -> IntStream.range(0, municipalities.size())
                        .filter(this::knows)
                        .anyMatch(municipality -> IntStream.range(0, options)
                                .filter(option -> !key(option).equals(top))
                                .anyMatch(option -> count(first, municipality, option)
                                                + (isFirst ? 0 : count(late, municipality, option))
                                        > 0)))
                .isPresent();
    }

    private double[] nation(int option, boolean isFirst) {
        double[] sum = new double[model.countVariables()];
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            sum[place(0, municipality, option)] = 1;
            sum[place(1, municipality, option)] = isFirst ? 0 : 1;
        }
        return sum;
    }

    private double[] lateOthers(int option) {
        double[] sum = new double[model.countVariables()];
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            sum[place(1, municipality, option)] = knows(municipality) ? 0 : 1;
        }
        return sum;
    }

    private int place(int edition, int municipality, int option) {
        return (edition * municipalities.size() + municipality) * options + option;
    }

    String key(int option) {
        AnswerOption found = item.options().get(option);
        return found.key().value();
    }

    /** @param option −1 for all */
    private int count(List<EditionResponse> responses, int municipality, int option) {
        ItemCode code = item.code();
        return (int) responses.stream()
                .filter(response -> response.about().contains(municipalities.get(municipality)))
                .filter(response -> option < 0 || response.answers().chosen(code).orElseThrow().value().equals(key(option)))
                .count();
    }

    /** As it truly is. */
    double value(double[] sum) {
        double value = 0;
        for (int municipality = 0; municipality < municipalities.size(); municipality++) {
            for (int option = 0; option < options; option++) {
                value += sum[place(0, municipality, option)] * count(first, municipality, option)
                        + sum[place(1, municipality, option)] * count(late, municipality, option);
            }
        }
        return value;
    }

    Expression expression(double[] sum) {
        Expression expression = model.newExpression("line " + model.countExpressions());
        for (int place = 0; place < sum.length; place++) {
            if (sum[place] != 0) {
                expression.set(model.getVariable(place), sum[place]);
            }
        }
        return expression;
    }

    boolean hasOneValue(double[] sum) {
        return Math.abs(best(sum, true) - best(sum, false)) < SAME;
    }

    private double best(double[] sum, boolean most) {
        for (int place = 0; place < sum.length; place++) {
            model.getVariable(place).weight(sum[place]);
        }
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        if (!result.getState().isOptimal()) {
            throw new AssertionError("What is published cannot be: " + result.getState() + ", " + what(0));
        }
        return result.getValue();
    }
}
