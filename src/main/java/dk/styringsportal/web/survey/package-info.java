/**
 * The pages on which an invited respondent answers, by personal link and without log-in. They are stateless; whatever is wrong
 * with a link they say the same, and opening one stores nothing.
 */
package dk.styringsportal.web.survey;
