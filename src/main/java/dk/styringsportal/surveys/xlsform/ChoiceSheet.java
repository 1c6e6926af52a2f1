package dk.styringsportal.surveys.xlsform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheet "choices" while it is written: a shared scale stands there once, an item's own options under its name. */
final class ChoiceSheet {

    private final FormSheet sheet = new FormSheet();
    private final FormNames names = new FormNames();
    private final Map<String, String> scales = new HashMap<>();
    private final Relevance relevance;
    private final Losses losses;

    ChoiceSheet(Relevance relevance, Losses losses) {
        this.relevance = relevance;
        this.losses = losses;
    }

    /** The name of the list with the item's options. */
    String list(NamedItem item) {
        String scale = item.part().text("scale");
        if (scale.isEmpty()) {
            return written(item.name(), item.options());
        }
        return scales.computeIfAbsent(scale, name -> written(FormNames.of(name), item.options()));
    }

    private String written(String wanted, List<Part> options) {
        String list = names.claim(wanted);
        for (Part option : options) {
            Words label = option.words("label");
            sheet.add(FormRow.choice(
                    list, FormNames.ofChoice(option.text("key")), label.isEmpty() ? new Words(option.text("key"), "") : label));
        }
        return list;
    }

    /** Which options can be chosen, where that depends on answers; empty where all can. */
    String filter(NamedItem item) {
        StringBuilder filter = new StringBuilder();
        for (Part option : item.options()) {
            Optional<String> condition = relevance.of(option);
            if (condition.isEmpty()) {
                losses.add(item.place(), "loss.condition.option", option.text("key"));
            } else if (!condition.get().isEmpty()) {
                filter.append(filter.isEmpty() ? "" : " and ")
                        .append("(name != '" + FormNames.ofChoice(option.text("key")) + "' or (" + condition.get() + "))");
            }
        }
        return filter.toString();
    }

    FormSheet sheet() {
        return sheet;
    }
}
