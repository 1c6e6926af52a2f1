/** What an edition rests on, as a file of data with all that a statistical program needs to read it. */
package dk.styringsportal.report.microdata;
