/** How a municipality's own respondents answered a group survey. */
package dk.styringsportal.web.groupsurvey;
