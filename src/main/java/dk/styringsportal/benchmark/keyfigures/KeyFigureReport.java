package dk.styringsportal.benchmark.keyfigures;

import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.questionnaire.figures.ReportPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a round whose questionnaire has key figures, as a report tells them: of all municipalities, or of one beside all
 * others. It may be handed on as far as others are concerned: what would tell of few citizens of a municipality is not in it, but
 * a municipality's own numbers are.
 *
 * @param questionnaire what was asked
 * @param own whose report it is; empty for the nation's
 * @param asOf when the numbers of all were as they are here; empty while a municipality has nobody to be compared with
 * @param provisional whether they may still change
 * @param n how many municipalities the numbers of all are of
 * @param fewUnder a number behind which stand fewer persons or cases is marked
 * @param chapters in reading order
 * @param restOn what all say of their numbers, or the municipality alone
 * @param sources of the inhabitants that are divided by, by year
 */
public record KeyFigureReport(
        Campaign campaign,
        QuestionnaireVersion questionnaire,
        Optional<OrganisationCode> own,
        Optional<Instant> asOf,
        boolean provisional,
        int n,
        int fewUnder,
        List<Chapter> chapters,
        NumbersRestOn restOn,
        List<PopulationSource> sources) {

    /** @param figures in reading order */
    public record Chapter(ReportPlan.Chapter chapter, List<FigureNumbers> figures) {

        public Chapter {
            figures = List.copyOf(figures);
        }
    }

    public KeyFigureReport {
        chapters = List.copyOf(chapters);
        sources = List.copyOf(sources);
    }

    /**
     * The nation's.
     *
     * @param sheet with a report
     * @param submitted at most one of each municipality
     */
    public static KeyFigureReport ofAll(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            FigureSheet sheet,
            List<Reporting> submitted,
            Population population,
            Instant now) {
        return ofAll(campaign, new ReleasedNumbers(sheet, questionnaire, submitted, population), now);
    }

    /** The nation's, of numbers that are at hand. */
    public static KeyFigureReport ofAll(Campaign campaign, ReleasedNumbers released, Instant now) {
        FigureSheet sheet = released.sheet();
        return new KeyFigureReport(
                campaign,
                released.questionnaire(),
                Optional.empty(),
                Optional.of(now),
                !campaign.isOverAt(now),
                released.all().size(),
                sheet.fewUnder(),
                chapters(sheet, new ReportNumbers(released, Optional.empty(), true)),
                NumbersRestOn.of(sheet.report().orElseThrow(), released.all(), false),
                released.population().sources());
    }

    /**
     * A municipality's, beside all of the newest snapshot. Sums, means and shares of all are told when it was taken after the round
     * was over: before, whoever compares two days could work out what was handed in between them.
     *
     * @param sheet with a report
     */
    public static KeyFigureReport of(
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            FigureSheet sheet,
            Reporting own,
            Optional<Snapshot> snapshot,
            Population population) {
        List<Reporting> all = snapshot.stream()
                .flatMap(taken -> taken.responses().stream())
                .map(Reporting::of)
                .toList();
        boolean over = snapshot.map(Snapshot::takenAt)
                .filter(at -> campaign.endedBy(at).filter(end -> !end.isAfter(at)).isPresent())
                .isPresent();
        ReleasedNumbers released = new ReleasedNumbers(sheet, questionnaire, all, population);
        return beside(campaign, released, own, snapshot.map(Snapshot::takenAt), over);
    }

    /** The figures of the nation's report alone, in its order. */
    public static List<FigureNumbers> numbersOfAll(ReleasedNumbers released) {
        return chapters(released.sheet(), new ReportNumbers(released, Optional.empty(), true)).stream()
                .flatMap(chapter -> chapter.figures().stream())
                .toList();
    }

    /**
     * A municipality's, beside numbers of all that do not change any more.
     *
     * @param asOf when they were all there
     */
    public static KeyFigureReport beside(Campaign campaign, ReleasedNumbers released, Reporting own, Instant asOf) {
        return beside(campaign, released, own, Optional.of(asOf), true);
    }

    private static KeyFigureReport beside(
            Campaign campaign, ReleasedNumbers released, Reporting own, Optional<Instant> asOf, boolean over) {
        FigureSheet sheet = released.sheet();
        return new KeyFigureReport(
                campaign,
                released.questionnaire(),
                Optional.of(own.organisation()),
                asOf,
                !over,
                released.all().size(),
                sheet.fewUnder(),
                chapters(sheet, new ReportNumbers(released, Optional.of(own), over)),
                NumbersRestOn.of(sheet.report().orElseThrow(), List.of(own), true),
                released.population().sources());
    }

    /**
     * The same where nothing changes any more and the words of reservations are not at hand.
     *
     * @param reserved how many municipalities have written one
     */
    public KeyFigureReport frozen(int reserved) {
        return new KeyFigureReport(
                campaign, questionnaire, own, asOf, false, n, fewUnder, chapters, restOn.reserved(reserved), sources);
    }

    /** The same report with other figures in place of its own, one for one, in its order. */
    public KeyFigureReport telling(List<FigureNumbers> others) {
        List<Chapter> told = new ArrayList<>();
        int from = 0;
        for (Chapter chapter : chapters) {
            int to = from + chapter.figures().size();
            told.add(new Chapter(chapter.chapter(), others.subList(from, to)));
            from = to;
        }
        return new KeyFigureReport(campaign, questionnaire, own, asOf, provisional, n, fewUnder, told, restOn, sources);
    }

    private static List<Chapter> chapters(FigureSheet sheet, ReportNumbers numbers) {
        return sheet.report().orElseThrow().chapters().stream()
                .map(chapter -> new Chapter(chapter, chapter.figures().stream().map(numbers::of).toList()))
                .toList();
    }

    /** The figures of all chapters. */
    public List<FigureNumbers> figures() {
        return chapters.stream().flatMap(chapter -> chapter.figures().stream()).toList();
    }

    /** Whether one of its figures shows all that the key figure counts or measures. */
    public boolean tells(KeyFigure keyFigure) {
        return figures().stream().anyMatch(figure -> figure.figure().content().tells(keyFigure));
    }

    /** The figure of that number in the source. */
    public Optional<FigureNumbers> figure(String number) {
        return figures().stream().filter(figure -> figure.figure().number().equals(Optional.of(number))).findFirst();
    }
}
