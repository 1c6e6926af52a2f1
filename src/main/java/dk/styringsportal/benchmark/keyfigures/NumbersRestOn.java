package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.figures.ReportPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What municipalities say of their numbers: what these rest on, and with which reservations.
 *
 * @param about the questions in the report's order
 * @param reserved how many municipalities have written a reservation
 * @param reservation the municipality's own; empty if it has written none, and in the nation's report
 */
public record NumbersRestOn(List<Answered> about, int reserved, Optional<String> reservation) {

    /**
     * How one question was answered.
     *
     * @param counts how many municipalities chose each option, in the options' order
     * @param unanswered how many chose none
     */
    public record Answered(Item item, Map<AnswerOption, Integer> counts, int unanswered) {}

    public NumbersRestOn {
        about = List.copyOf(about);
    }

    /** @param own whether the responses are the one municipality's whose report it is */
    static NumbersRestOn of(ReportPlan plan, List<Reporting> responses, boolean own) {
        List<Answered> about = plan.about().stream().map(item -> answered(item, responses)).toList();
        List<String> texts = new ArrayList<>();
        plan.reservations().ifPresent(item -> responses.forEach(response -> response.answers().to(item.code())
                .filter(AnswerValue.Text.class::isInstance)
                .map(value -> ((AnswerValue.Text) value).text())
                .filter(text -> !text.isBlank())
                .ifPresent(texts::add)));
        return new NumbersRestOn(about, texts.size(), own ? texts.stream().findFirst() : Optional.empty());
    }

    /** The same with so many reservations. */
    NumbersRestOn reserved(int reservations) {
        return new NumbersRestOn(about, reservations, reservation);
    }

    /** How many municipalities have written a reservation; none where the report has no room for any. */
    public static int reservations(ReportPlan plan, List<Reporting> responses) {
        return of(plan, responses, false).reserved();
    }

    private static Answered answered(Item item, List<Reporting> responses) {
        Map<AnswerOption, Integer> counts = new LinkedHashMap<>();
        int answered = 0;
        for (AnswerOption option : item.options()) {
            int n = (int) responses.stream().filter(response -> hasChosen(response, item, option)).count();
            counts.put(option, n);
            answered += n;
        }
        return new Answered(item, counts, responses.size() - answered);
    }

    private static boolean hasChosen(Reporting response, Item item, AnswerOption option) {
        Optional<AnswerValue> value = response.answers().to(item.code());
        if (value.isPresent() && value.get() instanceof AnswerValue.Without without) {
            return option.means().equals(Optional.of(without.meaning()));
        }
        return value.isPresent() && value.get() instanceof AnswerValue.Chosen chosen && chosen.option().equals(option.key());
    }
}
