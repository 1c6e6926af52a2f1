/** Mails to many: invitations, reminders and changed deadlines to all of a campaign's invited whom they concern. */
package dk.styringsportal.campaign.mailing;
