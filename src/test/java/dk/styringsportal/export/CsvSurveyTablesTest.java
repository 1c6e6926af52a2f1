package dk.styringsportal.export;

import static dk.styringsportal.testing.LeadershipSurvey.CHAIRS;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.SourceFit;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.WeightedSurvey;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.campaign.invitation.InvitedCount;
import dk.styringsportal.campaign.invitation.Standing;
import dk.styringsportal.organisation.Backgrounds;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.testing.LeadershipSurvey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures of group surveys as files: more decimals than a page shows, and empty where there is no number. */
class CsvSurveyTablesTest {

    private static final String CHIEF_TITLE = "Chefer (børne- og ungechefer eller tilsvarende)";

    private final CsvSurveyTables tables = new CsvSurveyTables();

    /** A table to be written. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static SurveyCounts counts() {
        return new LeadershipSurvey()
                .answering(CHAIRS, "0101", "ps-politisk-fokus", "43")
                .answering(CHIEFS, "0101", "ps-politisk-fokus", "41?")
                .answering(LEADERS, "0101", "org-samlet", "4")
                .counts();
    }

    @Test
    void frequencies_have_a_line_for_each_option() throws IOException {
        List<String> lines = lines(out -> tables.frequencies(List.of(counts()), Optional.empty(), out));

        assertTrue(lines.contains("Politisk styringsgrundlag;ps-politisk-fokus;Der er politisk fokus på området børn og unge med særlige"
                + " behov.;" + CHIEF_TITLE + ";I høj grad;1;3;33,333333;33,333333;33,333333;2,5"));
        assertTrue(lines.stream().anyMatch(line -> line.contains(";ps-samlet;") && line.endsWith(";I høj grad;0;0;;;;")));
    }

    /** One of each size that the leaders stand for has answered, so all weigh 1. */
    @Test
    void weighted_frequencies_stand_beside_the_others_where_there_are_weights() throws IOException {
        InvitedCount invited = new InvitedCount(LEADERS, About.parse("0101"), Standing.INVITED, true, 7);
        WeightedSurvey weighted = WeightedSurvey.of(counts(), List.of(invited), Backgrounds.ofDenmark());

        List<String> lines = lines(out -> tables.frequencies(List.of(counts()), Optional.of(weighted), out));

        assertTrue(lines.get(0).endsWith(";gennemsnit;positive i pct., vægtet;gennemsnit, vægtet;effektivt antal svar"), lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.contains(";org-samlet;") && line.endsWith(";I høj grad;1;1;100;100;0;4;100;4;1")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.endsWith(";I høj grad;1;3;33,333333;33,333333;33,333333;2,5;;;")), "chiefs of large ones alone");
    }

    @Test
    void rankings_themes_and_gaps_have_their_numbers() throws IOException {
        assertTrue(lines(out -> tables.rankings(counts(), out))
                .contains(CHIEF_TITLE + ";top;1;ps-politisk-fokus;Der er politisk fokus på området børn og unge med særlige behov.;3;33,333333;2,5"));
        List<String> themes = lines(out -> tables.themes(counts(), out));
        assertTrue(themes.contains("Politisk styringsgrundlag;" + CHIEF_TITLE + ";;50;1"), themes.toString());
        assertTrue(themes.contains("Politisk styringsgrundlag;Fagudvalgsformænd;" + CHIEF_TITLE + ";83,333333;1"), themes.toString());
        String gap = lines(out -> tables.gaps(counts(), out)).get(1);
        assertTrue(gap.contains(";2;3;100;33,333333;66,666667;"), gap);
        assertTrue(gap.endsWith(";mest positive: Fagudvalgsformænd;ja"), gap);
    }

    @Test
    void nonresponse_has_a_line_for_each_size_and_the_source_no_others_than_those_who_answered() throws IOException {
        RespondentGroup leaders = LeadershipSurvey.VERSION.group("ledere").orElseThrow();
        Backgrounds backgrounds = Backgrounds.ofDenmark();
        Nonresponse found = Nonresponse.of(
                leaders,
                List.of(
                        new InvitedCount(LEADERS, About.parse("0101"), Standing.INVITED, true, 1),
                        new InvitedCount(LEADERS, About.parse("0825"), Standing.INVITED, false, 1)),
                backgrounds);
        List<String> lines = lines(out -> tables.nonresponse(List.of(found), List.of(SourceFit.of(leaders, counts(), backgrounds)), out));

        assertEquals(7, lines.size());
        assertTrue(lines.get(1).contains(";Fishers eksakte;person;små;0;1;0,5;"), lines.get(1));
        assertTrue(lines.get(6).contains(";som i kilden;person;store;1;;0,336735;"), lines.get(6));
    }

    @Test
    void correlations_tell_no_single_municipality() throws IOException {
        List<String> lines = lines(out -> tables.correlations(List.of(counts()), out));

        assertEquals(3, lines.size());
        assertTrue(lines.get(1).endsWith(";Ledere (nærmeste leder til sagsbehandlerne);indbyggertal;1;;;;;;nej"), lines.get(1));
    }

    private static List<String> lines(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"));
        List<String> lines = text.substring(1).lines().toList();
        int cells = lines.get(0).split(";", -1).length;
        lines.forEach(line -> assertEquals(cells, line.split(";", -1).length, line));
        return lines;
    }
}
