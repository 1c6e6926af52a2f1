/** What an edition says, as data that people take away: tables, cubes, a catalogue of data sets. */
package dk.styringsportal.report.data;
