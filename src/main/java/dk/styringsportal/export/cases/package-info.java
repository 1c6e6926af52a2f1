/** The workbook (.xlsx) in which a municipality adds its cases up. */
package dk.styringsportal.export.cases;
