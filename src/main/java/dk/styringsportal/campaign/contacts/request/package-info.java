/** Two-stage samples: leaders are asked for the contacts of those who are to be invited next. */
package dk.styringsportal.campaign.contacts.request;
