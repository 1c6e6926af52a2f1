/**
 * The pages on which an invited person answers in a pilot, by personal link and without log-in. They are stateless, and
 * whatever is wrong with a link they say the same.
 */
package dk.styringsportal.web.pilot;
