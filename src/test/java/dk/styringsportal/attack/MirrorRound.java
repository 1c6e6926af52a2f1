package dk.styringsportal.attack;

import dk.styringsportal.benchmark.disclosure.Cell;
import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.mirror.MirrorFigure;
import dk.styringsportal.benchmark.mirror.MirrorLine;
import dk.styringsportal.benchmark.mirror.MirrorLines;
import dk.styringsportal.benchmark.survey.Counting;
import dk.styringsportal.benchmark.survey.Field;
import dk.styringsportal.benchmark.survey.ShownCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import dk.styringsportal.response.survey.SurveyResponse;
import dk.styringsportal.testing.TestQuestionnaires;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** A small round in which two groups on one side and one on the other say how they see the same; opinions are more or less shared. */
final class MirrorRound {

    static final int FEWEST = DisclosureRules.STANDARD.minimum();

    /** From 4 down to 1, and a last one that has no value. */
    static final List<String> OPTIONS = List.of("hoej-grad", "nogen-grad", "mindre-grad", "slet-ikke", "ved-ikke");

    /** The last one is the other side. */
    static final List<GroupId> GROUPS = List.of(new GroupId("ledere"), new GroupId("politikere"), new GroupId("medarbejdere"));

    private static final QuestionnaireVersion VERSION = TestQuestionnaires.GROUPS;
    private static final Item ITEM = VERSION.item("oplysninger").orElseThrow();
    private static final String ROW = "maal";

    /** Those of one group in one municipality. */
    record Stratum(int group, OrganisationCode municipality) {}

    private final List<OrganisationCode> municipalities;
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<SurveyResponse> sent = new ArrayList<>();
    private final SurveyCounts all;
    private final ShownCounts shown;

    MirrorRound(long seed) {
        Random random = new Random(seed);
        double agreement = random.nextDouble();
        municipalities = IntStream.rangeClosed(1, 3 + random.nextInt(4))
                .mapToObj(number -> new OrganisationCode(String.format("%04d", number)))
                .toList();
        for (Stratum stratum : strata()) {
            int[] given = new int[OPTIONS.size()];
            for (int person = random.nextInt(random.nextInt(2) == 0 ? 11 : 4); person > 0; person--) {
                int option = random.nextDouble() < agreement ? 1 : random.nextInt(OPTIONS.size());
                given[option]++;
                sent.add(response(stratum, option));
            }
            counts.put(stratum.toString(), given);
        }
        Counting counting = new Counting(VERSION);
        sent.forEach(one -> counting.add(Optional.of(one.group()), one.about(), one.answers()));
        all = counting.counts();
        shown = new ShownCounts(all, DisclosureRules.STANDARD);
    }

    private static SurveyResponse response(Stratum stratum, int option) {
        return new SurveyResponse(
                UUID.randomUUID(),
                new CampaignId(1),
                GROUPS.get(stratum.group()),
                About.of(stratum.municipality()),
                Optional.empty(),
                new Answers(Map.of(ITEM.code(), ITEM.read(Map.of(ROW, OPTIONS.get(option))))));
    }

    /** Each group in each municipality, in a fixed order. */
    List<Stratum> strata() {
        return IntStream.range(0, GROUPS.size())
                .boxed()
                .flatMap(group -> municipalities.stream().map(municipality -> new Stratum(group, municipality)))
                .toList();
    }

    List<OrganisationCode> municipalities() {
        return municipalities;
    }

    int count(Stratum stratum, int option) {
        return counts.get(stratum.toString())[option];
    }

    int n(Stratum stratum) {
        return Arrays.stream(counts.get(stratum.toString())).sum();
    }

    /** As the edition tells it of a whole group. */
    Cell distribution(int group) {
        Field field = new Field(ITEM, ITEM.rows().stream().filter(row -> row.key().value().equals(ROW)).findFirst());
        return shown.cells(field, GROUPS.get(group)).get(0);
    }

    /** As the page tells it to that municipality: the nation's and its own. */
    List<MirrorFigure> toldTo(OrganisationCode own) {
        MirrorLine line = line(MirrorLines.forMunicipality(all, DisclosureRules.STANDARD, Optional.empty(), own));
        return List.of(line.nation(), line.of(own));
    }

    /** As KL reads them, who sees every answer: the nation's and that municipality's. */
    List<MirrorFigure> toldToKl(OrganisationCode about) {
        MirrorLine line = line(MirrorLines.of(all, FEWEST));
        return List.of(line.nation(), line.of(about));
    }

    private static MirrorLine line(List<MirrorLine> lines) {
        return lines.stream()
                .filter(line -> line.item().equals(ITEM) && line.row().orElseThrow().key().value().equals(ROW))
                .findFirst()
                .orElseThrow();
    }
}
