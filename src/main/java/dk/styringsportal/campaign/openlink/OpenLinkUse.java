package dk.styringsportal.campaign.openlink;

/**
 * What has come of an open link.
 *
 * @param begun how many have begun by it
 * @param sent of these, how many have sent their answers
 */
public record OpenLinkUse(OpenLink link, long begun, long sent) {}
