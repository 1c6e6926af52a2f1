package dk.styringsportal.web.figures;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.KeyFigureNames;
import dk.styringsportal.benchmark.edition.PublishedAssessments;
import dk.styringsportal.benchmark.edition.PublishedClasses;
import dk.styringsportal.benchmark.edition.PublishedMirrors;
import dk.styringsportal.benchmark.edition.PublishedNeeds;
import dk.styringsportal.benchmark.edition.PublishedNonresponse;
import dk.styringsportal.benchmark.edition.PublishedRelations;
import dk.styringsportal.benchmark.edition.PublishedSurvey;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.survey.Rated;
import dk.styringsportal.benchmark.survey.Relation;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.MirrorWords;
import dk.styringsportal.report.NeedWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes out the parts of an edition: what KL sees of a campaign's answers while they come in, as far as the edition shows it. */
public final class PublishedFigures {

    private final FigureTexts texts;
    private final QuestionnaireVersion questionnaire;
    private final EditionContent content;
    private final Supplier<KeyFigureReport> keyFigures;
    private final PublishedSurvey survey;
    private final GroupNames names;
    private final NotShown notShown;

    /**
     * One part, as pages show it.
     *
     * @param key as addresses have it
     * @param method how its figures came about
     * @param tallies how many answered
     */
    public record Part(String key, String title, List<String> method, List<Tally> tallies, FigurePart view) {}

    /** A part to open. */
    public record Link(String key, String title, boolean here) {}

    /**
     * How many of the group have answered.
     *
     * @param withheld why that is not shown; empty where it is
     */
    public record Tally(String group, String n, String withheld) {}

    /**
     * @param questionnaire what the edition counts, in that language as far as it has a translation
     * @param keyFigures the edition's; asked for where it has some
     */
    public PublishedFigures(
            Locale language, QuestionnaireVersion questionnaire, EditionContent content, Supplier<KeyFigureReport> keyFigures) {
        this.texts = new FigureTexts(language);
        this.questionnaire = questionnaire;
        this.content = content;
        this.keyFigures = keyFigures;
        this.survey = new PublishedSurvey(questionnaire, content);
        this.names = new GroupNames(questionnaire, texts.say("self"));
        this.notShown = NotShown.in(content, language);
    }

    /**
     * The parts that the edition has; none where nothing of the kind is in it.
     *
     * @param here the key of the one that is looked at
     */
    public List<Link> links(Optional<String> here) {
        return Arrays.stream(PublishedTab.values())
                .filter(this::isThere)
                .map(tab -> new Link(tab.key(), title(tab), here.filter(tab.key()::equals).isPresent()))
                .toList();
    }

    /** A survey of groups has all its parts, also where all in one is withheld. */
    private boolean isThere(PublishedTab tab) {
        boolean has = content.figures().stream().anyMatch(figure -> figure.kind().equals(tab.kind()));
        return switch (tab) {
            case KEY_FIGURES -> content.figures().stream().anyMatch(figure -> KeyFigureNames.KINDS.contains(figure.kind()));
            case RANKING, TABLED, NEED, MIRROR -> has;
            case THEMES -> has || !questionnaire.groups().isEmpty() && !questionnaire.holdsUseAgainstNeed();
            case CORRELATIONS -> (!questionnaire.groups().isEmpty() || questionnaire.assessment().isPresent())
                    && !new PublishedRelations(questionnaire, content).lines().isEmpty();
            case ASSESSMENTS -> has && questionnaire.assessment().isPresent();
            default -> has || !questionnaire.groups().isEmpty();
        };
    }

    private String title(PublishedTab tab) {
        return texts.say("published.part." + tab.key());
    }

    /**
     * The part of that key; empty for one that the edition has not.
     *
     * @param sizes of the edition's municipalities
     * @param parameter what the address says
     */
    public Optional<Part> part(String key, Supplier<SizeClasses> sizes, Function<String, Optional<String>> parameter) {
        return PublishedTab.of(key).filter(this::isThere).map(tab -> new Part(
                key,
                title(tab),
                List.of(texts.say("method." + key), texts.say("published." + key)),
                tallies(),
                view(tab, sizes, parameter)));
    }

