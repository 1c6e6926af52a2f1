package dk.styringsportal.testing;

import static dk.styringsportal.testing.LeadershipSurvey.CHAIRS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;

import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.surveys.edition.JsonLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Twelve chiefs, three chairs and twenty leaders: the chairs are too few, and the leaders of one mind in one question. */
public final class LeadershipEdition {

    public static final String MIXED = "org-forvaltningsniveau";
    public static final String ALIKE = "org-ensartet-praksis";
    public static final String OVERALL = "org-samlet";
    public static final String OF_CHAIRS = "ps-politisk-fokus";

    private LeadershipEdition() {}

    public static FrozenEdition frozen(List<EditionResponse> responses) {
        return FrozenEdition.ofGroups(
                LeadershipSurvey.VERSION,
                new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                responses,
                List.of(invited(CHIEFS, true, 12), invited(CHIEFS, false, 8), invited(CHAIRS, true, 3), invited(LEADERS, true, 20)));
    }

    public static List<EditionResponse> responses() {
        List<EditionResponse> responses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            if (i < 12) {
                responses.add(response(CHIEFS, i, Map.of(MIXED, "4321?".charAt(i % 5), OVERALL, "4321".charAt(i % 4), OF_CHAIRS, '3')));
            }
            if (i < 3) {
                responses.add(response(CHAIRS, i, Map.of(OF_CHAIRS, '4')));
            }
            responses.add(response(LEADERS, i, Map.of(MIXED, "21".charAt(i % 2), ALIKE, '3', OVERALL, "32".charAt(i % 2))));
        }
        return responses;
    }

    /** About every fourth municipality. */
    public static EditionResponse response(GroupId group, int municipality, Map<String, Character> given) {
        OrganisationCode about = Municipalities.ofDenmark().all().get(municipality * 4).code();
        return new EditionResponse(Optional.of(group), List.of(about), LeadershipSurvey.answers(given));
    }

    public static InvitedCount invited(GroupId group, boolean answered, int n) {
        return new InvitedCount(group, About.parse("0101"), Standing.INVITED, answered, n);
    }

    /** Many answers, so that relations may be told too, and leaders of whom some have not answered. */
    public static EditionContent large() {
        List<EditionResponse> many = responses();
        for (int i = 0; i < 24; i++) {
            many.add(response(CHIEFS, i, Map.of(OVERALL, "4321".charAt(i % 4), MIXED, "44431".charAt(i % 5))));
            many.add(response(CHIEFS, i, Map.of(OVERALL, "4213".charAt(i * 5 % 4), MIXED, "4321".charAt(i % 4))));
        }
        return content(FrozenEdition.ofGroups(
                LeadershipSurvey.VERSION,
                new QuestionnaireFiles(Path.of("surveys")).content(LeadershipSurvey.VERSION.id()),
                many,
                List.of(
                        new InvitedCount(LEADERS, About.parse("0101"), Standing.INVITED, true, 9),
                        new InvitedCount(LEADERS, About.parse("0825"), Standing.INVITED, true, 7),
                        new InvitedCount(LEADERS, About.parse("0320"), Standing.INVITED, true, 4),
                        new InvitedCount(LEADERS, About.parse("0320"), Standing.INVITED, false, 6),
                        new InvitedCount(LEADERS, About.parse("0825"), Standing.INVITED, false, 8))));
    }

    public static EditionContent content(FrozenEdition edition) {
        return EditionContent.read(edition.pieces(), edition.id(), new JsonLines());
    }
}
