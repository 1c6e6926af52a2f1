package dk.styringsportal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.edition.EditionBasis.Own;
import dk.styringsportal.benchmark.edition.EditionFigure;
import dk.styringsportal.benchmark.edition.EditionState;
import dk.styringsportal.benchmark.edition.GroupOrigin;
import dk.styringsportal.benchmark.edition.GroupOrigin.Origin;
import dk.styringsportal.benchmark.edition.OwnSurvey;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.testing.OwnSurveys;
import dk.styringsportal.testing.SampleReports;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Score reports whose national figures come from an edition. */
class EditionScoreReportTest {

    private static final ScoreMaterial FULL = SampleReports.full(40);
    private static final Edition EDITION = FULL.edition().orElseThrow().edition();

    @Test
    void it_says_of_which_edition_its_figures_are() {
        Report report = report(FULL);
        List<String> facts = report.cover().facts().stream().map(Report.Cover.Fact::value).toList();
        assertTrue(facts.contains("Udgave 1.0 (nr. 1), offentliggjort 1. marts 2026"), facts.toString());
        assertTrue(facts.contains(EDITION.checksum()), facts.toString());
        assertTrue(paragraphs(report).stream().anyMatch(text -> text.contains(EDITION.checksum())), "in the method too");
        assertFalse(notes(report).contains("Foreløbige tal"));
    }

    @Test
    void figures_of_the_round_as_it_stands_are_called_provisional() {
        Report report = SampleReports.score(
                ScoreMaterial.of(SampleResults.compared(SampleResults.random(5))), ReportTexts.DANISH);
        assertTrue(notes(report).contains("Foreløbige tal"));
        assertTrue(report.cover().facts().stream().anyMatch(fact -> fact.value().startsWith("Foreløbig: 72 kommuner")));
    }

    @Test
    void an_edition_that_is_not_public_says_so() {
        Edition approved = new Edition(
                EDITION.id(), EDITION.campaign(), EDITION.version(), EditionState.APPROVED, EDITION.title(), EDITION.maker(),
                EDITION.madeAt(), "", EDITION.checksum(), Optional.empty(), Optional.empty(), Optional.empty());
        Report report = report(from(approved, Own.SAME));
        assertTrue(report.cover().facts().stream().anyMatch(fact -> fact.value().equals("Udgave 1.0 (nr. 1), ikke offentliggjort")));
    }

    @Test
    void it_tells_where_own_answers_are_others_than_those_of_the_edition() {
        assertTrue(notes(report(from(EDITION, Own.CHANGED))).contains("Besvarelsen er ændret siden udgaven"));
        assertTrue(notes(report(from(EDITION, Own.ABSENT))).contains("Besvarelsen er ikke med i udgaven"));
        assertTrue(notes(report(SampleReports.material(3))).contains("Landets tal vises ikke"), "of fewer than five");
    }

    @Test
    void the_last_round_stands_beside_with_breaks_marked_and_what_both_have_told_apart() {
        Block.Table themes = tables(report(FULL)).stream()
                .filter(table -> table.caption().equals(Optional.of("Point i de to runder")))
                .findFirst()
                .orElseThrow();
        Numbers numbers = Numbers.in(ReportTexts.DANISH);
        var scores = FULL.development().orElseThrow().themes();
        for (int i = 0; i < scores.size(); i++) {
            List<String> cells = themes.rows().get(i).cells().stream().map(Block.Cell::text).toList();
            var values = scores.get(i).score().told().values();
            assertEquals(numbers.points(values.get(0).own()), cells.get(0));
            assertEquals(numbers.points(values.get(1).own()), cells.get(1));
            boolean broken = !scores.get(i).score().told().breaks().isEmpty();
            assertEquals(i == 0, broken, "theme 1 has got question 4");
            assertEquals(
                    broken
                            ? "Brud"
                            : numbers.difference(
                                    values.get(1).own().orElseThrow().toDouble() - values.get(0).own().orElseThrow().toDouble()),
                    cells.get(2));
        }
        assertTrue(lists(report(FULL)).stream().anyMatch(item -> item.startsWith("1. Visitation og opfølgning: 12 af 13 spørgsmål")));
        assertFalse(paragraphs(report(SampleReports.material(40))).stream().anyMatch(text -> text.contains("Ved et brud")));
    }

