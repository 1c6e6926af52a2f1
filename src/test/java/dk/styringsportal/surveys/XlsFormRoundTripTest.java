package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.ContentFormat;
import dk.styringsportal.questionnaire.draft.Loss;
import dk.styringsportal.surveys.xlsform.XlsForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes back from an XLSForm is what went in, less what the losses name: no more, and no less. */
class XlsFormRoundTripTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final XlsForms forms = new XlsForms();

    static List<Path> questionnaires() throws IOException {
        try (Stream<Path> ours = Files.walk(Path.of("surveys"));
                Stream<Path> tests = Files.walk(Path.of("src", "test", "resources", "surveys"))) {
            return Stream.concat(ours, tests).filter(file -> file.endsWith("questionnaire.yaml")).sorted().toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Content content(Path file) throws IOException {
        return new Content((Map<String, Object>) YamlFile.read(file.toString(), Files.readAllBytes(file)).content());
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void comes_back_less_what_the_losses_name(Path file) throws IOException {
        Content content = content(file);
        ContentFormat.Written written = forms.write(content);
        ContentFormat.Read read = forms.read("form.xlsx", written.file());

        Map<String, Object> expected = PlainForm.of(content);
        new NamedLosses(expected).take(written.losses());
        Map<String, Object> came = PlainForm.of(read.content());
        for (int theme = 0; theme < PlainForm.list(expected, "themes").size(); theme++) {
            List<Map<String, Object>> items = PlainForm.list(PlainForm.list(expected, "themes").get(theme), "items");
            for (int item = 0; item < items.size(); item++) {
                assertEquals(
                        items.get(item).toString(),
                        PlainForm.list(PlainForm.list(came, "themes").get(theme), "items").get(item).toString());
            }
        }
        assertEquals(expected, came);
        assertEquals(List.of(), read.losses().stream().map(loss -> loss.in(Locale.ENGLISH)).toList(), "all is told on the way out");
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void comes_back_as_a_draft_that_the_portal_itself_finds_sound(Path file) throws IOException {
        ContentFormat.Read read = forms.read("form.xlsx", forms.write(content(file)).file());

        byte[] json = new ObjectMapper().writeValueAsBytes(read.content().root());
        QuestionnaireVersion version = QuestionnaireReader.read("draft.yaml", json);

        assertEquals(QuestionnaireVersion.State.DRAFT, version.state());
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void goes_out_again_as_it_came_in(Path file) throws IOException {
        Content first = forms.read("form.xlsx", forms.write(content(file)).file()).content();
        ContentFormat.Written again = forms.write(first);

        assertEquals(PlainForm.of(first), PlainForm.of(forms.read("form.xlsx", again.file()).content()));
        Set<String> withTicksPerRow = items(first)
                .filter(item -> item.get("type").equals("multiple-choice-matrix"))
                .map(item -> (String) item.get("code"))
                .collect(Collectors.toSet());
        List<String> others = again.losses().stream()
                .map(Loss::place)
                .filter(place -> !place.equals("state") && !place.equals("en") && !withTicksPerRow.contains(place))
                .toList();
        assertEquals(List.of(), others, "what was lost is not there to be lost again");
    }

    private static Stream<Map<String, Object>> items(Content content) {
        return PlainForm.list(PlainForm.of(content), "themes").stream().flatMap(theme -> PlainForm.list(theme, "items").stream());
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void each_loss_is_told_once_in_both_languages(Path file) throws IOException {
        List<Loss> losses = forms.write(content(file)).losses();

        Set<String> said = new HashSet<>();
        for (Loss loss : losses) {
            assertTrue(said.add(loss.in(DANISH)), loss.in(DANISH));
            assertTrue(!loss.what().apply(Locale.ENGLISH).isBlank() && !loss.in(DANISH).equals(loss.in(Locale.ENGLISH)), loss.in(DANISH));
        }
    }
}
