/** Hands mails to a mail server; the only room that knows Jakarta Mail. */
package dk.styringsportal.mail;
