package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.BackgroundCorrelation;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.coding.assessment.Agreement;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.AssessmentForm.Criterion;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What assessors made of municipalities: how settled values are distributed, how far the two agreed, and whether the municipality's
 * own rating and the settled values go with population and index. Of fewer municipalities than the minimum nothing is said.
 */
final class AssessmentFigures implements FigureCount {

    private final QuestionnaireVersion questionnaire;
    private final AssessmentForm form;
    private final List<Outcome> outcomes;
    private final Backgrounds backgrounds;
    private final int minimum;
    private final Counting counting;

    /** @param form the one in the head's questionnaire */
    AssessmentFigures(EditionHead head, AssessmentForm form) {
        this.questionnaire = head.questionnaire();
        this.form = form;
        this.outcomes = head.assessments().outcomes();
        this.backgrounds = head.background().backgrounds();
        this.minimum = head.facts().minimumGroup();
        this.counting = new Counting(questionnaire);
        outcomes.forEach(this::check);
    }

    private void check(Outcome outcome) {
        boolean fits = form.criterion(outcome.criterion().value()).isPresent()
                && questionnaire.theme(outcome.subject().theme()).isPresent()
                && List.of(outcome.first(), outcome.second(), outcome.settled().orElse(outcome.first())).stream()
                        .allMatch(key -> form.option(key.value()).isPresent());
        if (!fits) {
            throw new EditionFaultException("An assessment does not fit the questionnaire in the file.");
        }
    }

    @Override
    public void add(EditionResponse response) {
        counting.add(response.group(), About.of(response.about()), response.answers());
    }

    @Override
    public List<EditionFigure> figures() {
        List<EditionFigure> figures = new ArrayList<>();
        form.criteria().forEach(criterion -> questionnaire.themes().forEach(theme ->
                figures.add(settled(criterion, theme.number()))));
        Agreement.all(form, outcomes).stream()
                .filter(agreement -> agreement.n() >= minimum)
                .forEach(agreement -> figures.add(agreement(agreement)));
        SurveyCounts counts = counting.counts().assessed(outcomes);
        BackgroundCorrelation.ofOverall(counts, backgrounds).stream()
                .filter(found -> found.pairs().size() >= minimum)
                .forEach(found -> figures.add(SurveyFigure.of(found)));
        return figures;
    }

    private EditionFigure settled(Criterion criterion, int theme) {
        Map<String, Object> keys = Map.of("criterion", criterion.key().value(), "theme", theme);
        List<OptionKey> settled = outcomes.stream()
                .filter(outcome -> outcome.criterion().equals(criterion.key()) && outcome.subject().theme() == theme)
                .map(Outcome::settled)
                .flatMap(Optional::stream)
                .toList();
        if (settled.size() < minimum) {
            return EditionFigure.suppressed(PublishedAssessments.KIND, keys);
        }
        Map<String, Object> counts = new TreeMap<>();
        for (AnswerOption option : form.options()) {
            counts.put(option.key().value(), (int) settled.stream().filter(option.key()::equals).count());
        }
        return new EditionFigure(PublishedAssessments.KIND, keys, Map.of("n", settled.size(), "counts", counts));
    }

    private static EditionFigure agreement(Agreement found) {
        Map<String, Object> keys = new TreeMap<>(Map.of("criterion", found.criterion().value()));
        found.theme().ifPresent(theme -> keys.put("theme", theme));
        Map<String, Object> values = new TreeMap<>();
        values.put("n", found.n());
        values.put("equal", found.equal());
        values.put("unrated", found.unrated());
        found.kappa().ifPresent(kappa -> {
            values.put("kappa", Alike.everywhere(kappa.value()));
            values.put("kappaLow", Alike.everywhere(kappa.interval().low()));
            values.put("kappaHigh", Alike.everywhere(kappa.interval().high()));
        });
        found.alpha().ifPresent(alpha -> values.put("alpha", Alike.everywhere(alpha)));
        found.alphaInterval().ifPresent(interval -> {
            values.put("alphaLow", Alike.everywhere(interval.low()));
            values.put("alphaHigh", Alike.everywhere(interval.high()));
        });
        return new EditionFigure("agreement", keys, values);
    }
}
