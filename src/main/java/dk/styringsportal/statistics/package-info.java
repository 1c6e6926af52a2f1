/** Distributions and shares: numbers in, numbers out. */
package dk.styringsportal.statistics;
