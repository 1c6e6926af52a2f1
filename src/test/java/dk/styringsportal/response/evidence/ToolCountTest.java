package dk.styringsportal.response.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.evidence.ToolCount.Placed;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ToolCountTest {

    private static final ToolType PLAN = ToolType.of("kompetenceplan").orElseThrow();
    private static final ToolType DIAGRAM = ToolType.of("organisationsdiagram").orElseThrow();

    @Test
    void counts_files_and_municipalities_by_theme_and_type() {
        List<ToolCount> counts = ToolCount.of(List.of(
                placed("Organisering", "0101", Optional.of(PLAN)),
                placed("Organisering", "0101", Optional.of(PLAN)),
                placed("Organisering", "0147", Optional.of(PLAN)),
                placed("Organisering", "0147", Optional.empty()),
                placed("Organisering", "0147", Optional.of(DIAGRAM)),
                placed("Opfølgning", "0147", Optional.of(PLAN))));

        assertEquals(List.of(
                new ToolCount("Organisering", Optional.of(DIAGRAM), 1, 1),
                new ToolCount("Organisering", Optional.of(PLAN), 3, 2),
                new ToolCount("Organisering", Optional.empty(), 1, 1),
                new ToolCount("Opfølgning", Optional.of(PLAN), 1, 1)), counts);
    }

    @Test
    void what_kl_says_a_file_is_goes_before_what_its_municipality_calls_it() {
        Sharing sharing = new Sharing("Plan", DIAGRAM, "Tove", Instant.EPOCH, Optional.empty());

        assertEquals(Optional.of(DIAGRAM), file("0101", Optional.of(sharing), Optional.empty()).type());
        assertEquals(Optional.of(PLAN), file("0101", Optional.of(sharing), Optional.of(PLAN)).type());
    }

    @Test
    void every_type_has_its_own_key_and_all_themes_of_the_source_have_some() {
        assertEquals(ToolType.all().size(), new HashSet<>(ToolType.all().stream().map(ToolType::key).toList()).size());
        assertEquals(9, ToolType.all().stream().map(ToolType::theme).filter(theme -> !theme.isEmpty()).distinct().count());
        assertTrue(ToolType.all().stream().allMatch(type -> type.key().matches("[a-z0-9-]{1,60}") && !type.label().isBlank()));
    }

    private static Placed placed(String theme, String organisation, Optional<ToolType> type) {
        return new Placed(theme, file(organisation, Optional.empty(), type));
    }

    private static HandedIn file(String organisation, Optional<Sharing> sharing, Optional<ToolType> coded) {
        Evidence evidence = new Evidence(new EvidenceFile(UUID.randomUUID(), "a.txt", 1), new ItemCode("filer"), FileKind.TEXT);
        return new HandedIn(evidence, ResponseId.random(), new CampaignId(1), new OrganisationCode(organisation), sharing, coded);
    }
}
