package dk.styringsportal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.ImportProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportSentencesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private static final LocalDate DAY = LocalDate.of(2024, 5, 31);

    static Stream<ImportProblem> one_of_each() {
        return Stream.of(
                new ImportProblem.EmptyFile(),
                new ImportProblem.NotText(),
                new ImportProblem.FileTooLarge(2_000_000),
                new ImportProblem.BrokenQuotes(),
                new ImportProblem.NoRows(),
                new ImportProblem.NoOrganisationColumn(),
                new ImportProblem.UnknownColumn("q01", "q47"),
                new ImportProblem.UnknownField(List.of("q04/p-95", "q04/p-96")),
                new ImportProblem.ColumnTwice(),
                new ImportProblem.NoHeading(1234),
                new ImportProblem.RowTooWide(126),
                new ImportProblem.NoMunicipality(),
                new ImportProblem.UnknownMunicipality(Optional.empty()),
                new ImportProblem.UnknownMunicipality(Optional.of("Aarhus")),
                new ImportProblem.MunicipalityTwice("Aarhus", 1234),
                new ImportProblem.AlreadySubmitted("Aarhus"),
                new ImportProblem.UnknownOption(List.of("ja", "nej")),
                new ImportProblem.SeveralOptions(),
                new ImportProblem.NoneBesideTicks(),
                new ImportProblem.TickedTwice("pris"),
                new ImportProblem.NumberWanted(number("0", "5", 0)),
                new ImportProblem.NumberWanted(number("0", null, 2)),
                new ImportProblem.NumberWanted(number(null, "5", 1)),
                new ImportProblem.NumberWanted(number(null, null, 0)),
                new ImportProblem.AmbiguousNumber(),
                new ImportProblem.DayWanted(Optional.of(DAY), Optional.of(DAY)),
                new ImportProblem.DayWanted(Optional.of(DAY), Optional.empty()),
                new ImportProblem.DayWanted(Optional.empty(), Optional.of(DAY)),
                new ImportProblem.DayWanted(Optional.empty(), Optional.empty()),
                new ImportProblem.TextWanted(200),
                new ImportProblem.OrderWanted(2, List.of("ja", "nej")),
                new ImportProblem.TooManyTicks(2),
                new ImportProblem.StandsAlone(),
                new ImportProblem.CprNumber(),
                new ImportProblem.OptionWanted(List.of("Ja", "Nej")),
                new ImportProblem.TickWanted(),
                new ImportProblem.PlaceEmpty(2),
                new ImportProblem.NoAnswerHere(),
                new ImportProblem.QuestionTwice("Tal!E7"),
                new ImportProblem.NoGroupColumn(),
                new ImportProblem.NoGroup(List.of("ledere", "medarbejdere")),
                new ImportProblem.UnknownGroup(List.of("ledere", "medarbejdere")),
                new ImportProblem.MunicipalityNotAsked("Aarhus"),
                new ImportProblem.NotAskedOfGroup("Ledere"),
                new ImportProblem.DoesNotAddUp(),
                new ImportProblem.NoAnswers(),
                new ImportProblem.FileTwice(DAY, "KL"),
                new ImportProblem.Workbook(language -> language.getLanguage().equals("da") ? "Cellen er tom." : "Empty."),
                new ImportProblem.HeadingMissing(),
                new ImportProblem.HeadingNotMapped(),
                new ImportProblem.UnknownTarget("q99"),
                new ImportProblem.TargetTwice("q01"),
                new ImportProblem.OrganisationNotMapped(),
                new ImportProblem.GroupNotMapped(),
                new ImportProblem.MoreFaults(1234));
    }

    private static NumberFormat number(String least, String most, int decimals) {
        return new NumberFormat(
                Optional.empty(), Optional.ofNullable(least).map(BigDecimal::new), Optional.ofNullable(most).map(BigDecimal::new), decimals);
    }

    @Test
    void every_kind_of_problem_is_tried_here() {
        assertEquals(
                Arrays.stream(ImportProblem.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                one_of_each().map(Object::getClass).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("one_of_each")
    void is_said_in_whole_sentences_in_both_languages(ImportProblem problem) {
        String danish = say(problem, DANISH);
        String english = say(problem, Locale.ENGLISH);

        assertTrue(danish.matches("(?s)\\p{Lu}.*[.?]"), danish);
        assertTrue(english.matches("(?s)\\p{Lu}.*[.?]"), english);
        assertFalse((danish + english).contains("{"), danish + english);
        assertFalse(danish.equals(english), danish);
    }

    @Test
    void names_what_would_be_right() {
        assertEquals(
                "Det svar findes ikke her. Skriv ét af disse eller svarets tekst: ja, nej.",
                say(new ImportProblem.UnknownOption(List.of("ja", "nej")), DANISH));
        assertEquals(
                "Ingen kommune har den kode eller det navn. Mente du Aarhus?",
                say(new ImportProblem.UnknownMunicipality(Optional.of("Aarhus")), DANISH));
        assertEquals(
                "Aarhus er der allerede i række 1234.",
                say(new ImportProblem.MunicipalityTwice("Aarhus", 1234), DANISH));
    }

    @Test
    void large_numbers_are_written_as_the_language_does() {
        assertTrue(say(new ImportProblem.MoreFaults(1234), DANISH).contains("1.234"));
        assertTrue(say(new ImportProblem.MoreFaults(1234), Locale.ENGLISH).contains("1,234"));
    }

    @Test
    void keeps_the_place_of_the_fault() {
        ImportResult.Fault fault = new ImportSentences(DANISH)
                .of(new ImportFault(7, "q01", "{0}", new ImportProblem.SeveralOptions()));

        assertEquals(new ImportResult.Fault(7, "q01", "{0}", "Her kan kun vælges ét svar."), fault);
    }

    private static String say(ImportProblem problem, Locale language) {
        return new ImportSentences(language).of(new ImportFault(1, "", "", problem)).problem();
    }
}
