/** Who does a municipality's work in which round. */
package dk.styringsportal.campaign.right;
