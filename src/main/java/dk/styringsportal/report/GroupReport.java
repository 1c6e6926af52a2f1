package dk.styringsportal.report;

import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A municipality's respondent groups side by side with the nation's figures beside them: an overview, then question by question. */
public final class GroupReport {

    private static final String DATA = "data.csv";

    private GroupReport() {}

    /**
     * @param data what it says as CSV, which the report carries inside
     * @param madeAt printed on the cover
     * @param language of the report's own words; Danish for every language but English
     */
    public static Report of(OwnSurvey survey, byte[] data, Instant madeAt, Locale language) {
        Words words = Words.in(language);
        SurveyWords figures = new SurveyWords(words.texts().language(), survey.rules());
        List<Block> blocks = new ArrayList<>(respondents(survey, words, figures));
        blocks.addAll(new GroupOverview(survey, words, figures).blocks());
        for (Theme theme : survey.questionnaire().themes()) {
            blocks.addAll(new GroupThemeChapter(survey, theme, words, figures).blocks());
        }
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(2, words.text("method")));
        blocks.add(plain(words.text("survey.method")));
        if (survey.edition().isPresent()) {
            blocks.add(plain(words.text("survey.method.gaps")));
        }
        figures.method().forEach(paragraph -> blocks.add(plain(paragraph)));
        survey.questionnaire().reservation().forEach(paragraph -> blocks.add(plain(paragraph)));
        return new Report(
                words.texts().language(),
                cover(survey, madeAt, words),
                words.texts().notice(survey.fictitious()),
                madeAt,
                blocks,
                true,
                List.of(new Report.Attachment(DATA, words.text("survey.data"), "text/csv", data)));
    }

    private static Report.Cover cover(OwnSurvey survey, Instant madeAt, Words words) {
        List<Report.Cover.Fact> facts = new ArrayList<>();
        facts.add(new Report.Cover.Fact(words.text("cover.campaign"), survey.title()));
        facts.add(new Report.Cover.Fact(words.text("survey.figures"), SurveyWords.basis(survey, words.texts())));
        survey.edition().ifPresent(edition ->
                facts.add(new Report.Cover.Fact(words.text("cover.checksum"), edition.checksum())));
        facts.add(new Report.Cover.Fact(words.text("cover.made"), words.dates().day(madeAt)));
        return new Report.Cover(
                words.text("survey.report"), survey.municipality().name(), survey.questionnaire().title(), facts);
    }

    private static List<Block> respondents(OwnSurvey survey, Words words, SurveyWords figures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, words.text("overview")));
        blocks.add(new Block.Heading(3, words.text("survey.respondents")));
        blocks.add(plain(words.text("survey.respondents.text", String.valueOf(survey.minimum()))));
        if (survey.isProvisional()) {
            blocks.add(new Block.Note(words.text("survey.provisional"), List.of(words.text("survey.provisional.text"))));
        }
        List<Block.Column> columns = new ArrayList<>(List.of(
                new Block.Column(words.text("survey.group"), 3, false),
                new Block.Column(survey.municipality().name(), 2, true)));
        survey.edition().ifPresent(edition -> columns.add(new Block.Column(words.text("survey.nation"), 2, true)));
        List<Block.TableRow> rows = new ArrayList<>();
        for (RespondentGroup group : survey.questionnaire().groups()) {
            List<Block.Cell> cells = new ArrayList<>(List.of(
                    new Block.Cell(figures.answers(survey.respondents(group)), !survey.respondents(group).isSuppressed())));
            survey.edition().ifPresent(edition -> cells.add(new Block.Cell(
                    survey.nationalRespondents(group).map(figures::answers).orElse("–"), false)));
            rows.add(new Block.TableRow(group.title(), cells));
        }
        blocks.add(new Block.Table(Optional.of(words.text("survey.respondents.caption")), columns, rows));
        List<String> byRole = survey.questionnaire().groups().stream()
                .filter(survey::isByRole)
                .map(RespondentGroup::title)
                .toList();
        if (!byRole.isEmpty()) {
            blocks.add(plain(words.text("survey.byRole", words.texts().all(byRole))));
        }
        return blocks;
    }

    private static Block plain(String text) {
        return new Block.Paragraph(Optional.empty(), text);
    }
}
