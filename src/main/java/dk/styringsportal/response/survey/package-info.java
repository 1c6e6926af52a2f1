/** What respondents of groups answer by personal link: drafts, and what was sent. */
package dk.styringsportal.response.survey;
