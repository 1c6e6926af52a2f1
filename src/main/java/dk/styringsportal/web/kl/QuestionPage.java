package dk.styringsportal.web.kl;

import dk.styringsportal.application.Results;
import dk.styringsportal.benchmark.ItemFigures;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.report.Figure;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.report.data.EditionNames;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.results.AnswerCountsView;
import dk.styringsportal.web.results.AnswerTables;
import dk.styringsportal.web.results.PageStatus;
import dk.styringsportal.web.results.PageWords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the nation answers one question: in the newest edition, or as the answers stand. */
@Named
@RequestScoped
public class QuestionPage {

    /** @param title what the drawing shows; the drawing itself leaves it to the page */
    public record DrawingView(String title, String svg) {}

    @Inject
    private KlAccess access;

    @Inject
    private Results results;

    @Inject
    private PageStatus status;

    @Inject
    private PageWords words;

    @Inject
    private Clock clock;

    private Campaign campaign;
    private Item item;
    private NationBasisView basis;
    private FiguresView figures;
    private AnswerCountsView counts;
    private String previous = "";
    private String next = "";
    private List<DrawingView> drawings = List.of();

    @PostConstruct
    void read() {
        access.campaign("runde").ifPresent(found -> {
            campaign = found;
            boolean now = access.parameter("tal").filter(NationBasisView.NOW::equals).isPresent();
            Results.Nation nation = now ? results.now(access.user(), found.id()) : results.national(access.user(), found.id());
            PageFigure.comeFrom(FigureSource.of(
                    found.title(), nation.live() ? Optional.empty() : nation.newest(), found.fictitious()));
            basis = NationBasisView.of(nation, isOpen(), words);
            access.parameter("spoergsmaal").flatMap(nation.questionnaire()::item).ifPresent(asked -> read(nation, asked));
        });
    }

    private void read(Results.Nation nation, Item asked) {
        QuestionnaireVersion questionnaire = nation.questionnaire();
        item = asked;
        ItemFigures found = nation.figures().item(asked.code());
        figures = new NationalViews(words, questionnaire, nation.figures()).item(asked);
        counts = new AnswerTables(words).of(asked, found.answers(), Optional.empty());
        drawings = drawings(found);
        int place = questionnaire.items().indexOf(asked);
        previous = place == 0 ? "" : questionnaire.items().get(place - 1).code().value();
        next = place + 1 == questionnaire.items().size() ? "" : questionnaire.items().get(place + 1).code().value();
    }

    private List<DrawingView> drawings(ItemFigures found) {
        List<Figure> shown = new ArrayList<>();
        if (!found.twoValued()) {
            found.distribution()
                    .map(points -> new Figure.DistributionStrip(
                            words.say("question.points"), Optional.empty(), points, Optional.empty()))
                    .ifPresent(shown::add);
        }
        found.answers().stream().filter(field -> field.n() > 0).map(this::bars).forEach(shown::add);
        return IntStream.range(0, shown.size())
                .mapToObj(place -> new DrawingView(
                        shown.get(place).title(), PageFigure.draw(
                                shown.get(place), EditionNames.question(item), "figur-" + place, words.locale())))
                .toList();
    }

    private Figure bars(ItemFigures.FieldCounts field) {
        List<Figure.AnswerBars.Bar> bars = new ArrayList<>(field.options().stream()
                .map(option -> new Figure.AnswerBars.Bar(option.option().label(), option.count(), false))
                .toList());
        if (item.kind().startsWith("multiple")) {
            bars.add(new Figure.AnswerBars.Bar(words.say("answer.noneOfThese"), field.none(), false));
        }
        String title = field.row().map(Row::label).orElse(words.say("question.answers"));
        return new Figure.AnswerBars(title, field.n(), Optional.empty(), bars);
    }

    /** A round or question that is not there is not found, and neither is any for readers outside KL. */
    public void check() {
        if (item == null) {
            status.notFound();
        }
    }

    public boolean isFictitious() {
        return campaign != null && campaign.fictitious();
    }

    private boolean isOpen() {
        return !campaign.isOverAt(clock.instant());
    }

    /** Where the figures come from. */
    public NationBasisView getBasis() {
        return basis;
    }

    public String getCampaignId() {
        return campaign.id().toString();
    }

    public String getCampaignTitle() {
        return campaign.title();
    }

    /** As in the address. */
    public String getCode() {
        return item.code().value();
    }

    public int getNumber() {
        return item.number();
    }

    public String getText() {
        return item.wording().text();
    }

    /** How the question is scored, in the source's words. */
    public String getRule() {
        return item.wording().ruleText();
    }

    public FiguresView getFigures() {
        return figures;
    }

    public AnswerCountsView getCounts() {
        return counts;
    }

    /** The distribution of points, where it says something, and of the answers to each field. */
    public List<DrawingView> getDrawings() {
        return drawings;
    }

    /** Code of the question before; empty for the first. */
    public String getPrevious() {
        return previous;
    }

    /** Code of the question after; empty for the last. */
    public String getNext() {
        return next;
    }
}
