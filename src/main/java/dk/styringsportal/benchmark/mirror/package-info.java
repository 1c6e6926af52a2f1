/** Mirror gaps of a campaign that asks two sides the same: of the nation, and of municipalities about which both have answered. */
package dk.styringsportal.benchmark.mirror;
