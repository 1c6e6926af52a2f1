/** Key figures of the numbers that municipalities report: sums, rates, means, and estimates for the nation. */
package dk.styringsportal.benchmark.keyfigures;
