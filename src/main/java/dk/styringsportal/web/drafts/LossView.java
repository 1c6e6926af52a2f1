package dk.styringsportal.web.drafts;

import dk.styringsportal.questionnaire.draft.Loss;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is lost at one place.
 *
 * @param place an item's code, a part of the questionnaire, or a cell
 * @param sentences at least one
 */
public record LossView(String place, List<String> sentences) {

    /** By place, in the order of the losses. */
    static List<LossView> of(List<Loss> losses, Locale language) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        losses.forEach(loss -> places.computeIfAbsent(loss.place(), place -> new ArrayList<>()).add(loss.what().apply(language)));
        return places.entrySet().stream().map(place -> new LossView(place.getKey(), place.getValue())).toList();
    }
}
