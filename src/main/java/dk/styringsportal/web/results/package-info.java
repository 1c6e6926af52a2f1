/** The page on which a municipality reads its scores, the reason for each, and how it stands among others. */
package dk.styringsportal.web.results;
