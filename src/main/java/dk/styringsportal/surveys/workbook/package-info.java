/** Workbooks (.xlsx) as plain tables of texts; the only package that knows how they are packed. */
package dk.styringsportal.surveys.workbook;
