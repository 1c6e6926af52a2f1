/** The page that sets closed rounds of a questionnaire side by side. */
package dk.styringsportal.web.development;
