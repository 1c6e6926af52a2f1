/** KL's pages of pilots: starting one, inviting, reading answers and comments, closing, deleting. */
package dk.styringsportal.web.kl.pilot;