    @Test
    void groups_that_show_with_their_role_alone_stay_out_of_what_leaves_the_municipality() {
        OwnSurvey survey = withGapOfChairs(OwnSurveys.wholeWithOneChair(8));
        RespondentGroup chairs = survey.questionnaire().groups().get(0);
        assertTrue(survey.isByRole(chairs));
        String name = SurveyWords.brief(chairs);
        LargestGaps gaps = new LargestGaps(survey, Words.in(ReportTexts.DANISH));
        assertTrue(pairs(gaps.shown()).get(0).startsWith(name));
        assertEquals(8, pairs(gaps.withoutRoles()).size());
        assertTrue(pairs(gaps.withoutRoles()).stream().noneMatch(pair -> pair.contains(name)));
    }

    /** As if a difference of one person to others were shown. */
    private static OwnSurvey withGapOfChairs(OwnSurvey survey) {
        OwnSurvey.FieldLine line = survey.fields(survey.questionnaire().themes().get(0)).get(0);
        EditionFigure gap = EditionFigure.of(Map.of(
                "kind", "gap",
                "group", line.groups().get(0).group().id().value(),
                "item", line.field().item().code().value(),
                "other", line.groups().get(1).group().id().value(),
                "difference", BigDecimal.ONE,
                "stand", "both-positive"));
        Map<String, EditionFigure> own = new LinkedHashMap<>(survey.own());
        own.putAll(OwnSurvey.byName(List.of(gap)));
        return new OwnSurvey(
                survey.questionnaire(), survey.title(), survey.fictitious(), survey.municipality(), survey.minimum(), survey.edition(),
                own, survey.nation());
    }

    @Test
    void the_weakest_questions_come_with_recommendations_and_with_what_others_share() {
        Report report = report(FULL);
        FULL.result().comparison().orElseThrow().weakest().forEach(code -> {
            var item = FULL.result().questionnaire().item(code).orElseThrow();
            assertTrue(report.blocks().contains(new Block.Paragraph(
                    Optional.of("Spørgsmål " + item.number()), item.wording().recommendation())), code.value());
        });
        assertTrue(lists(report).stream().anyMatch(item -> item.startsWith("Skabelon til ledelsestilsyn (Skabelon), Odense.")));
    }

    @Test
    void its_data_are_those_of_its_pages() {
        String csv = new String(report(FULL).attachments().get(0).content(), StandardCharsets.UTF_8);
        List<String> lines = csv.lines().toList();
        assertEquals(
                1 + 1 + FULL.result().questionnaire().themes().size() + FULL.result().questionnaire().counting().size(),
                lines.stream().filter(line -> !line.contains(";gruppeforskel;")).count());
        String second = lines.stream().filter(line -> line.contains(";tema;2;")).findFirst().orElseThrow();
        List<String> cells = List.of(second.split(";", -1));
        Numbers numbers = Numbers.in(ReportTexts.DANISH);
        assertEquals("1.0", cells.get(0));
        assertEquals(
                numbers.points(FULL.result().scorecard().theme(2).points()),
                numbers.points(Double.parseDouble(cells.get(6).replace(',', '.'))));
        assertEquals("40", cells.get(9));
        assertEquals(
                numbers.points(FULL.result().comparison().orElseThrow().theme(2).line().nation().orElseThrow().median()),
                numbers.points(Double.parseDouble(cells.get(12).replace(',', '.'))));
        assertTrue(lines.stream().filter(line -> line.contains(";tema;1;")).allMatch(line -> line.contains(";ja;")), "the break");
    }

    @Test
    void its_data_have_the_differences_between_groups_with_their_numbers() {
        OwnSurvey survey = withGapOfChairs(OwnSurveys.wholeWithOneChair(8));
        Report report = report(of(survey));
        List<List<String>> lines = new String(report.attachments().get(0).content(), StandardCharsets.UTF_8).lines()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        List<String> headings = lines.get(0);
        List<List<String>> gaps = lines.stream().filter(line -> line.get(2).equals("gruppeforskel")).toList();
        assertTrue(lines.stream().allMatch(line -> line.size() == headings.size()), "a cell for each heading");
        List<OwnSurvey.GapLine> shown = LargestGaps.withoutRoles(survey);
        assertEquals(shown.size(), gaps.size());
        Numbers numbers = Numbers.in(ReportTexts.DANISH);
        List<String> told = tables(report).stream()
                .filter(table -> table.columns().stream().anyMatch(column -> column.head().equals("Grupper")))
                .findFirst()
                .orElseThrow()
                .rows()
                .stream()
                .map(row -> row.cells().get(1).text())
                .toList();
        for (int i = 0; i < gaps.size(); i++) {
            List<String> gap = gaps.get(i);
            double difference = Double.parseDouble(gap.get(headings.indexOf("forskel i procentpoint")).replace(',', '.'));
            assertEquals(told.get(i), numbers.percentagePoints(difference / 100));
            int n = Integer.parseInt(gap.get(headings.indexOf("svar")));
            assertEquals(
                    SurveyWords.n(survey.answers(shown.get(i).field(), shown.get(i).one()).orElseThrow().own()).orElseThrow(), n);
            assertTrue(n >= survey.minimum(), gap.toString());
            assertFalse(gap.get(headings.indexOf("landets svar")).isEmpty());
        }
    }

