package dk.styringsportal.benchmark.survey;

import dk.styringsportal.benchmark.GivenOptions;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.Asked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts responses as they come by, one at a time, and keeps none: what it holds grows with fields, groups and municipalities, not
 * with the respondents. For one thread.
 */
public final class Counting {

    private final QuestionnaireVersion questionnaire;
    private final List<FieldPlaces> fields;
    private final Map<Optional<GroupId>, SortedMap<About, Tally>> tallies = new HashMap<>();

    /** What has been counted of one group about the same municipalities. */
    private static final class Tally {

        private int respondents;
        private final int[] answered;
        private final int[] none;
        private final int[][] chosen;

        Tally(List<FieldPlaces> fields) {
            answered = new int[fields.size()];
            none = new int[fields.size()];
            chosen = fields.stream().map(field -> new int[field.places.size()]).toArray(int[][]::new);
        }
    }

    /** Where each option of a field is counted. */
    private record FieldPlaces(Field field, boolean conditional, Map<OptionKey, Integer> places) {

        static FieldPlaces of(Field field) {
            Map<OptionKey, Integer> places = new HashMap<>();
            for (AnswerOption option : field.item().options()) {
                places.put(option.key(), places.size());
            }
            return new FieldPlaces(field, field.isConditional(), places);
        }
    }

    public Counting(QuestionnaireVersion questionnaire) {
        this.questionnaire = questionnaire;
        this.fields = Field.of(questionnaire).stream().map(FieldPlaces::of).toList();
    }

    /**
     * Counts one response. An answer to what is not asked of the respondent counts nowhere.
     *
     * @param group empty in a questionnaire without groups
     */
    public void add(Optional<GroupId> group, About about, Answers answers) {
        Tally tally = tallies.computeIfAbsent(group, same -> new TreeMap<>())
                .computeIfAbsent(about, same -> new Tally(fields));
        Asked asked = Asked.of(questionnaire, group, answers);
        tally.respondents++;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i).field();
            if (field.isPutTo(group)) {
                count(tally, i, fields.get(i).conditional() ? asked.answerTo(field.item()) : answers.to(field.item().code()));
            }
        }
    }

    private void count(Tally tally, int place, Optional<AnswerValue> answer) {
        Field field = fields.get(place).field();
        Optional<Set<OptionKey>> given = answer.flatMap(value -> GivenOptions.in(value, field.row().map(Row::key)));
        if (given.isPresent() && !(answer.get() instanceof AnswerValue.Without)) {
            tally.answered[place]++;
            tally.none[place] += given.get().isEmpty() ? 1 : 0;
            given.get().forEach(option -> tally.chosen[place][fields.get(place).places().get(option)]++);
        }
    }

    /** What has been counted so far. */
    public SurveyCounts counts() {
        Map<Optional<GroupId>, SortedMap<About, SurveyCounts.Counted>> all = new HashMap<>();
        tallies.forEach((group, abouts) -> {
            SortedMap<About, SurveyCounts.Counted> counted = new TreeMap<>();
            abouts.forEach((about, tally) -> counted.put(about, counted(tally)));
            all.put(group, counted);
        });
        return new SurveyCounts(questionnaire, all);
    }

    private SurveyCounts.Counted counted(Tally tally) {
        List<OptionCounts> counts = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            List<Integer> options = Arrays.stream(tally.chosen[i]).boxed().toList();
            counts.add(new OptionCounts(fields.get(i).field(), tally.answered[i], options, tally.none[i]));
        }
        return new SurveyCounts.Counted(tally.respondents, counts);
    }
}
