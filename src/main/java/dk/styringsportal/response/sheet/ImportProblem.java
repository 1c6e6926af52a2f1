package dk.styringsportal.response.sheet;

import dk.styringsportal.questionnaire.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is wrong, with what is needed to say how to mend it. The sentences are made where the language is known. */
public sealed interface ImportProblem {

    /** The file has no content. */
    record EmptyFile() implements ImportProblem {}

    /** The file is not text: a workbook, a picture or the like. */
    record NotText() implements ImportProblem {}

    /** @param most how many cells a file may have */
    record FileTooLarge(int most) implements ImportProblem {}

    /** A quotation mark opens a cell and is not closed, or is closed before the cell ends. */
    record BrokenQuotes() implements ImportProblem {}

    /** Nothing stands below the headings. */
    record NoRows() implements ImportProblem {}

    /** No column says which municipality a row is about. */
    record NoOrganisationColumn() implements ImportProblem {}

    /** No item has that code; the questionnaire's go from the first to the last. */
    record UnknownColumn(String first, String last) implements ImportProblem {}

    /** @param columns the ones that the item named does have */
    record UnknownField(List<String> columns) implements ImportProblem {}

    /** The same heading stands further left. */
    record ColumnTwice() implements ImportProblem {}

    /** @param column from 1 */
    record NoHeading(int column) implements ImportProblem {}

    /** @param columns how many have a heading */
    record RowTooWide(int columns) implements ImportProblem {}

    /** The row has answers and names no municipality. */
    record NoMunicipality() implements ImportProblem {}

    /** @param nearest the name that is spelt most alike, if any is */
    record UnknownMunicipality(Optional<String> nearest) implements ImportProblem {}

    /** @param row the row in which the municipality stands first */
    record MunicipalityTwice(String municipality, int row) implements ImportProblem {}

    /** The municipality has submitted, and it was not asked to replace that. */
    record AlreadySubmitted(String municipality) implements ImportProblem {}

    /** @param options the keys that are allowed */
    record UnknownOption(List<String> options) implements ImportProblem {}

    /** Several answers where one is wanted. */
    record SeveralOptions() implements ImportProblem {}

    /** Ticks, and the word for none. */
    record NoneBesideTicks() implements ImportProblem {}

    /** The same option twice in one cell. */
    record TickedTwice(String option) implements ImportProblem {}

    /** @param format which numbers are taken */
    record NumberWanted(NumberFormat format) implements ImportProblem {}

    /** A full stop that can stand before thousands or before decimals. */
    record AmbiguousNumber() implements ImportProblem {}

    /**
     * No day, or not one of those taken.
     *
     * @param earliest empty without a limit
     * @param latest empty without a limit
     */
    record DayWanted(Optional<LocalDate> earliest, Optional<LocalDate> latest) implements ImportProblem {}

    /** @param most characters */
    record TextWanted(int most) implements ImportProblem {}

    /** @param places how many options are put in order */
    record OrderWanted(int places, List<String> options) implements ImportProblem {}

    /** @param most how many options may be ticked */
    record TooManyTicks(int most) implements ImportProblem {}

    /** An option that stands alone, beside others. */
    record StandsAlone() implements ImportProblem {}

    /** What looks like a CPR number: those are not taken anywhere. */
    record CprNumber() implements ImportProblem {}

    /** @param options how the answers are called that can be chosen */
    record OptionWanted(List<String> options) implements ImportProblem {}

    /** A box is ticked by an x, or left empty. */
    record TickWanted() implements ImportProblem {}

    /** @param place that is empty although a later one is not */
    record PlaceEmpty(int place) implements ImportProblem {}

    /** Something stands in a row that takes no answer. */
    record NoAnswerHere() implements ImportProblem {}

    /** @param cell in which the same question is answered first */
    record QuestionTwice(String cell) implements ImportProblem {}

    /** @param more how many faults are not listed */
    record MoreFaults(int more) implements ImportProblem {}

    /** No column says which respondent group a row is of. */
    record NoGroupColumn() implements ImportProblem {}

    /** @param groups how they may be called */
    record NoGroup(List<String> groups) implements ImportProblem {}

    /** @param groups how they may be called */
    record UnknownGroup(List<String> groups) implements ImportProblem {}

    /** The round does not ask that municipality. */
    record MunicipalityNotAsked(String municipality) implements ImportProblem {}

    /** An answer to what is not put to the group of the row. */
    record NotAskedOfGroup(String group) implements ImportProblem {}

    /** Each part is an answer that can be given, and together they are none: percentages, or places in an order. */
    record DoesNotAddUp() implements ImportProblem {}

    /** The row names a person's municipality and group, and has no answer. */
    record NoAnswers() implements ImportProblem {}

    /**
     * The same file has been imported.
     *
     * @param on the day, as it was in Denmark
     * @param by whose name it is
     */
    record FileTwice(LocalDate on, String by) implements ImportProblem {}

    /** @param sentence what is wrong with a workbook or one of its cells, in the reader's language */
    record Workbook(Function<Locale, String> sentence) implements ImportProblem {}

    /** The column mapping names a heading that the file does not have. */
    record HeadingMissing() implements ImportProblem {}

    /** The file has a column of which the column mapping says nothing. */
    record HeadingNotMapped() implements ImportProblem {}

    /** A column mapping leads to a column that the questionnaire does not have. */
    record UnknownTarget(String target) implements ImportProblem {}

    /** Two headings of a column mapping lead to the same column. */
    record TargetTwice(String target) implements ImportProblem {}

    /** A column mapping says neither in a column nor for the whole file which municipality is meant. */
    record OrganisationNotMapped() implements ImportProblem {}

    /** A column mapping says neither in a column nor for the whole file which group is meant. */
    record GroupNotMapped() implements ImportProblem {}
}
