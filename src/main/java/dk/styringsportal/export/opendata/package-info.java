/** Published figures for programs, and the catalogue that tells of them. */
package dk.styringsportal.export.opendata;
