/** Workbooks (.xlsx) as plain tables of texts; the only package that knows the libraries behind them. */
package dk.styringsportal.surveys.workbook;
