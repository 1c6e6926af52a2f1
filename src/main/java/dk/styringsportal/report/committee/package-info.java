/** What a municipality's result says to its political committee: a paper to go on writing in, and slides. */
package dk.styringsportal.report.committee;
