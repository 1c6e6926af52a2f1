/** Workbooks (.xlsx) as plain tables of texts; the only package that knows how they are packed, and the library that writes them. */
package dk.styringsportal.surveys.workbook;
