package dk.styringsportal.web.figures;

import dk.styringsportal.application.SurveyFigures;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.WeightedSurvey;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.report.FigureSource;
import dk.styringsportal.web.Language;
import dk.styringsportal.web.drawing.PageFigure;
import dk.styringsportal.web.kl.KlAccess;
import dk.styringsportal.web.rounds.AskedCampaign;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the groups of a campaign have answered until now: what the page's parts have in common. */
@Named
@RequestScoped
public class FiguresPage {

    /** A part of the page. */
    public record TabView(String key, String title, boolean here) {}

    /** How many of a group have answered: "34 svar", "33 kommuner". */
    public record Tally(String group, String answers, String municipalities) {}

    @Inject
    private AskedCampaign asked;

    @Inject
    private KlAccess access;

    @Inject
    private SurveyFigures figures;

    @Inject
    private Language language;

    private Tab tab = Tab.FREQUENCIES;
    private FigureTexts texts;
    private SurveyCounts counts;

    @PostConstruct
    void load() {
        texts = new FigureTexts(language.getLocale());
        tab = access.parameter("del").flatMap(Tab::of).orElse(Tab.FREQUENCIES);
        if (asked.isFound()) {
            PageFigure.comeFrom(FigureSource.of(asked.getTitle(), Optional.empty(), asked.isFictitious()));
            counts = figures.counts(access.user(), asked.id());
            tab = tab.isOf(counts.questionnaire()) ? tab : Tab.FREQUENCIES;
        }
    }

    FigureTexts texts() {
        return texts;
    }

    SurveyCounts counts() {
        return counts;
    }

    /** What municipalities say of themselves in the same round. */
    Optional<SurveyCounts> selfEvaluation() {
        return figures.selfEvaluation(access.user(), asked.id());
    }

    WeightedSurvey weighted() {
        return figures.weighted(access.user(), asked.id());
    }

    SurveyFigures.Response nonresponse() {
        return figures.nonresponse(access.user(), asked.id());
    }

    GroupNames names() {
        return new GroupNames(counts.questionnaire(), texts.say("self"));
    }

    Optional<String> parameter(String name) {
        return access.parameter(name);
    }

    public String getTab() {
        return tab.key();
    }

    public List<TabView> getTabs() {
        return Arrays.stream(Tab.values())
                .filter(one -> one.isOf(counts.questionnaire()))
                .map(one -> new TabView(one.key(), texts.say("part." + one.key()), one == tab))
                .toList();
    }

    /** Whether anybody has answered. */
    public boolean isAnybody() {
        return counts.groups().stream().anyMatch(group -> counts.respondents(group) > 0);
    }

    public List<Tally> getTallies() {
        return counts.groups().stream().map(this::tally).toList();
    }

    private Tally tally(Optional<GroupId> group) {
        return new Tally(
                names().of(group),
                texts.numbers().count(counts.respondents(group)),
                texts.say("tally.municipalities", counts.municipalities(group).size()));
    }
}
