package dk.styringsportal.response;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.Points;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.ScoringRule;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.Scale;
import dk.styringsportal.questionnaire.type.SingleChoice;
import dk.styringsportal.questionnaire.type.SingleChoiceMatrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Invents the answer to one item. */
final class InventedAnswer {

    /** How often a neutral answer is chosen where it can be: by about 4 of 72. */
    private static final double NEUTRAL = 4.0 / 72;
    /** How often a row is answered as the one before it. */
    private static final double ALIKE = 0.5;
    /** How likely "ved ikke" is beside an answer of the same worth. */
    private static final double DONT_KNOW = 0.3;

    private final Item item;
    private final double success;
    private final SplittableRandom random;

    /** @param success from 0, the least points are likely, to 1, the most are */
    InventedAnswer(Item item, double success, SplittableRandom random) {
        this.item = item;
        this.success = success;
        this.random = random;
    }

    AnswerValue value() {
        ItemType type = item.type();
        if (type instanceof SingleChoice || type instanceof Scale) {
            return new AnswerValue.Chosen(choice());
        }
        if (type instanceof SingleChoiceMatrix) {
            return choices();
        }
        return type instanceof MultipleChoiceMatrix ? ticks() : new InventedValue(item, random).value();
    }

    private OptionKey choice() {
        List<AnswerOption> ordinary = new ArrayList<>();
        for (AnswerOption option : item.options()) {
            if (!option.isNeutral()) {
                ordinary.add(option);
            } else if (random.nextDouble() < NEUTRAL) {
                return option.key();
            }
        }
        return drawn(ordinary, ordinary.stream().map(this::shareOfPoints).toList());
    }

    private AnswerValue choices() {
        Map<RowKey, OptionKey> options = new LinkedHashMap<>();
        OptionKey before = null;
        for (Row row : item.rows()) {
            boolean alike = before != null && random.nextDouble() < ALIKE;
            before = alike ? before : drawn(item.options(), sharesIn(row.key()));
            options.put(row.key(), before);
        }
        return new AnswerValue.ChosenPerRow(options);
    }

    private AnswerValue ticks() {
        Map<RowKey, Set<OptionKey>> ticks = new LinkedHashMap<>();
        for (Row row : item.rows()) {
            Set<OptionKey> ticked = new LinkedHashSet<>();
            item.options().stream()
                    .filter(option -> !option.exclusive() && random.nextDouble() < success)
                    .forEach(option -> ticked.add(option.key()));
            ticks.put(row.key(), ticked.isEmpty() ? alone() : ticked);
        }
        return new AnswerValue.TickedPerRow(ticks);
    }

    /** One of the options that stand alone, drawn; none where there is none. */
    private Set<OptionKey> alone() {
        List<OptionKey> exclusive = item.options().stream().filter(AnswerOption::exclusive).map(AnswerOption::key).toList();
        return exclusive.isEmpty() ? Set.of() : Set.of(exclusive.get(random.nextInt(exclusive.size())));
    }

    private double shareOfPoints(AnswerOption option) {
        return option.points().stream()
                .flatMap(worth -> worth.values().stream())
                .findFirst()
                .map(InventedAnswer::share)
                .orElse(0.0);
    }

    private List<Double> sharesIn(RowKey row) {
        if (item.rule() instanceof ScoringRule.CountThreshold threshold) {
            return item.options().stream()
                    .map(option -> threshold.counting().contains(option.key()) ? 1.0 : 0.0)
                    .toList();
        }
        return item.options().stream()
                .map(option -> option.pointsIn(row).map(InventedAnswer::share).orElse(0.0))
                .toList();
    }

    private static double share(Points points) {
        return points.toDouble() / Points.ALL.toDouble();
    }

    /**
     * Draws an option: the likelier, the nearer its share of full points lies to success; options of the same worth
     * part their likelihood.
     */
    private OptionKey drawn(List<AnswerOption> options, List<Double> shares) {
        double[] weights = new double[options.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double share = shares.get(i);
            long sameWorth = shares.stream().filter(other -> other == share).count();
            double known = options.get(i).dontKnow() ? DONT_KNOW : 1;
            weights[i] = known * (share * success + (1 - share) * (1 - success)) / sameWorth;
            sum += weights[i];
        }
        double mark = random.nextDouble() * sum;
        int place = 0;
        while (place < weights.length - 1 && mark >= weights[place]) {
            mark -= weights[place];
            place++;
        }
        return options.get(place).key();
    }

    /** The answer changed so that the finding is gone. */
    static AnswerValue mended(Item item, AnswerValue value, Finding finding, SplittableRandom random) {
        Optional<RowKey> row = finding.row();
        if (value instanceof AnswerValue.TickedPerRow perRow) {
            Map<RowKey, Set<OptionKey>> ticks = new LinkedHashMap<>(perRow.ticks());
            Set<OptionKey> left = new LinkedHashSet<>(ticks.get(row.orElseThrow()));
            left.removeAll(finding.rule().expect().notTicked());
            ticks.put(row.get(), left);
            return new AnswerValue.TickedPerRow(ticks);
        }
        List<OptionKey> fitting = item.options().stream()
                .map(AnswerOption::key)
                .filter(finding.rule().expect().answers()::contains)
                .toList();
        OptionKey chosen = fitting.get(random.nextInt(fitting.size()));
        if (value instanceof AnswerValue.ChosenPerRow perRow) {
            Map<RowKey, OptionKey> options = new LinkedHashMap<>(perRow.options());
            options.put(row.orElseThrow(), chosen);
            return new AnswerValue.ChosenPerRow(options);
        }
        return new AnswerValue.Chosen(chosen);
    }
}
