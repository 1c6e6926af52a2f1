/**
 * The pages on which a municipality answers: overview, one page per theme, submission and receipt. They are stateless:
 * what stands on them comes from the database at each request, and answers travel through the programming interface.
 */
package dk.styringsportal.web.answering;
