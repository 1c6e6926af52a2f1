/** Inhabitants by municipality, year and age group, as denominators of key figures. */
package dk.styringsportal.benchmark.population;
