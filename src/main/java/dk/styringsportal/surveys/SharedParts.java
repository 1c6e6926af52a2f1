package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.util.List;

/** Finds the options and rows of an item: its own, or those shared under {@code scales} and {@code rowSets}. */
final class SharedParts {

    private final Section file;

    SharedParts(Section file) {
        this.file = file;
    }

    /** @throws QuestionnaireFileException if the item names a scale that is not there */
    List<Section> options(Section item) {
        return parts(item, "options", "scale", "scales");
    }

    /** @throws QuestionnaireFileException if the item names a set of rows that is not there */
    List<Section> rows(Section item) {
        return parts(item, "rows", "rowSet", "rowSets");
    }

    private List<Section> parts(Section item, String own, String reference, String shared) {
        if (!item.has(reference)) {
            return item.sections(own);
        }
        String name = item.text(reference);
        List<String> known = file.optionalSection(shared).map(Section::names).orElse(List.of());
        if (!known.contains(name)) {
            throw item.fault(reference, "reference", name, shared, String.join(", ", known));
        }
        return file.section(shared).sections(name);
    }
}
