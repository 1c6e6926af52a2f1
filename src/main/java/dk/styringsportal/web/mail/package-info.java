/** KL's pages about the mails in the outbox. */
package dk.styringsportal.web.mail;
