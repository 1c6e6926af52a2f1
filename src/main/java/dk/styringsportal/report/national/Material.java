package dk.styringsportal.report.national;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.Numbers;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.SurveyWords;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.report.prose.ProseSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An edition, and all that puts its figures into words.
 *
 * @param prose what its commentary is read with
 */
record Material(
        PublishedEdition published, ProseSource prose, ReportTexts texts, Numbers numbers, Dates dates, SurveyWords figures) {

    static Material of(PublishedEdition published, ProseSource prose, Locale language) {
        Locale own = ReportTexts.in(language).language();
        DisclosureRules rules = DisclosureRules.withMinimum(published.content().facts().minimumGroup());
        return new Material(published, prose, ReportTexts.in(own), Numbers.in(own), Dates.in(own), new SurveyWords(own, rules));
    }

    EditionContent content() {
        return published.content();
    }

    QuestionnaireVersion questionnaire() {
        return published.questionnaire();
    }

    boolean hasGroups() {
        return !questionnaire().groups().isEmpty();
    }

    String text(String key, String... parts) {
        return texts.text(key, parts);
    }

    Block plain(String key, String... parts) {
        return paragraph(text(key, parts));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(Optional.empty(), text);
    }

    static Block.Cell cell(String text) {
        return new Block.Cell(text, false);
    }

    /** "3. I hvilken grad oplever du, at målene er klare?" */
    static String question(Item item) {
        return item.number() + ". " + item.wording().withStem();
    }

    /** "4. Mål" */
    static String theme(Theme theme) {
        return theme.number() + ". " + theme.title();
    }

    /** How the item, or one row of it, was answered by the group or by all; empty where they are not asked. */
    Optional<EditionFigure> options(Item item, Optional<Row> row, Optional<RespondentGroup> group) {
        Map<String, Object> keys = new TreeMap<>();
        keys.put("item", item.code().value());
        row.ifPresent(of -> keys.put("row", of.key().value()));
        group.ifPresent(of -> keys.put("group", of.id().value()));
        return content().figure("options", keys);
    }

    /** "Kilde: Undersøgelsen, udgave 1.0." */
    String source() {
        return text("nationwide.source", published.title(), published.edition().version().toString());
    }

    /** A mean or median in points; why there is none where it is withheld. */
    String points(EditionFigure figure, String measure) {
        return figure.number(measure)
                .map(value -> numbers.points(value.doubleValue()))
                .orElseGet(() -> figures.withheld(figure).orElse("–"));
    }
}
