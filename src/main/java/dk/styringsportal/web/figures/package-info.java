/**
 * How respondents of groups answer: for KL as it stands now, a page with seven parts, one bean each; for everybody as editions have
 * it. Views are written out without the server.
 */
package dk.styringsportal.web.figures;
