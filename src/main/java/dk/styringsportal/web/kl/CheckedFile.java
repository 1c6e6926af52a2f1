package dk.styringsportal.web.kl;

import dk.styringsportal.application.ImportResult;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.web.results.PageWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file of answers holds, once it is checked.
 *
 * @param effects what happens to responses that are there already, one sentence each; none where none is touched
 * @param groups how many of each respondent group; none where municipalities answer
 * @param municipalities how many municipalities the persons in it answer about
 */
public record CheckedFile(ImportResult result, List<String> effects, List<GroupCount> groups, int municipalities) {

    /** How many of a respondent group stand in the file. */
    public record GroupCount(String title, int n) {}

    /** @param again whether it is imported although the same file has been */
    static CheckedFile of(ImportResult result, boolean again, List<RespondentGroup> groups, PageWords words) {
        return new CheckedFile(
                result,
                effects(result, again, words),
                result.persons().map(persons -> counts(persons, groups)).orElse(List.of()),
                result.persons().map(ImportResult.Persons::municipalities).orElse(0));
    }

    private static List<GroupCount> counts(ImportResult.Persons persons, List<RespondentGroup> groups) {
        return groups.stream()
                .map(group -> new GroupCount(group.title(), persons.byGroup().getOrDefault(group.id().value(), 0)))
                .toList();
    }

    private static List<String> effects(ImportResult result, boolean again, PageWords words) {
        List<String> sentences = new ArrayList<>();
        if (again && result.persons().filter(ImportResult.Persons::repeated).isPresent()) {
            sentences.add(words.say("import.twice"));
        }
        if (result.effect().changedDrafts() > 0) {
            sentences.add(words.say("import.changedDrafts", result.effect().changedDrafts()));
        }
        if (result.effect().reopened() > 0) {
            sentences.add(words.say("import.reopened", result.effect().reopened()));
        }
        return sentences;
    }
}
