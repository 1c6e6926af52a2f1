/** The report on key figures: what it says, and its numbers line by line. */
package dk.styringsportal.report.keyfigures;
