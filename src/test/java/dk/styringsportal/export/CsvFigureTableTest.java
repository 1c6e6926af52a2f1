package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.benchmark.keyfigures.NationalKeyFigures;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Inhabitants;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.ColumnKey;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.questionnaire.RowKey;
import dk.styringsportal.questionnaire.cases.CellAddress;
import dk.styringsportal.questionnaire.figures.AgeGroup;
import dk.styringsportal.questionnaire.figures.Basis;
import dk.styringsportal.questionnaire.figures.FigureCell;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.questionnaire.figures.FigureText;
import dk.styringsportal.questionnaire.figures.KeyFigure;
import dk.styringsportal.response.Answers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Key figures as a file: what is no number is empty, and nothing is a formula. */
class CsvFigureTableTest {

    private static final ItemCode ITEM = new ItemCode("tal");
    private static final AgeGroup ADULTS = new AgeGroup(18, 64);

    /** One of 98 municipalities alike has 12,5: factor 98, estimate 1225. */
    @Test
    void a_line_for_each_number_with_decimal_commas_and_texts_that_are_no_formulas() throws IOException {
        NationalKeyFigures figures = NationalKeyFigures.of(
                sheet(), List.of(new Reporting(new OrganisationCode("0101"), answer())), inhabitants());

        assertEquals(
                "nøgle;'=1+1;'@enhed;'-række;'+kolonne;2018;18–64;1;0;0;0;0;0;0;12,5;12,5;12,5;12,5;12,5;1225;98;*;'=HENT, 2026-02-11",
                lines(figures).get(1));
    }

    @Test
    void without_answers_there_are_no_numbers_and_no_zeros_in_their_place() throws IOException {
        NationalKeyFigures figures = NationalKeyFigures.of(sheet(), List.of(), Population.NONE);

        assertEquals("nøgle;'=1+1;'@enhed;'-række;'+kolonne;2018;18–64;0;0;0;0;0;0;0;;;;;;;;;", lines(figures).get(1));
        assertEquals(lines(figures).get(0).split(";").length, lines(figures).get(1).split(";", -1).length);
    }

    private static List<String> lines(NationalKeyFigures figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvFigureTable().write(figures, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static FigureSheet sheet() {
        CellAddress number = new CellAddress(ITEM, Optional.<RowKey>empty(), Optional.<ColumnKey>empty());
        FigureCell cell = new FigureCell(
                Optional.of("-række"), Optional.of("+kolonne"), number, Optional.empty(), Optional.of(number),
                Optional.of(ADULTS), OptionalInt.of(2018));
        KeyFigure figure = new KeyFigure(
                "nøgle", new FigureText("=1+1", Optional.empty()), new FigureText("@enhed", Optional.empty()), 1,
                new Basis.GrossedUp(), Optional.empty(), List.of(cell), Optional.empty());
        return new FigureSheet(new QuestionnaireVersionId("tal", "1"), 20, List.of(figure));
    }

    private static Answers answer() {
        return new Answers(Map.of(ITEM, new AnswerValue.Quantity(new BigDecimal("12.5"))));
    }

    private static Population inhabitants() {
        PopulationSource source = new PopulationSource(2018, "=HENT", LocalDate.of(2026, 2, 11), Instant.EPOCH, "KL");
        return new Population(List.of(source), Municipalities.ofDenmark().all().stream()
                .map(one -> new Inhabitants(one.code(), 2018, ADULTS, 1000))
                .toList());
    }
}
