/** Texts that people have written with marks for headings, lists and the like, as data. */
package dk.styringsportal.report.prose;
