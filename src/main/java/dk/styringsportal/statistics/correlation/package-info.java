/** Whether two figures of the same municipalities go together. */
package dk.styringsportal.statistics.correlation;
