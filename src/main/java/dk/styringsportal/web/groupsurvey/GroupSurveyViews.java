package dk.styringsportal.web.groupsurvey;

import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Stem;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyBars;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.web.drawing.PageFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes out a municipality's figures of a group survey. */
final class GroupSurveyViews {

    private static final String NOTHING = "–";

    private final OwnSurvey survey;
    private final Locale language;
    private final SurveyWords words;
    private final ReportTexts texts;

    /**
     * How many of a group have answered.
     *
     * @param own or why that is not shown
     * @param counted whether the own number is shown
     * @param nation empty where there is no edition
     */
    public record TallyView(String group, String own, boolean counted, String nation) {}

    /**
     * One question, or a row of it.
     *
     * @param key its id on the page
     * @param stem the question under which this and those after it are statements; empty where it goes on, and where there is none
     * @param figure bars; empty where there is nothing to draw
     * @param scale whether it has a positive side
     */
    public record FieldView(
            String key,
            String number,
            String stem,
            String text,
            String figure,
            List<String> options,
            List<LineView> lines,
            boolean scale) {}

    /**
     * How a group answered.
     *
     * @param own whether it is the municipality's own
     * @param withheld why nothing is shown; empty where something is
     * @param shares one for each option
     */
    public record LineView(
            String group, boolean own, String withheld, List<String> shares, String positive, String answers) {}

    /**
     * A difference between two groups; dashes where the nation has none.
     *
     * @param shown whether the own difference is
     */
    public record GapView(
            String number, String text, String pair, boolean shown, String own, String nation, String interval, String stand) {}

    GroupSurveyViews(OwnSurvey survey, Locale language) {
        this.survey = survey;
        this.language = language;
        this.words = new SurveyWords(language, survey.rules());
        this.texts = ReportTexts.in(language);
    }

    List<TallyView> tallies() {
        return survey.questionnaire().groups().stream()
                .map(group -> new TallyView(
                        group.title(),
                        words.answers(survey.respondents(group)),
                        !survey.respondents(group).isSuppressed(),
                        survey.nationalRespondents(group).map(words::answers).orElse("")))
                .toList();
    }

    /** The themes in which options are chosen. */
    List<Theme> themes() {
        return survey.questionnaire().themes().stream().filter(theme -> !survey.fields(theme).isEmpty()).toList();
    }

    List<FieldView> fields(Theme theme) {
        List<FieldView> views = new ArrayList<>();
        String before = "";
        for (OwnSurvey.FieldLine line : survey.fields(theme)) {
            String stem = line.field().item().wording().stem().map(Stem::text).orElse("");
            views.add(view(line, stem.equals(before) ? "" : stem));
            before = stem;
        }
        return views;
    }

    private FieldView view(OwnSurvey.FieldLine line, String stem) {
        Field field = line.field();
        List<LineView> lines = new ArrayList<>();
        for (OwnSurvey.GroupLine group : line.groups()) {
            String name = SurveyWords.brief(group.group());
            lines.add(line(name, true, field, group.own()));
            group.nation().ifPresent(nation ->
                    lines.add(line(texts.text("survey.in.nation", name), false, field, nation)));
        }
        String key = "s-" + field.name().replace('/', '-');
        return new FieldView(
                key,
                String.valueOf(field.item().number()),
                stem,
                SurveyWords.underStem(field),
                SurveyBars.of(survey, line, texts).map(figure -> PageFigure.draw(figure, SurveyWords.numbered(field), "figur-" + key, language)).orElse(""),
                field.item().options().stream().map(AnswerOption::label).toList(),
                lines,
                field.hasValues());
    }

    private LineView line(String group, boolean own, Field field, EditionFigure figure) {
        return new LineView(
                group,
                own,
                words.withheld(figure).orElse(""),
                field.item().options().stream().map(option -> words.share(figure, option)).toList(),
                words.positive(figure),
                words.answers(figure));
    }

    List<GapView> gaps(Theme theme) {
        return survey.gaps(theme).stream().map(this::view).toList();
    }

    private GapView view(OwnSurvey.GapLine gap) {
        String one = SurveyWords.brief(gap.one());
        String other = SurveyWords.brief(gap.other());
        Optional<EditionFigure> nation = gap.nation();
        return new GapView(
                String.valueOf(gap.field().item().number()),
                SurveyWords.question(gap.field()),
                texts.text("survey.pair.of", one, other),
                gap.own().isPresent(),
                gap.own().map(words::difference).orElseGet(words::noOwnDifference),
                nation.map(words::difference).orElse(NOTHING),
                nation.map(words::interval).orElse(NOTHING),
                nation.map(found -> words.stand(found, one, other)).orElse(NOTHING));
    }

    /** The groups that are shown with the role of those in them. */
    String byRole() {
        return texts.all(survey.questionnaire().groups().stream()
                .filter(survey::isByRole)
                .map(RespondentGroup::title)
                .toList());
    }

    List<String> method() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.text("survey.method"));
        if (!survey.isProvisional()) {
            paragraphs.add(texts.text("survey.method.gaps"));
        }
        paragraphs.addAll(words.method());
        return paragraphs;
    }

    /** "Udgave 1.0" */
    String basis() {
        return SurveyWords.basis(survey, texts);
    }

    /** For pages: the report's words. */
    String say(String key, String... parts) {
        return texts.text(key, parts);
    }
}
