package dk.styringsportal.testing.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.ResponseRate;
import dk.styringsportal.campaign.invitation.ResponseRates;
import dk.styringsportal.markup.MarkdownReader;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.Block;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.national.NationalReport;
import dk.styringsportal.report.prose.ProseSource;
import dk.styringsportal.statistics.Share;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.PublishedEditions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Those who were invited, and the response rates of table 1. */
class InvitedStudyTest {

    private static final Study STUDY = new Study(2014);
    private static final InvitedStudy INVITED = new InvitedStudy(STUDY, 2014);

    @Test
    void table_1_comes_out_of_those_invited() {
        SortedMap<GroupId, ResponseRate> rates = new ResponseRates(INVITED.counts(), SizeClasses.ofDenmark()).byGroup();

        assertEquals(4, rates.size());
        rates.forEach((group, rate) -> {
            PublishedStudy.TableOne row = PublishedStudy.tableOne(group.value());
            assertEquals(row.n(), rate.answered());
            assertTrue(row.isRate(rate.share().orElseThrow()), () -> group + ": " + rate.share());
        });
    }

    @Test
    void everybody_has_a_name_and_every_respondent_an_invitation() {
        assertEquals(INVITED.all().size(), INVITED.all().stream().map(InvitedStudy.Invited::name).distinct().count());
        assertEquals(
                STUDY.respondents(),
                INVITED.all().stream().flatMap(each -> each.answers().stream()).toList());
        assertEquals(INVITED.all(), new InvitedStudy(STUDY, 2014).all());
    }

    @ParameterizedTest
    @MethodSource("respondentGroups")
    void those_who_did_not_answer_are_of_municipalities_like_the_others_as_the_report_says(RespondentGroup group) {
        double p = Nonresponse.of(group, INVITED.counts(), Backgrounds.ofDenmark()).test().orElseThrow().p();

        assertTrue(p > 0.05, () -> group.id() + ": p = " + p);
    }

    private static List<RespondentGroup> respondentGroups() {
        return Study.SURVEY.groups();
    }

    @Test
    void a_rate_that_cannot_come_out_by_municipality_is_told_and_no_more() {
        assertEquals(Map.of("fagudvalgsformaend", new Share(34, 98)), InvitedStudy.unmetByMunicipality());
    }

    /** The report counts chairs and chiefs by municipality, so 34 of 98 chairs are 35 %. */
    @Test
    void the_national_report_has_table_1() {
        List<List<String>> table = nationalReport().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(found -> found.caption().equals(Optional.of("Svar fra hver gruppe")))
                .findFirst()
                .orElseThrow()
                .rows()
                .stream()
                .map(row -> List.of(row.head(), row.cells().get(0).text(), row.cells().get(2).text().replace('\u00a0', ' ')))
                .toList();

        assertEquals(
                PublishedStudy.TABLE_1.stream()
                        .filter(row -> !row.group().equals(PublishedStudy.SELF_EVALUATION))
                        .map(row -> List.of(
                                Study.SURVEY.group(row.group()).orElseThrow().title(),
                                String.valueOf(row.n()),
                                (InvitedStudy.unmetByMunicipality().containsKey(row.group()) ? 35 : row.rate()) + " pct."))
                        .toList(),
                table);
    }

    private static List<Block> nationalReport() {
        List<EditionResponse> responses = STUDY.respondents().stream()
                .map(each -> new EditionResponse(
                        Optional.of(new GroupId(each.group())), each.about().organisations(), CountedStudy.answers(Study.SURVEY, each)))
                .toList();
        List<InvitedCount> invited = INVITED.counts();
        FrozenEdition frozen = FrozenEdition.ofGroups(
                Study.SURVEY, new QuestionnaireFiles(Path.of("surveys")).content(Study.SURVEY.id()), responses, invited);
        return NationalReport.of(
                        PublishedEditions.of(frozen, Study.SURVEY),
                        Optional.empty(),
                        new ProseSource(new MarkdownReader(), Map.of()),
                        new byte[0],
                        ReportTexts.DANISH)
                .blocks();
    }
}
