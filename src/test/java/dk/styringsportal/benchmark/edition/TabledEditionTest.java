package dk.styringsportal.benchmark.edition;

import static dk.styringsportal.testing.LeadershipEdition.ALIKE;
import static dk.styringsportal.testing.LeadershipEdition.MIXED;
import static dk.styringsportal.testing.LeadershipEdition.OVERALL;
import static dk.styringsportal.testing.LeadershipEdition.content;
import static dk.styringsportal.testing.LeadershipEdition.response;
import static dk.styringsportal.testing.LeadershipSurvey.CHIEFS;
import static dk.styringsportal.testing.LeadershipSurvey.LEADERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.benchmark.disclosure.Reason;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.surveys.edition.JsonLines;
import dk.styringsportal.testing.FrozenEdition;
import dk.styringsportal.testing.LeadershipEdition;
import dk.styringsportal.testing.VerifiedEdition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Editions whose figures stand by facts about municipalities too: those of LeadershipEdition, with two chiefs in each municipality. */
class TabledEditionTest {

    private static final Fact HALVES = fact("form", i -> i % 2 == 0 ? "center" : "linje", "center", "linje");
    private static final TabledFacts BY_HALVES = new TabledFacts(List.of(HALVES));

    /** @param of of each of the 24 municipalities that answer; empty where it is not known */
    private static Fact fact(String key, IntFunction<String> of, String... classes) {
        Map<OrganisationCode, Set<String>> known = new HashMap<>();
        for (int i = 0; i < 24; i++) {
            if (!of.apply(i).isEmpty()) {
                known.put(Municipalities.ofDenmark().all().get(i * 4).code(), Set.of(of.apply(i)));
            }
        }
        return new Fact(
                key, "Hvad er det?", Arrays.stream(classes).map(one -> new Fact.FactClass(one, "Med " + one)).toList(), known);
    }

    private static List<EditionResponse> responses() {
        List<EditionResponse> responses = new ArrayList<>(LeadershipEdition.responses());
        for (int i = 0; i < 12; i++) {
            responses.add(response(CHIEFS, i, Map.of(MIXED, "4431".charAt(i % 4))));
        }
        return responses;
    }

    private static EditionFigure figure(EditionContent content, GroupId group, String item, String fact, String oneClass) {
        return content.figure("crosstable", Map.of("group", group.value(), "item", item, "fact", fact, "class", oneClass)).orElseThrow();
    }

    private static Optional<Integer> n(EditionFigure figure) {
        return figure.number("n").map(Number::intValue);
    }

    @Test
    void classes_have_counts_share_and_mean_and_come_out_of_the_file_alone() {
        FrozenEdition edition = FrozenEdition.tabled(responses(), BY_HALVES);

        EditionFigure centres = figure(content(edition), CHIEFS, MIXED, "form", "center");

        assertEquals(Optional.of(12), n(centres));
        assertEquals(12, centres.number("municipalities").orElseThrow().intValue());
        assertEquals(
                "{i-hoej-grad=5, i-mindre-grad=1, i-nogen-grad=4, slet-ikke=1, ved-ikke=1}", centres.values().get("counts").toString());
        assertEquals(0.75, centres.number("positiveShare").orElseThrow().doubleValue(), 1e-9);
        assertEquals(35.0 / 11, centres.number("mean").orElseThrow().doubleValue(), 1e-9);
        VerifiedEdition.assertSound(edition);
    }

    @Test
    void what_a_fact_is_called_in_english_is_read_where_all_of_it_is_english() {
        Fact both = new Fact(
                "form", "Form", Optional.of("Shape"),
                List.of(
                        new Fact.FactClass("center", "Center", Optional.of("Centre")),
                        new Fact.FactClass("linje", "Linje", Optional.of("Line"))),
                HALVES.known());
        Fact half = new Fact("form", "Form", Optional.of("Shape"), HALVES.classes(), HALVES.known());
        FrozenEdition edition = FrozenEdition.tabled(responses(), new TabledFacts(List.of(both)));
        FrozenEdition danish = FrozenEdition.tabled(responses(), new TabledFacts(List.of(half)));

        PublishedFact shown = content(edition).tabled().get(0);
        assertEquals("Shape", shown.title(Locale.ENGLISH));
        assertEquals(Optional.of("Centre"), shown.label("center", Locale.ENGLISH));
        assertEquals("Form", shown.title(ReportTexts.DANISH));
        assertEquals(Optional.of("Linje"), shown.label("linje", ReportTexts.DANISH));
        assertEquals("Form", content(danish).tabled().get(0).title(Locale.ENGLISH), "its classes are Danish");
        assertEquals(Optional.empty(), shown.label("unknown", Locale.ENGLISH));
        VerifiedEdition.assertSound(edition);
        VerifiedEdition.assertSound(edition.revisedGroups(responses()));
    }

