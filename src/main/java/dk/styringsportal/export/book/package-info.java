/** Tables of data as spreadsheets. */
package dk.styringsportal.export.book;
