/** Answers kept in a spreadsheet: one row per municipality, one column per field, and what is wrong with them. */
package dk.styringsportal.response.sheet;