    @Test
    void what_is_written_of_a_class_or_of_a_municipalitys_class_cannot_be_another_thing() {
        String sound = FrozenEdition.tabled(responses(), BY_HALVES).text();
        String code = Municipalities.ofDenmark().all().get(0).code().value();

        for (String wrong : List.of(
                sound.replaceFirst("(\"class\":\"center\",\"counts\":\\{\"i-hoej-grad\":)5", "$16"),
                sound.replaceFirst("\"" + code + "\":\\[\"center\"\\]", "\"" + code + "\":[\"linje\"]"),
                sound.replaceFirst("\"" + code + "\":\\[\"center\"\\]", "\"" + code + "\":[\"ukendt\"]"),
                sound.replaceFirst("\"section\":\"fact\"", "\"section\":\"facts\""))) {
            assertFalse(wrong.equals(sound));
            assertThrows(EditionFaultException.class, () -> VerifiedEdition.checksum(FrozenEdition.sealed(wrong)));
        }
    }

    /** What its chiefs answered would be told by name, since everybody knows how a municipality is organised. */
    @Test
    void a_class_in_which_one_municipality_has_answered_is_not_shown_however_many_answered_there() {
        Fact alone = fact("form", i -> i == 0 ? "center" : i < 8 ? "linje" : "net", "center", "linje", "net");
        List<EditionResponse> responses = responses();
        IntStream.range(0, 9).forEach(i -> responses.add(response(CHIEFS, 0, Map.of(MIXED, "4321".charAt(i % 4)))));
        FrozenEdition edition = FrozenEdition.tabled(responses, new TabledFacts(List.of(alone)));

        EditionContent content = content(edition);

        assertEquals(Optional.of(Reason.DOMINATED), figure(content, CHIEFS, MIXED, "form", "center").withheld());
        assertEquals(Map.of(), figure(content, CHIEFS, MIXED, "form", "center").values());
        assertTrue(
                List.of("linje", "net").stream().anyMatch(one -> figure(content, CHIEFS, MIXED, "form", one).withheld()
                        .equals(Optional.of(Reason.DERIVABLE))),
                "else the nation less the others would be that municipality");
        VerifiedEdition.assertSound(edition);
    }

    @Test
    void a_free_code_with_a_class_for_each_municipality_shows_none() {
        String[] codes = IntStream.range(0, 24).mapToObj(i -> "kode-" + (char) ('a' + i)).toArray(String[]::new);
        Fact code = fact("kode", i -> codes[i], codes);
        FrozenEdition edition = FrozenEdition.tabled(responses(), new TabledFacts(List.of(HALVES, code)));

        assertTrue(content(edition).figures().stream()
                .filter(figure -> figure.keys().getOrDefault("fact", "").equals("kode"))
                .allMatch(EditionFigure::isSuppressed));
        assertEquals(Optional.of(12), n(figure(content(edition), CHIEFS, MIXED, "form", "center")), "the other fact tells as before");
        VerifiedEdition.assertSound(edition);
    }

    @Test
    void a_class_of_one_mind_is_told_in_bounds_and_one_of_few_not_at_all() {
        Fact few = fact("form", i -> i < 3 ? "faa" : i < 12 ? "flere" : "", "faa", "flere");
        List<EditionResponse> responses = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            responses.add(response(LEADERS, i, Map.of(MIXED, i < 12 ? '3' : "4321".charAt(i % 4), ALIKE, "4321".charAt(i % 4))));
        }
        EditionContent content = content(FrozenEdition.tabled(responses, new TabledFacts(List.of(few))));

