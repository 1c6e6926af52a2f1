/** One theme of a municipality's result on one page, for a meeting. */
package dk.styringsportal.report.meeting;
