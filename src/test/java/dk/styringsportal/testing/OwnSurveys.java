package dk.styringsportal.testing;

import static dk.styringsportal.testing.LeadershipSurvey.CASEWORKERS;
import static dk.styringsportal.testing.LeadershipSurvey.CHAIRS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.benchmark.edition.EditionVersion;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.benchmark.edition.OwnSurveyFigures;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.OwnCounts;
import dk.styringsportal.benchmark.survey.RoleConsents;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.response.InventedAnswers;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.surveys.QuestionnaireFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Made-up answers about Aarhus and nineteen other municipalities. In Aarhus a chair, a chief, six leaders who answer {@link #MIXED}
 * differently and {@link #ALIKE} all the same, and four caseworkers.
 */
public final class OwnSurveys {

    public static final OrganisationCode AARHUS = new OrganisationCode("0751");
    public static final String MIXED = "org-forvaltningsniveau";
    public static final String ALIKE = "org-ensartet-praksis";
    public static final String OF_CASEWORKERS = "ts-paa-tvaers-af-forvaltningsomraader";
    public static final String OF_CHAIRS = "ps-politisk-fokus";
    public static final GroupPool POOL = new GroupPool("Ledelse", List.of(CHIEFS, LEADERS));

    private static final DisclosureRules RULES = DisclosureRules.STANDARD;

    private OwnSurveys() {}

    /** @param byRole whether the chair has said that the answer may be shown with the role */
    public static List<EditionResponse> answers(boolean byRole) {
        List<EditionResponse> responses = new ArrayList<>();
        responses.add(new EditionResponse(
                Optional.of(CHAIRS), List.of(AARHUS), LeadershipSurvey.answers(Map.of(OF_CHAIRS, '2')), byRole));
        responses.add(response(CHIEFS, AARHUS, Map.of(MIXED, '1', OF_CHAIRS, '4')));
        for (char given : "443211".toCharArray()) {
            responses.add(response(LEADERS, AARHUS, Map.of(MIXED, given, ALIKE, '3')));
        }
        for (char given : "4321".toCharArray()) {
            responses.add(response(CASEWORKERS, AARHUS, Map.of(OF_CASEWORKERS, given)));
        }
        List<OrganisationCode> others = Municipalities.ofDenmark().all().stream()
                .map(municipality -> municipality.code())
                .filter(code -> !code.equals(AARHUS))
                .toList();
        for (int i = 0; i < 19; i++) {
            OrganisationCode about = others.get(i * 5);
            responses.add(response(CHAIRS, about, Map.of(OF_CHAIRS, "4321".charAt(i % 4))));
            responses.add(response(CHIEFS, about, Map.of(MIXED, "4321?".charAt(i % 5), OF_CHAIRS, "43".charAt(i % 2))));
            responses.add(response(LEADERS, about, Map.of(MIXED, "4432".charAt(i % 4), ALIKE, "4321".charAt(i % 4))));
            responses.add(response(CASEWORKERS, about, Map.of(OF_CASEWORKERS, "2134".charAt(i % 4))));
        }
        return responses;
    }

    public static EditionResponse response(GroupId group, OrganisationCode about, Map<String, Character> given) {
        return new EditionResponse(Optional.of(group), List.of(about), LeadershipSurvey.answers(given));
    }

    /** What Aarhus sees before there is an edition. */
    public static OwnSurvey provisional(boolean byRole, Optional<GroupPool> pool) {
        return survey(List.of(answers(byRole)), pool, Optional.empty(), Map.of());
    }

    /** What Aarhus sees of an edition of these answers. */
    public static OwnSurvey ofEdition(boolean byRole, Optional<GroupPool> pool) {
        FrozenEdition frozen = frozen(answers(byRole), pool);
        EditionContent content = EditionContent.read(frozen.pieces(), frozen.id(), new JsonLines());
        return survey(List.of(answers(byRole)), pool, Optional.of(edition(frozen)), content.byName());
    }

    /** What Aarhus sees where so many of each group have answered everything in Aarhus, and three times as many elsewhere. */
    public static OwnSurvey whole(int respondents) {
        return whole(respondents, respondents, false);
    }

    /** The same where Aarhus has one chair, who has said that the answers may be shown with the role. */
    public static OwnSurvey wholeWithOneChair(int respondents) {
        return whole(respondents, 1, true);
    }

    private static OwnSurvey whole(int respondents, int chairs, boolean byRole) {
        List<EditionResponse> responses = new ArrayList<>();
        for (GroupId group : List.of(CHAIRS, CHIEFS, LEADERS, CASEWORKERS)) {
            for (int i = 0; i < 4 * respondents; i++) {
                OrganisationCode about = i < (group.equals(CHAIRS) ? chairs : respondents)
                        ? AARHUS
                        : Municipalities.ofDenmark().all().get(i % 70).code();
                responses.add(EditionResponse.kept(
                        LeadershipSurvey.VERSION,
                        Optional.of(group),
                        List.of(about),
                        InventedAnswers.of(LeadershipSurvey.VERSION, 31L * i + group.value().hashCode()),
                        byRole && about.equals(AARHUS) && group.equals(CHAIRS)));
            }
        }
        FrozenEdition frozen = frozen(responses, Optional.empty());
        EditionContent content = EditionContent.read(frozen.pieces(), frozen.id(), new JsonLines());
        return survey(List.of(responses), Optional.empty(), Optional.of(edition(frozen)), content.byName());
    }

    /** What Aarhus sees of the last of several editions, the nation left out. */
    public static OwnSurvey ofLast(List<List<EditionResponse>> editions) {
        return survey(editions, Optional.empty(), Optional.empty(), Map.of());
    }

    /** An edition of the answers. */
    public static FrozenEdition frozen(List<EditionResponse> responses, Optional<GroupPool> pool) {
        return FrozenEdition.ofGroups(
                LeadershipSurvey.VERSION,
                new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                responses,
                List.of(),
                pool);
    }

    private static Edition edition(FrozenEdition frozen) {
        return new Edition(
                frozen.id(), new CampaignId(1), EditionVersion.FIRST, EditionState.PUBLISHED, "Runden", "kl-admin",
                Instant.parse("2026-02-01T11:00:00Z"), "", frozen.checksum(), Optional.empty(),
                Optional.of(Instant.parse("2026-03-01T11:00:00Z")), Optional.empty());
    }

    private static OwnSurvey survey(
            List<List<EditionResponse>> editions,
            Optional<GroupPool> pool,
            Optional<Edition> edition,
            Map<String, EditionFigure> nation) {
        List<OwnCounts> judged = editions.stream().map(responses -> judged(responses, pool)).toList();
        return new OwnSurvey(
                pool.map(some -> some.in(LeadershipSurvey.VERSION)).orElse(LeadershipSurvey.VERSION),
                "Faglig ledelse 2026",
                true,
                Municipalities.ofDenmark().get(AARHUS),
                RULES.minimum(),
                edition,
                OwnSurvey.byName(OwnSurveyFigures.ofLast(judged, RULES.minimum(), new JsonLines())),
                nation);
    }

    private static OwnCounts judged(List<EditionResponse> responses, Optional<GroupPool> pool) {
        Counting counting = new Counting(LeadershipSurvey.VERSION);
        RoleConsents consents = new RoleConsents();
        responses.forEach(response -> {
            counting.add(response.group(), About.of(response.about()), response.answers());
            consents.add(response.group(), About.of(response.about()), response.withRole());
        });
        SurveyCounts counts = counting.counts();
        return new OwnCounts(pool.map(counts::pooled).orElse(counts), AARHUS, RULES, consents.in(AARHUS));
    }
}