        EditionFigure alike = figure(content, LEADERS, MIXED, "form", "flere");
        assertTrue(alike.isSuppressed() || alike.values().keySet().equals(Set.of("counts", "municipalities")), alike.toString());
        assertEquals(Optional.of(Reason.TOO_FEW), figure(content, LEADERS, ALIKE, "form", "faa").withheld());
        assertTrue(
                List.of("flere", "?").stream().anyMatch(one -> figure(content, LEADERS, ALIKE, "form", one).isSuppressed()),
                "the nation less both would be the few");
    }

    @Test
    void a_pool_is_not_shown_in_a_class_where_one_of_its_groups_answered_alone() {
        List<EditionResponse> responses = new ArrayList<>(responses());
        responses.removeIf(response -> response.group().equals(Optional.of(CHIEFS))
                && HALVES.known().get(response.about().get(0)).contains("linje"));
        GroupPool pool = new GroupPool("Ledelse", List.of(CHIEFS, LEADERS));
        FrozenEdition edition = FrozenEdition.tabled(responses, BY_HALVES, Optional.of(pool));

        EditionContent content = content(edition);

        assertTrue(figure(content, pool.id(), MIXED, "form", "linje").isSuppressed(), "only leaders are in it");
        assertTrue(figure(content, pool.id(), MIXED, "form", "center").isSuppressed(), "the whole less this one would be they");
        VerifiedEdition.assertSound(edition);
    }

    @Test
    void where_the_whole_stands_as_before_so_do_its_classes() {
        FrozenEdition edition = FrozenEdition.tabled(responses(), BY_HALVES);
        List<EditionResponse> responses = responses();
        responses.add(response(CHIEFS, 20, Map.of(MIXED, '1')));
        FrozenEdition revised = edition.revisedGroups(responses);

        EditionFigure before = figure(content(edition), CHIEFS, MIXED, "form", "center");
        EditionFigure after = figure(content(revised), CHIEFS, MIXED, "form", "center");

        assertEquals(before.values().get("counts"), after.values().get("counts"));
        assertEquals(1, after.number("kept").orElseThrow().intValue());
        assertTrue(content(revised).changes().stream().noneMatch(change -> change.figure().startsWith("crosstable")));
        VerifiedEdition.assertSound(revised);
        responses.add(response(CHIEFS, 21, Map.of(MIXED, '2')));
        FrozenEdition third = revised.revisedGroups(responses);
        assertEquals(after.values(), figure(content(third), CHIEFS, MIXED, "form", "center").values());
        VerifiedEdition.assertSound(third);
    }

    /** Eight came, six in one class and two in the other: the six may be told only where the two are not what is left. */
    @Test
    void a_class_in_which_few_have_changed_stands_as_before_although_the_whole_does_not() {
        FrozenEdition edition = FrozenEdition.tabled(responses(), BY_HALVES);
        List<EditionResponse> responses = responses();
        for (int i = 0; i < 8; i++) {
            responses.add(response(CHIEFS, i < 6 ? 2 * i : 2 * i - 11, Map.of(MIXED, "4321".charAt(i % 4))));
        }
        FrozenEdition revised = edition.revisedGroups(responses);
        EditionContent later = content(revised);

        assertEquals(
                Optional.of(32),
                n(later.figure("options", Map.of("group", "chefer", "item", MIXED)).orElseThrow()));
        for (String one : List.of("center", "linje")) {
            assertEquals(1, figure(later, CHIEFS, MIXED, "form", one).number("kept").orElseThrow().intValue(), one);
        }
        assertEquals(Optional.empty(), figure(later, CHIEFS, OVERALL, "form", "center").number("kept"), "unchanged");
        VerifiedEdition.assertSound(revised);
    }

    @Test
    void an_edition_without_facts_has_no_line_of_them() {
        String plain = LeadershipEdition.frozen(responses()).text();

        assertFalse(plain.contains("\"fact\"") || plain.contains("crosstable"));
    }

    @Test
    void a_revised_edition_has_the_facts_of_the_one_before_and_no_edition_more_than_three() {
        FrozenEdition edition = FrozenEdition.tabled(responses(), BY_HALVES);

        assertEquals(BY_HALVES, TabledFacts.of(edition.pieces(), edition.id(), new JsonLines()));
        assertThrows(IllegalArgumentException.class, () -> edition.revisedBy(responses(), TabledFacts.NONE));
        Fact same = fact("form", i -> i % 2 == 0 ? "linje" : "center", "center", "linje");
        assertThrows(IllegalArgumentException.class, () -> edition.revisedBy(responses(), new TabledFacts(List.of(same))));
        assertThrows(IllegalArgumentException.class, () -> new TabledFacts(IntStream.range(0, 4)
                .mapToObj(i -> fact("f" + (char) ('a' + i), any -> "x", "x"))
                .toList()));
    }
}
