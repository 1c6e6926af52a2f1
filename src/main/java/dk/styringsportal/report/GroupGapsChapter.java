package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.OwnSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the municipality's respondent groups differ, as far as that may leave the municipality. */
final class GroupGapsChapter {

    private final List<OwnSurvey> surveys;
    private final Words words;

    GroupGapsChapter(List<OwnSurvey> surveys, Words words) {
        this.surveys = surveys;
        this.words = words;
    }

    /** None where no groups were asked in the round. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!surveys.isEmpty()) {
            blocks.add(new Block.Heading(2, words.text("groups.gaps")));
            surveys.forEach(survey -> add(survey, blocks));
            blocks.add(new Block.SmallPrint(words.text("survey.gaps.text")));
        }
        return blocks;
    }

    private void add(OwnSurvey survey, List<Block> blocks) {
        blocks.add(new Block.Paragraph(
                Optional.empty(),
                words.text(
                        "groups.gaps.text",
                        survey.title(),
                        SurveyWords.basis(survey, words.texts()),
                        String.valueOf(survey.minimum()))));
        blocks.add(new LargestGaps(survey, words).withoutRoles());
    }
}
