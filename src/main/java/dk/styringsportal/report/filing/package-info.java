/** What a municipality has submitted, as a document for its files. */
package dk.styringsportal.report.filing;
