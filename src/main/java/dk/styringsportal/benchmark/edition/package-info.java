/** Editions: a closed round's figures frozen for ever, in one file from which anybody who holds it can work them out again. */
package dk.styringsportal.benchmark.edition;
