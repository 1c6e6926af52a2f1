package dk.styringsportal.report.filing;

import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.Points;
import java.util.Optional;

/**
 * One field of a questionnaire with its answer, as a line of a table.
 *
 * @param number of the question, from 1
 * @param question as it was put to whoever answered
 * @param row the sub-question; empty for a question without rows
 * @param column empty but in a matrix of numbers
 * @param answer in words, a number with decimal comma; empty where there is none
 * @param unit of a number; empty for all else
 * @param points of the whole question, on its first line; empty where it has none
 */
public record AnswerLine(
        ItemCode code,
        int number,
        String question,
        String row,
        String column,
        String answer,
        String unit,
        AnswerState state,
        Optional<Points> points) {}
