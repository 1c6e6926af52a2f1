package dk.styringsportal.testing.study;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.LeadershipSurvey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The study's respondents and self-evaluations, made up so that every printed figure comes out that can. How many chose what is the
 * same for every seed; who did, and of which municipality, is not.
 */
public final class Study {

    /** What the four groups answered. */
    public static final QuestionnaireVersion SURVEY = LeadershipSurvey.VERSION;

    /** What the municipalities answered. */
    public static final QuestionnaireVersion SELF_EVALUATION = new QuestionnaireFiles(Path.of("surveys"))
            .version(new QuestionnaireVersionId("faglig-ledelse-selvevaluering", "2014"))
            .orElseThrow();

    private final Spread spread;
    private final Dealing dealing;
    private final List<Respondent> respondents = new ArrayList<>();
    private final List<Respondent> selfEvaluations;
    private final List<Unmet> unmet = new ArrayList<>();

    /** @param seed the same gives the same respondents in the same order */
    public Study(long seed) {
        Random random = new Random(seed);
        this.spread = new Spread(random);
        this.dealing = new Dealing(random);
        SURVEY.groups().forEach(group -> respondents.addAll(group(group.id())));
        this.selfEvaluations = municipalities();
        unmet.sort(Comparator.comparingInt(each -> PublishedStudy.FIGURES.indexOf(each.figure())));
    }

    /** The 667 persons, group by group. */
    public List<Respondent> respondents() {
        return Collections.unmodifiableList(respondents);
    }

    /** The 79 answers of municipalities, of which one is about two (line 115). */
    public List<Respondent> selfEvaluations() {
        return selfEvaluations;
    }

    /** The printed figures that do not come out, in the order of the file. */
    public List<Unmet> unmet() {
        return Collections.unmodifiableList(unmet);
    }

    /** The respondents as a file that the portal imports: UTF-8, a row each, empty where an item is not put to the group. */
    public String csv() {
        List<String> items = items(SURVEY).stream().map(item -> item.code().value()).toList();
        Stream<String> heading = Stream.of("organisation;group;" + String.join(";", items));
        Stream<String> rows = respondents.stream().map(each -> each.about().codes() + ";" + each.group() + ";"
                + items.stream()
                        .map(item -> String.join(",", each.answers().getOrDefault(item, List.of())))
                        .collect(Collectors.joining(";")));
        return Stream.concat(heading, rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Item> items(QuestionnaireVersion questionnaire) {
        return questionnaire.questions().stream()
                .filter(item -> !item.options().isEmpty())
                .toList();
    }

    private List<Respondent> group(GroupId group) {
        int n = PublishedStudy.n(group.value());
        List<OrganisationCode> codes = group.equals(LeadershipSurvey.CASEWORKERS) ? spread.drawn(n) : spread.inTurn(n);
        List<Item> items = items(SURVEY).stream()
                .filter(item -> item.routing().isFor(Optional.of(group)))
                .toList();
        return answers(group.value(), codes.stream().map(About::of).toList(), items);
    }

    /** They answer the questions of which shares are printed: the overall ones, and how teams are made up (table 2). */
    private List<Respondent> municipalities() {
        String group = PublishedStudy.SELF_EVALUATION;
        int last = PublishedStudy.n(group) - 1;
        List<OrganisationCode> codes = spread.inTurn(last + 2);
        List<About> abouts = new ArrayList<>(codes.subList(0, last).stream().map(About::of).toList());
        abouts.add(new About(codes.subList(last, last + 2)));
        List<Item> items = items(SELF_EVALUATION).stream()
                .filter(item -> !PublishedStudy.figures(item.code().value(), group).isEmpty())
                .toList();
        return answers(group, abouts, items);
    }

    private List<Respondent> answers(String group, List<About> abouts, List<Item> items) {
        GroupCounts counts = new GroupCounts(group, items);
        unmet.addAll(counts.unmet());
        return dealing.respondents(group, abouts, items, counts);
    }
}
