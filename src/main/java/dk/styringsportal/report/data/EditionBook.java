package dk.styringsportal.report.data;

import dk.styringsportal.benchmark.disclosure.DataCode;
import dk.styringsportal.benchmark.disclosure.DisclosureWords;
import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.ReportTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An edition as a spreadsheet: what it is, its scores, how questions were answered, also by facts about municipalities, every figure
 * in a line, and the method.
 */
public final class EditionBook {

    private final PublishedEdition published;

    private EditionBook(PublishedEdition published) {
        this.published = published;
    }

    public static DataBook of(PublishedEdition published) {
        return new EditionBook(published).book();
    }

    private DataBook book() {
        List<DataTable> tables = new ArrayList<>();
        tables.add(about());
        tables.add(new KeyFiguresTable(published).table());
        tables.add(new PointsTable(published).table());
        tables.add(new AnswersTable(published).table());
        tables.add(new AnswersTable(published).byFacts());
        tables.add(new LinesTable(published).table());
        if (published.edition().version().isRevised()) {
            tables.add(changes());
        }
        tables.add(method());
        return new DataBook(published.titleAndVersion(), tables.stream().filter(table -> !table.rows().isEmpty()).toList());
    }

    private DataTable about() {
        Dates dates = Dates.in(ReportTexts.DANISH);
        List<List<DataCell>> rows = new ArrayList<>();
        about(rows, "about.title", published.edition().title());
        if (published.isInvented()) {
            about(rows, "column.remark", published.warning());
        }
        about(rows, "about.edition", published.edition().id().toString());
        about(rows, "about.version", published.edition().version().toString());
        published.edition().publishAt().ifPresent(at -> about(rows, "about.published", dates.day(at)));
        published.edition().withdrawal().ifPresent(why -> about(rows, "about.withdrawn", why));
        about(rows, "about.closed", dates.day(published.content().facts().closedAt()));
        about(rows, "about.questionnaire", published.questionnaire().title());
        about(rows, "about.minimum", String.valueOf(published.content().facts().minimumGroup()));
        if (published.edition().version().isRevised()) {
            about(rows, "about.reason", published.edition().reason());
        }
        about(rows, "about.checksum", published.edition().checksum());
        DisclosureWords words = DisclosureWords.in(ReportTexts.DANISH);
        about(rows, "about.signs", Arrays.stream(DataCode.values())
                .map(code -> code.sign() + "  " + words.meaning(code))
                .collect(Collectors.joining("\n")));
        return new DataTable(DataWords.say("sheet.about"), headings("about.what", "about.is"), rows);
    }

    private static void about(List<List<DataCell>> rows, String key, String text) {
        rows.add(List.of(DataCell.words(DataWords.say(key)), DataCell.words(text)));
    }

    private DataTable changes() {
        return new DataTable(
                DataWords.say("sheet.changes"),
                headings("column.figure", "column.measure", "column.before", "column.now"),
                published.content().changes().stream()
                        .map(change -> words(change.figure(), change.value(), change.before(), change.now()))
                        .toList());
    }

    private DataTable method() {
        List<List<DataCell>> rows = new ArrayList<>();
        published.content().method().forEach(text -> rows.add(words(DataWords.say("chapter.method"), text)));
        Commentary commentary = published.content().commentary();
        Commentary.chapters(published.questionnaire()).forEach(chapter -> commentary.to(chapter).ifPresent(text -> rows.add(words(
                chapter.equals(Commentary.WHOLE)
                        ? DataWords.say("chapter.commentary")
                        : DataWords.say("chapter.commentary.theme", chapter),
                text))));
        return new DataTable(DataWords.say("sheet.method"), headings("column.chapter", "column.text"), rows);
    }

    static List<String> headings(String... keys) {
        return Arrays.stream(keys).map(key -> DataWords.say(key)).toList();
    }

    static List<DataCell> words(String... texts) {
        return Arrays.stream(texts).map(DataCell::words).toList();
    }
}
