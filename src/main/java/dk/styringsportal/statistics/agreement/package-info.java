/** How far people who judged the same things, each for themselves, came to the same. */
package dk.styringsportal.statistics.agreement;
