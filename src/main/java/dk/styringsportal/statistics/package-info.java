/**
 * Distributions and shares: numbers in, numbers out. The tests, intervals and coefficients stand in packages of their own
 * below. What cannot be computed is absent, never 0 and never not-a-number. Where chance is drawn the seed is an argument,
 * and {@link java.util.Random} draws: its sequence is laid down by its documentation for every Java there will be.
 */
package dk.styringsportal.statistics;
