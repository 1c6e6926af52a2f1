package bench;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A made-up questionnaire of two groups, and sent surveys of it, put into the portal's own table. */
final class SyntheticRound {

    static final String ID = "bench/1";

    /** The same with a question that is answered in words. */
    static final String IN_WORDS = "bench/2";

    static final int ITEMS = 60;

    private static final List<String> OPTIONS = List.of("hoej-grad", "nogen-grad", "mindre-grad", "slet-ikke", "ved-ikke");
    private static final List<String> GROUPS = List.of("ledere", "sagsbehandlere");
    private static final int THEMES = 6;
    private static final int PORTION = 2_000;
    private static final String WORDS_ITEM = "bench-ord";
    private static final List<String> WORDS = List.of(
            "sagerne", "mangler", "tid", "til", "faglig", "sparring", "men", "ledelsen", "lytter", "og", "vi", "får", "bedre", "overblik",
            "over", "økonomien", "når", "systemet", "virker", "som", "det", "skal");

    private SyntheticRound() {}

    /** The folder of questionnaires that it was written to. */
    static Path questionnaire(Path folder) throws IOException {
        Path surveys = folder.resolve("surveys");
        String yaml = yaml();
        write(surveys, "1", yaml);
        write(surveys, "2", yaml + "      - {code: " + WORDS_ITEM
                + ", type: long-text, text: {da: Uddyb, en: Tell more}, wordingStatus: own}\n");
        return surveys;
    }

    private static void write(Path surveys, String version, String yaml) throws IOException {
        Files.writeString(
                Files.createDirectories(surveys.resolve("bench").resolve(version)).resolve("questionnaire.yaml"),
                yaml.replace("VERSION", version));
    }

    private static String yaml() {
        StringBuilder yaml = new StringBuilder("""
                id: bench
                version: "VERSION"
                state: published
                title: {da: Bench, en: Bench}
                introduction: {da: Til måling., en: For measuring.}
                groups:
                  - {id: ledere, title: {da: Ledere, en: Leaders}}
                  - {id: sagsbehandlere, title: {da: Sagsbehandlere, en: Caseworkers}}
                scales:
                  trin:
                    - {key: hoej-grad, label: {da: I høj grad, en: To a high degree}, value: 4}
                    - {key: nogen-grad, label: {da: I nogen grad, en: To some degree}, value: 3}
                    - {key: mindre-grad, label: {da: I mindre grad, en: To a lesser degree}, value: 2}
                    - {key: slet-ikke, label: {da: Slet ikke, en: Not at all}, value: 1}
                    - {key: ved-ikke, label: {da: Ved ikke, en: Do not know}, means: dont-know}
                themes:
                """);
        for (int theme = 0; theme < THEMES; theme++) {
            yaml.append("  - number: ").append(theme + 1).append("\n    title: {da: Tema ").append(theme + 1)
                    .append(", en: Theme ").append(theme + 1).append("}\n    items:\n");
            for (int item = theme * ITEMS / THEMES; item < (theme + 1) * ITEMS / THEMES; item++) {
                boolean overall = item % (ITEMS / THEMES) == 0;
                yaml.append("      - {code: ").append(code(item)).append(", type: scale, text: {da: Spørgsmål ").append(item)
                        .append("?, en: Question ").append(item).append("?}, scale: trin, wordingStatus: own")
                        .append(overall ? ", overall: true" : "").append("}\n");
            }
        }
        return yaml.toString();
    }

    private static String code(int item) {
        return "bench-%02d".formatted(item);
    }

    static void fill(Connection connection, long campaign, int respondents) throws SQLException, IOException {
        fill(connection, campaign, respondents, false);
    }

    /** With a text in each. */
    static void fillInWords(Connection connection, long campaign, int respondents) throws SQLException, IOException {
        fill(connection, campaign, respondents, true);
    }

    private static void fill(Connection connection, long campaign, int respondents, boolean inWords) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        SplittableRandom random = new SplittableRandom(campaign);
        List<String> municipalities = Municipalities.ofDenmark().all().stream().map(Municipality::code).map(Object::toString).toList();
        for (int from = 0; from < respondents; from += PORTION) {
            StringBuilder rows = new StringBuilder();
            for (int i = from; i < Math.min(respondents, from + PORTION); i++) {
                rows.append(new UUID(random.nextLong(), random.nextLong())).append('\t').append(campaign).append('\t')
                        .append(GROUPS.get(i % GROUPS.size())).append('\t')
                        .append(municipalities.get(random.nextInt(municipalities.size()))).append('\t')
                        .append(answers(random, inWords)).append('\n');
            }
            copy.copyIn(
                    "copy survey_response (id, campaign_id, respondent_group, organisations, answers) from stdin",
                    new StringReader(rows.toString()));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze survey_response");
        }
    }

    private static String answers(SplittableRandom random, boolean inWords) {
        StringBuilder json = new StringBuilder("{");
        for (int item = 0; item < ITEMS; item++) {
            json.append(item == 0 ? "" : ",").append('"').append(code(item)).append("\":\"")
                    .append(OPTIONS.get(random.nextInt(OPTIONS.size()))).append('"');
        }
        return json.append(inWords ? ",\"" + WORDS_ITEM + "\":\"" + text(random) + "\"" : "").append('}').toString();
    }

    /** Two to twenty words; short ones come again. */
    private static String text(SplittableRandom random) {
        return random.ints(random.nextInt(2, 21), 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }
}
