/** How far an estimate may be from what it estimates: intervals for means, shares and their differences. */
package dk.styringsportal.statistics.interval;