    @Test
    void what_the_nation_does_not_show_of_a_difference_has_its_code_in_the_data() {
        OwnSurvey whole = OwnSurveys.wholeWithOneChair(8);
        OwnSurvey survey = new OwnSurvey(
                whole.questionnaire(), whole.title(), whole.fictitious(), whole.municipality(), whole.minimum(), whole.edition(),
                whole.own(), Map.of());
        List<String> gaps = new String(report(of(survey)).attachments().get(0).content(), StandardCharsets.UTF_8).lines()
                .filter(line -> line.contains(";gruppeforskel;"))
                .toList();
        assertFalse(gaps.isEmpty());
        gaps.forEach(line -> assertTrue(line.endsWith(";:;:;:;:;:"), line));
    }

    @Test
    void it_says_where_the_group_is_from_and_warns_where_that_is_not_the_edition() {
        Map<Origin, String> titles = Map.of(
                Origin.LATER, "Gruppen er lavet efter udgaven",
                Origin.OWN, "Gruppen er kommunens eget valg",
                Origin.TODAY, "Gruppen er, som den er i dag");
        EditionBasis basis = FULL.edition().orElseThrow();
        for (Origin origin : Origin.values()) {
            EditionBasis from = new EditionBasis(basis.edition(), Own.SAME, Optional.of(new GroupOrigin(origin, 2019)));
            ScoreMaterial material = new ScoreMaterial(FULL.result(), Optional.of(from), Optional.empty(), List.of(), List.of());
            Report report = report(material);
            titles.forEach((one, title) -> assertEquals(one == origin, notes(report).contains(title), title));
            String said = titles.containsKey(origin) ? titles.get(origin) + ". " : "Gruppen er, som den står i udgaven: ";
            assertEquals(1, paragraphs(report).stream().filter(text -> text.startsWith(said)).count(), said);
            List<String> brief = new NationBasis(material, Words.in(ReportTexts.DANISH)).sentencesWithGroup();
            assertEquals(
                    titles.containsKey(origin),
                    brief.stream().anyMatch(text -> text.startsWith("Sammenligningsgruppen ”Region Hovedstaden” står ikke i udgaven")));
            assertTrue(small(report).stream().anyMatch(text -> text.contains("(2019)")), "the year is the edition's");
        }
    }

    private static List<String> small(Report report) {
        return report.blocks().stream().filter(Block.SmallPrint.class::isInstance).map(block -> ((Block.SmallPrint) block).text()).toList();
    }

    private static ScoreMaterial of(OwnSurvey survey) {
        return new ScoreMaterial(FULL.result(), FULL.edition(), FULL.development(), List.of(survey), List.of());
    }

    private static ScoreMaterial from(Edition edition, Own own) {
        return new ScoreMaterial(FULL.result(), Optional.of(new EditionBasis(edition, own)), Optional.empty(), List.of(), List.of());
    }

    private static Report report(ScoreMaterial material) {
        return SampleReports.score(material, ReportTexts.DANISH);
    }

    private static List<String> pairs(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().map(row -> row.cells().get(0).text()).toList()
                : List.of();
    }

    private static List<String> notes(Report report) {
        return report.blocks().stream().filter(Block.Note.class::isInstance).map(block -> ((Block.Note) block).title()).toList();
    }

    private static List<String> paragraphs(Report report) {
        return report.blocks().stream().filter(Block.Paragraph.class::isInstance).map(block -> ((Block.Paragraph) block).text()).toList();
    }

    private static List<String> lists(Report report) {
        List<String> items = new ArrayList<>();
        report.blocks().forEach(block -> {
            if (block instanceof Block.BulletList list) {
                items.addAll(list.items());
            }
        });
        return items;
    }

    private static List<Block.Table> tables(Report report) {
        return report.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }
}
