/** Mails to those who are invited: what they say, the outbox they wait in, and how each of them ends. */
package dk.styringsportal.campaign.mail;
