package dk.styringsportal.testing.study;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.RespondentGroup.SpeaksFor;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everybody who was invited to the study, made up so that the response rates of table 1 come out: its respondents, and beside them
 * so many who did not answer. How many were invited is not printed; of the numbers that give the printed percentage the middle one
 * is taken.
 */
public final class InvitedStudy {

    private final Spread spread;
    private final List<Invited> invited = new ArrayList<>();

    /**
     * Somebody with an invitation.
     *
     * @param name that nobody else has
     * @param answers what they answer; empty for who does not
     */
    public record Invited(String name, String group, About about, Optional<Respondent> answers) {}

    /** @param seed the same gives the same people */
    public InvitedStudy(Study study, long seed) {
        this.spread = new Spread(new Random(seed));
        Study.SURVEY.groups().forEach(group -> {
            List<Respondent> respondents = study.respondents().stream()
                    .filter(each -> each.group().equals(group.id().value()))
                    .toList();
            respondents.forEach(each -> add(group, each.about(), Optional.of(each)));
            silent(group.id(), respondents).forEach(code -> add(group, About.of(code), Optional.empty()));
        });
    }

    /** Group by group, those who answer first. */
    public List<Invited> all() {
        return List.copyOf(invited);
    }

    /** The same people as an edition counts them. */
    public List<InvitedCount> counts() {
        return invited.stream()
                .collect(Collectors.groupingBy(
                        each -> List.of(each.group(), each.about().codes(), each.answers().isPresent()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(alike -> new InvitedCount(
                        new GroupId(alike.get(0).group()),
                        alike.get(0).about(),
                        Standing.INVITED,
                        alike.get(0).answers().isPresent(),
                        alike.size()))
                .toList();
    }

    /**
     * The response rates of table 1 that no people can give where each municipality counts once, as nonresponse is analysed for
     * groups that speak for theirs: what comes out instead, by group. There are 98, and more chairs than that.
     */
    public static Map<String, Share> unmetByMunicipality() {
        return Study.SURVEY.groups().stream()
                .filter(group -> group.speaksFor() == SpeaksFor.MUNICIPALITY)
                .map(group -> PublishedStudy.tableOne(group.id().value()))
                .map(row -> Map.entry(row, new Share(row.n(), Math.min(middle(row), Municipalities.ofDenmark().all().size()))))
                .filter(entry -> !entry.getKey().isRate(entry.getValue()))
                .collect(Collectors.toMap(entry -> entry.getKey().group(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private static int middle(PublishedStudy.TableOne row) {
        return row.invited().get(row.invited().size() / 2);
    }

    private void add(RespondentGroup group, About about, Optional<Respondent> answers) {
        invited.add(new Invited(String.format("Person %04d", invited.size() + 1), group.id().value(), about, answers));
    }

    /** Where those are who did not answer: the municipalities of which nobody is invited yet go first. */
    private List<OrganisationCode> silent(GroupId group, List<Respondent> respondents) {
        int wanted = middle(PublishedStudy.tableOne(group.value())) - respondents.size();
        if (group.equals(LeadershipSurvey.CASEWORKERS)) {
            return spread.drawn(wanted);
        }
        List<OrganisationCode> taken =
                respondents.stream().flatMap(each -> each.about().organisations().stream()).toList();
        List<OrganisationCode> inTurn = spread.inTurn(wanted + taken.size());
        return Stream.concat(
                        inTurn.stream().filter(code -> !taken.contains(code)),
                        inTurn.stream().filter(taken::contains))
                .limit(wanted)
                .toList();
    }
}
