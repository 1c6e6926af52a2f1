/** Reads questionnaire files. */
package dk.styringsportal.surveys;
