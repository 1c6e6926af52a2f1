/** Open links: a code for a municipality and group whose addresses nobody knows. */
package dk.styringsportal.campaign.openlink;
