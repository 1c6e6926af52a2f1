/** "Spørg KL": what municipalities ask about items while they answer, and what KL says to all of them. */
package dk.styringsportal.campaign.clarification;
