/** Who is invited to answer, and the personal links that let them. */
package dk.styringsportal.campaign.invitation;
