/**
 * A questionnaire as a workbook that people edit: one sheet for each concern, with Danish headings. What has no column stands on
 * a sheet of its own, so that nothing is lost.
 */
package dk.styringsportal.surveys.spreadsheet;
