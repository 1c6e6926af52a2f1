/**
 * Handing questions over: the coordinator's page, and the pages on which a colleague answers by personal link, without log-in.
 * The latter are stateless; whatever is wrong with a link they say the same, and opening one stores nothing.
 */
package dk.styringsportal.web.delegation;
