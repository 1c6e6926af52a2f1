/** Need gaps of a campaign: how far what respondents need to know exceeds what they use, of the nation and of municipalities. */
package dk.styringsportal.benchmark.need;
