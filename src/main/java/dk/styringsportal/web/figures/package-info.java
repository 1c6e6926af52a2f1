/** How respondents of groups answer, for KL: a page with six parts, one bean each; views written out without the server. */
package dk.styringsportal.web.figures;
