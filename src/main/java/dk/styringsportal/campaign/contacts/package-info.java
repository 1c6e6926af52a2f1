/** Lists of people to invite, as they come in files: what they say, and what is wrong with them. */
package dk.styringsportal.campaign.contacts;
