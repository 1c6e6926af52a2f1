package dk.styringsportal.questionnaire;

import java.util.Locale;
import java.util.function.Function;

/**
 * What is wrong in a questionnaire file, where, and what would be right.
 *
 * @param file below the folder of questionnaires: "noegletal/1/questionnaire.yaml"
 * @param line from 1; 0 where the file as a whole is at fault
 * @param column from 1; 0 where the file as a whole is at fault
 * @param path inside the file: "themes/0/items/3/type"; empty for the whole file
 * @param problem what is wrong and what would be right, in a language
 */
public record QuestionnaireFault(
        String file, int line, int column, String path, Function<Locale, String> problem) {

    /** "noegletal/1/questionnaire.yaml:12:5: themes/0/items/3/type: …" */
    public String in(Locale language) {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + ": " + (path.isEmpty() ? "" : path + ": ") + problem.apply(language);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
