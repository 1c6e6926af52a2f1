/** Data in and out of spreadsheets. */
package dk.styringsportal.export;
