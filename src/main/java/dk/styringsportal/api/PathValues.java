package dk.styringsportal.api;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.InvitationId;
import dk.styringsportal.organisation.GroupKey;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.pilot.PilotId;
import java.util.UUID;

/** Reads what stands in an address. What has not the right form names nothing, so it is not found. */
final class PathValues {

    private PathValues() {}

    static CampaignId campaign(String text) {
        try {
            return new CampaignId(Long.parseLong(text));
        } catch (NumberFormatException malformed) {
            throw new NotFoundException("There is no such campaign");
        }
    }

    static ResponseId response(String text) {
        try {
            return new ResponseId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such response");
        }
    }

    static UUID comment(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such comment");
        }
    }

    static UUID surveyImport(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such import");
        }
    }

    static UUID columnMapping(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such column mapping");
        }
    }

    static EditionId edition(String text) {
        try {
            return new EditionId(Long.parseLong(text));
        } catch (NumberFormatException malformed) {
            throw new NotFoundException("There is no such edition");
        }
    }

    static long batch(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw new NotFoundException("There are no such reports");
        }
    }

    static PilotId pilot(String text) {
        try {
            return new PilotId(Long.parseLong(text));
        } catch (NumberFormatException malformed) {
            throw new NotFoundException("There is no such pilot");
        }
    }

    static InvitationId invitation(String text) {
        try {
            return new InvitationId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such invitation");
        }
    }

    static OrganisationCode organisation(String text) {
        try {
            return new OrganisationCode(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such municipality");
        }
    }

    static QuestionnaireVersionId questionnaire(String id, String version) {
        try {
            return new QuestionnaireVersionId(id, version);
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException("There is no such questionnaire");
        }
    }

    /** A theme's number. */
    static int theme(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new NotFoundException("There is no such theme");
        }
    }

    /** Region where nothing is said. */
    static GroupKey group(String text) {
        if (text == null || text.isBlank()) {
            return GroupKey.REGION;
        }
        return GroupKey.parse(text)
                .orElseThrow(() -> new BadRequestBodyException(
                        "group",
                        "region, municipality-group, size, index-third, six-cities, nearest, own or list-<number> is wanted"));
    }
}
