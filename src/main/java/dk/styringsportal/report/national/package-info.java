/** The national report of an edition: what all municipalities or respondent groups answered, from the edition's figures alone. */
package dk.styringsportal.report.national;
