/** What the variables of a questionnaire's data mean, as data. */
package dk.styringsportal.report.codebook;
