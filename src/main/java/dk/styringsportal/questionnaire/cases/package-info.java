/**
 * How a municipality's own case rows add up to the numbers that a questionnaire asks for. The rows stay on the
 * municipality's machine; what is described here is the sheet they stand in, and its sums.
 */
package dk.styringsportal.questionnaire.cases;
