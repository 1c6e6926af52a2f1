package dk.styringsportal.report.slides;

import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.Dates;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.data.PublishedEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An edition's figures as slides: what it is, the method, key figures, a chart for each theme and question, the ends of the scale, sources. */
public final class EditionDeck {

    /** Of the checksum, enough to tell editions apart. */
    private static final int CHECKSUM_START = 12;

    private final PublishedEdition published;
    private final Dates dates = Dates.in(ReportTexts.DANISH);
    private final SlidePages pages = new SlidePages();

    private EditionDeck(PublishedEdition published) {
        this.published = published;
    }

    /** Of an edition without key figures. */
    public static Deck of(PublishedEdition published) {
        return of(published, Optional.empty());
    }

    /** @param keyFigures the edition's, of all municipalities; empty where it has none */
    public static Deck of(PublishedEdition published, Optional<KeyFigureReport> keyFigures) {
        return new EditionDeck(published).deck(keyFigures);
    }

    private Deck deck(Optional<KeyFigureReport> keyFigures) {
        pages.add(opening());
        pages.text(SlideWords.say("method"), published.content().method());
        pages.text(SlideWords.say("commentary"), published.content().commentary().to(Commentary.WHOLE).stream().toList());
        keyFigures.ifPresent(report -> new KeyFigureSlides(report, pages).addAll());
        if (published.questionnaire().groups().isEmpty()) {
            new ScoreSlides(published, pages).addAll();
        } else {
            new GroupSlides(published, pages).addAll();
        }
        pages.text(SlideWords.say("sources"), sources());
        return new Deck(
                ReportTexts.DANISH,
                published.titleAndVersion(),
                published.edition().publishAt().orElse(published.edition().madeAt()),
                footer(),
                pages.all());
    }

    private Slide opening() {
        List<String> lines = new ArrayList<>();
        if (published.isInvented()) {
            lines.add(published.warning());
        }
        lines.add(SlideWords.say("opening.edition", published.edition().version().toString(), publication()));
        lines.add(SlideWords.say("checksum", published.edition().checksum()));
        return new Slide.Opening(published.title(), published.questionnaire().title(), lines);
    }

    private String publication() {
        return published.edition()
                .publishAt()
                .map(at -> SlideWords.say("published", dates.day(at)))
                .orElseGet(() -> SlideWords.say("unpublished"));
    }

    private String footer() {
        String footer = SlideWords.say(
                "footer", published.titleAndVersion(), published.edition().checksum().substring(0, CHECKSUM_START));
        return published.isInvented() ? footer + " " + published.warning() : footer;
    }

    private List<String> sources() {
        QuestionnaireVersion questionnaire = published.questionnaire();
        List<String> lines = new ArrayList<>();
        if (published.isInvented()) {
            lines.add(published.warning());
        }
        lines.add(SlideWords.say("sources.edition", published.titleAndVersion(), publication()));
        if (published.edition().version().isRevised()) {
            lines.add(SlideWords.say("sources.reason", published.edition().reason()));
        }
        lines.add(SlideWords.say("sources.closed", dates.day(published.content().facts().closedAt())));
        lines.add(SlideWords.say("sources.questionnaire", questionnaire.title(), questionnaire.id().version()));
        lines.add(SlideWords.say("sources.minimum", String.valueOf(published.content().facts().minimumGroup())));
        lines.add(SlideWords.say("sources.files"));
        lines.add(SlideWords.say("checksum", published.edition().checksum()));
        return lines;
    }
}
