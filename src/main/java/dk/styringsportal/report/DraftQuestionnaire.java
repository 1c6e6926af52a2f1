package dk.styringsportal.report;

import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Progress;
import dk.styringsportal.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A municipality's response on paper, for meetings: the blank questionnaire with the answers so far, and room for those
 * that are missing. What colleagues say to each other about the questions is not in it. A submitted response has all of them, and says that it is submitted.
 */
public final class DraftQuestionnaire {

    private final Campaign campaign;
    private final QuestionnaireVersion questionnaire;
    private final Response response;
    private final Words words;

    private DraftQuestionnaire(Campaign campaign, QuestionnaireVersion questionnaire, Response response, Words words) {
        this.campaign = campaign;
        this.questionnaire = questionnaire;
        this.response = response;
        this.words = words;
    }

    /**
     * @param questionnaire that the campaign asks
     * @param madeAt printed on the cover: the answers are those of that time
     * @param language of the report's own words; Danish for every language but English
     */
    public static Report of(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            Municipality municipality,
            Response response,
            Instant madeAt,
            Locale language) {
        return new DraftQuestionnaire(campaign, questionnaire, response, Words.in(language)).report(municipality, madeAt);
    }

    private Report report(Municipality municipality, Instant madeAt) {
        String kind = words.text(response.isSubmitted() ? "draft.kind.submitted" : "draft.kind");
        Report.Cover cover = new Report.Cover(kind, municipality.name(), questionnaire.title(), facts(madeAt));
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(2, words.text("blank.about")), new Block.Note(words.text("blank.how"), advice())));
        BlankTheme paper = new BlankTheme(questionnaire, Optional.empty(), words, response.answers());
        for (Theme theme : questionnaire.themes()) {
            blocks.addAll(paper.blocks(theme, theme.items()));
        }
        return new Report(words.texts().language(), cover, words.texts().notice(campaign.fictitious()), madeAt, blocks);
    }

    private List<Report.Cover.Fact> facts(Instant madeAt) {
        List<Report.Cover.Fact> facts = new ArrayList<>();
        facts.add(new Report.Cover.Fact(words.text("cover.campaign"), campaign.title()));
        Progress progress = Asked.of(questionnaire, response.answers()).progress();
        facts.add(new Report.Cover.Fact(words.text("draft.answered"),
                words.text("draft.of", String.valueOf(progress.answered()), String.valueOf(progress.items()))));
        response.submission().ifPresent(submission ->
                facts.add(new Report.Cover.Fact(words.text("cover.submitted"), words.dates().day(submission.at()))));
        facts.add(new Report.Cover.Fact(words.text("blank.version"), questionnaire.id().version()));
        facts.add(new Report.Cover.Fact(words.text("blank.made"), words.dates().day(madeAt)));
        return facts;
    }

    private List<String> advice() {
        List<String> advice = new ArrayList<>();
        advice.add(words.text("draft.how"));
        if (questionnaire.items().stream().anyMatch(item -> item.routing().enableWhen().isPresent())) {
            advice.add(words.text("blank.how.conditions"));
        }
        advice.add(words.text("blank.how.portal"));
        return advice;
    }
}
