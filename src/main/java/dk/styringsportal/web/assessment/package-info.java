/** KL's pages on which two assessors rate municipalities, and on which values they differ about are settled. */
package dk.styringsportal.web.assessment;
