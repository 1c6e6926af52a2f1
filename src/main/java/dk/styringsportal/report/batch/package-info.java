/** The reports of many municipalities, made together. */
package dk.styringsportal.report.batch;
