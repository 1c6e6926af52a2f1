/**
 * Pilots: chosen people try a questionnaire by a personal link before it is published, and say what is unclear. What they
 * give is kept apart from every campaign's answers, and never counts in a result.
 */
package dk.styringsportal.response.pilot;
