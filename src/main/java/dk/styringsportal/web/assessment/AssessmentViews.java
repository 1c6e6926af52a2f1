package dk.styringsportal.web.assessment;

import dk.styringsportal.coding.assessment.Decision;
import dk.styringsportal.coding.assessment.Outcome;
import dk.styringsportal.coding.assessment.Rating;
import dk.styringsportal.coding.assessment.SeenAssessment;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.AssessmentForm;
import dk.styringsportal.questionnaire.OptionKey;
import dk.styringsportal.web.Address;
import java.util.List;
import java.util.Optional;

/**
 * Writes out the criteria of one assessment; what was sent and refused stands in its field.
 *
 * @param faulty the criterion that a refused decision was about; empty where none was
 */
record AssessmentViews(AssessmentForm form, AssessmentWords words, Address address, String faulty) {

    CriterionView view(SeenAssessment.Line line) {
        String key = line.criterion().key().value();
        boolean sent = address.isSent() && faulty.isEmpty();
        boolean isFaulty = faulty.equals(key);
        Optional<OptionKey> settled = line.outcome().flatMap(Outcome::settled);
        return new CriterionView(
                key,
                line.criterion().label(),
                line.criterion().text(),
                choices(sent ? address.text("valg-" + key) : line.own().map(Rating::chosen).map(OptionKey::value)),
                sent ? address.text("note-" + key).orElse("") : line.own().map(Rating::note).orElse(""),
                line.ratings().stream()
                        .map(rating -> new CriterionView.RatingView(rating.by(), label(rating.chosen()), rating.note()))
                        .toList(),
                line.isDiffering(),
                settled.map(this::label).orElse(""),
                line.decision().map(this::decided).orElse(""),
                line.decision().map(Decision::reason).orElse(""),
                choices(isFaulty ? address.text("vaerdi") : settled.map(OptionKey::value)),
                isFaulty ? address.text("grund").orElse("") : line.decision().map(Decision::reason).orElse(""),
                isFaulty);
    }

    private String decided(Decision decision) {
        return words.say("decided.by", decision.by(), words.moment(decision.at()));
    }

    private String label(OptionKey key) {
        return form.option(key.value()).map(AnswerOption::label).orElse(key.value());
    }

    private List<CriterionView.ChoiceView> choices(Optional<String> chosen) {
        return form.options().stream()
                .map(option -> new CriterionView.ChoiceView(
                        option.key().value(),
                        option.label(),
                        chosen.filter(option.key().value()::equals).isPresent()))
                .toList();
    }
}
