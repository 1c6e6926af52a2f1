package dk.styringsportal.report.slides;

import dk.styringsportal.report.Block;
import dk.styringsportal.report.UnshownQuestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives what does not fit on one slide several, numbered in their titles, and no two slides the same title. */
final class SlidePages {

    /** In characters, of the running text on one slide. */
    static final int FULL = 1_300;

    private final List<Slide> slides = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();

    void add(Slide slide) {
        slides.add(slide);
        titles.add(slide.title());
    }

    void text(String title, List<String> paragraphs) {
        List<List<String>> pages = pages(paragraphs);
        for (int page = 0; page < pages.size(); page++) {
            add(new Slide.Text(title(title, page, pages.size()), pages.get(page)));
        }
    }

    /** @param most categories on one slide */
    void chart(String title, Chart chart, int most, List<String> notes) {
        List<Chart> parts = chart.parted(most);
        for (int part = 0; part < parts.size(); part++) {
            draw(title(title, part, parts.size()), parts.get(part), notes);
        }
    }

    /** Where all is withheld there is no chart, and why stands in words. */
    private void draw(String title, Chart shown, List<String> notes) {
        if (shown.hasBars()) {
            add(new Slide.Drawn(title, shown, ChartWords.of(shown), notes));
        } else {
            add(new Slide.Text(title, shown.categories().stream().map(Chart.Category::label).toList()));
        }
    }

    void table(String title, Block.Table table, List<String> notes) {
        add(new Slide.Tabular(title(title, 0, 1), table, notes));
    }

    /** A table that may be longer than one slide has room for. */
    void tables(String title, Block.Table table, List<String> notes) {
        List<Block.Table> parts = TableParts.of(table);
        for (int part = 0; part < parts.size(); part++) {
            add(new Slide.Tabular(title(title, part, parts.size()), parts.get(part), notes));
        }
    }

    /**
     * What has no figures, so that it does not take a slide each to say so; nothing where all has some.
     *
     * @param where the part of the edition that they belong to
     */
    void unshown(String where, UnshownQuestions questions) {
        questions.table().ifPresent(table ->
                tables(SlideWords.say("unshown", where, table.caption().orElseThrow()), table, List.of()));
    }

    List<Slide> all() {
        return List.copyOf(slides);
    }

    private String title(String title, int part, int parts) {
        String numbered = parts == 1
                ? title
                : SlideWords.say("title.part", title, String.valueOf(part + 1), String.valueOf(parts));
        String unlike = numbered;
        for (int same = 2; titles.contains(unlike); same++) {
            unlike = SlideWords.say("title.same", numbered, String.valueOf(same));
        }
        return unlike;
    }

    private static List<List<String>> pages(List<String> paragraphs) {
        List<List<String>> pages = new ArrayList<>();
        List<String> page = new ArrayList<>();
        int length = 0;
        for (String paragraph : lines(paragraphs)) {
            if (!page.isEmpty() && length + paragraph.length() > FULL) {
                pages.add(page);
                page = new ArrayList<>();
                length = 0;
            }
            page.add(paragraph);
            length += paragraph.length();
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    private static List<String> lines(List<String> paragraphs) {
        return paragraphs.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .flatMap(line -> pieces(line).stream())
                .toList();
    }

    /** A paragraph that is longer than a slide, cut between words. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > FULL) {
            int blank = rest.lastIndexOf(' ', FULL);
            int cut = blank > 0 ? blank : FULL;
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        pieces.add(rest);
        return pieces;
    }
}
