package dk.styringsportal.questionnaire.figures;

import dk.styringsportal.questionnaire.cases.CellAddress;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One number of a key figure.
 *
 * @param row the row's label in the questionnaire, in Danish; empty for an item without rows
 * @param column the column's label in the questionnaire, in Danish; empty for an item without columns
 * @param value the number that is reported
 * @param other what it is divided or weighted by; empty where it is neither
 * @param persons how many persons or cases stand behind it; empty where that is not counted
 * @param ages whose inhabitants are the denominator; empty where there is none
 * @param year of the inhabitants, on 1 January; empty where there is no denominator and the figure is of no year
 */
public record FigureCell(
        Optional<String> row,
        Optional<String> column,
        CellAddress value,
        Optional<CellAddress> other,
        Optional<CellAddress> persons,
        Optional<AgeGroup> ages,
        OptionalInt year) {}