    private FigurePart view(PublishedTab tab, Supplier<SizeClasses> sizes, Function<String, Optional<String>> parameter) {
        Withholding withholding = Withholding.in(survey, notShown);
        return switch (tab) {
            case KEY_FIGURES -> ReportedKeyFigures.of(keyFigures.get(), texts.language(), "");
            case RANKING -> ranking();
            case THEMES -> ThemesPart.of(new ThemeScoreViews(texts, names, survey, withholding));
            case GAPS -> GapPart.of(
                    new GapViews(texts, names, survey.gaps(), withholding), parameter.apply("par"), parameter.apply("orden"));
            case NEED -> new NeedViews(
                            texts,
                            names,
                            new PublishedNeeds(questionnaire, content),
                            NeedWords.in(texts.language(), content.facts().minimumGroup()))
                    .part(parameter.apply("gruppe"));
            case MIRROR -> new MirrorViews(
                            texts,
                            names,
                            new PublishedMirrors(questionnaire, content),
                            MirrorWords.in(texts.language(), content.facts().minimumGroup()))
                    .part();
            case TABLED -> TabledPart.of(
                    new TabledViews(texts, names, new PublishedClasses(questionnaire, content), notShown), parameter);
            case NONRESPONSE -> nonresponse(sizes.get());
            case CORRELATIONS -> correlations(withholding);
            case ASSESSMENTS -> new SettledViews(
                            texts,
                            questionnaire.assessment().orElseThrow(),
                            new PublishedAssessments(questionnaire, content),
                            content.facts().minimumGroup())
                    .part();
        };
    }

    /** Of groups, or of municipalities where those are asked. */
    private List<Tally> tallies() {
        if (questionnaire.groups().isEmpty()) {
            return content.figure("responses", Map.of())
                    .map(figure -> List.of(tally(texts.say("published.responses"), figure)))
                    .orElse(List.of());
        }
        return questionnaire.groups().stream()
                .flatMap(group -> content.figure("respondents", Map.of("group", group.id().value()))
                        .map(figure -> tally(names.of(group), figure))
                        .stream())
                .toList();
    }

    private Tally tally(String group, EditionFigure figure) {
        return figure.number("n")
                .map(n -> new Tally(group, texts.numbers().count(n.intValue()), ""))
                .orElseGet(() -> new Tally(group, "", notShown.why(figure)));
    }

    /** Groups whose ranking is withheld stand there with the reason. */
    private RankingPart ranking() {
        List<RankingViews.GroupView> shown = new RankingViews(texts, names, survey).views();
        return new RankingPart(survey.groups().stream()
                .map(group -> shown.stream()
                        .filter(view -> view.key().equals(RankingViews.key(group)) && !view.top().isEmpty())
                        .findFirst()
                        .orElseGet(() -> withheld(group)))
                .toList());
    }

    private RankingViews.GroupView withheld(Optional<GroupId> group) {
        String why = survey.respondents(group) > 0 ? texts.say("published.nothing") : notShown.why(Reason.TOO_FEW);
        return new RankingViews.GroupView(RankingViews.key(group), names.of(group), "", List.of(), List.of(), why);
    }

    private NonresponsePart nonresponse(SizeClasses sizes) {
        PublishedNonresponse found = new PublishedNonresponse(questionnaire, content);
        NonresponseViews views = new NonresponseViews(texts, names, sizes);
        return new NonresponsePart(
                found.ofInvited().stream().map(views::view).toList(),
                found.asInSource().stream().map(views::view).toList(),
                found.withheld().stream()
                        .map(group -> texts.say("published.withheld", names.of(group), notShown.why(Reason.TOO_FEW)))
                        .toList());
    }

    private CorrelationsPart correlations(Withholding withholding) {
        CorrelationViews views = new CorrelationViews(texts, names);
        List<CorrelationViews.LineView> lines = new ArrayList<>();
        List<Relation> told = new ArrayList<>();
        new PublishedRelations(questionnaire, content).lines().forEach(line -> {
            line.told().ifPresent(told::add);
            lines.add(line.told()
                    .map(views::line)
                    .orElseGet(() -> views.withheld(line.rated(), line.background(), why(line.rated(), withholding))));
        });
        String key = questionnaire.groups().isEmpty() ? "selvevaluering" : "grupper";
        return new CorrelationsPart(
                List.of(new CorrelationsPart.FamilyView(
                        key, texts.say("correlations.family." + key), lines, views.robust(told))),
                texts.say("published.undrawn"),
                List.of(),
                "",
                List.of());
    }

    /** Where the answers themselves are shown, so few lie behind a relation that single ones could be worked out from it. */
    private String why(Rated rated, Withholding withholding) {
        return rated instanceof Rated.Answered answered
                ? withholding.of(answered.field(), answered.group()).orElseGet(() -> notShown.why(Reason.DERIVABLE))
                : notShown.why(Reason.DERIVABLE);
    }
}
