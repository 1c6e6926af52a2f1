package dk.styringsportal.response.survey;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.ItemCode;
import java.time.Instant;

/**
 * Where somebody is who has begun and not sent.
 *
 * @param lastItem the item that was answered last; what was answered is not told
 */
public record UnderWay(InvitationId invitation, GroupId group, About about, ItemCode lastItem, Instant lastAt) {}
