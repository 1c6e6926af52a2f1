package dk.styringsportal.testing;

import dk.styringsportal.testing.ApiClient.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/** A round of self-evaluations that six municipalities have submitted, for assessors. */
public final class AssessedRound {

    public static final String QUESTIONNAIRE = "faglig-ledelse-selvevaluering/2014";
    public static final List<String> SUBMITTED = List.of("0101", "0147", "0461", "0657", "0751", "0851");

    private static final String HEADING = "organisation;ps-bup;ps-serviceniveau-fastsat;org-struktur;org-antal-ledelseslag;"
            + "org-teamprincipper;fu-ics;ta-fagsystem;ta-opgoerelse-familiesager;ta-sager-udsatte;ta-sager-funktionsnedsaettelse;"
            + "op-ledelsestilsyn-udtraek;op-ledelsestilsyn-sager;la-oevrige-it-systemer;ps-samlet;org-samlet;ts-samlet;fu-samlet;"
            + "ta-samlet;op-samlet;lp-samlet;la-samlet;lo-samlet";
    private static final String FACTS =
            ";ja;ja;centerstruktur;1;alder;ja;dubu;pr-barn;40;55;pr-sagsbehandler;2;excel;";

    private AssessedRound() {}

    /** Opens one and gives its campaign's number. */
    public static long open(String title, PortalServer server) {
        long campaign = SurveyGuest.openCampaign(title, QUESTIONNAIRE, false, server);
        StringBuilder rows = new StringBuilder(HEADING).append('\n');
        SUBMITTED.forEach(code -> rows.append(code)
                .append(FACTS)
                .append("i-hoej-grad;i-nogen-grad;".repeat(4))
                .append("i-mindre-grad\n"));
        Reply imported = ApiClient.as(ApiClient.KL, server)
                .send(
                        "POST",
                        "campaigns/" + campaign + "/import",
                        BodyPublishers.ofString(rows.toString()),
                        Map.of("Content-Type", "text/csv"));
        if (imported.status() != 200) {
            throw new IllegalStateException(imported.body());
        }
        return campaign;
    }

    /** What an assessor gets who rates practice and tools in a theme: 4 (i høj grad) to 1 (slet ikke). */
    public static Reply rate(ApiClient assessor, long campaign, String organisation, int theme, char practice, char tools) {
        return assessor.put(
                "campaigns/" + campaign + "/assessments/" + organisation + "/" + theme,
                Map.of("ratings", Map.of(
                        "praksis", AssessedSurvey.option(practice).value(),
                        "redskaber", AssessedSurvey.option(tools).value())));
    }
}
