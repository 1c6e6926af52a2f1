package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.NationalFigures;
import dk.styringsportal.benchmark.ScoredResponse;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.Answers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the municipalities answered and scored in an edition of a questionnaire that they answer themselves. There are at most 98, so
 * they may be held.
 */
public final class EditionScores {

    /** Of the beginning of the file; the questionnaire's text beside these is long. */
    private static final List<String> READ = List.of(
            EditionFacts.SECTION, EditionBackground.SOURCE_SECTION, EditionBackground.SECTION, EditionGroups.SETTINGS_SECTION,
            EditionGroups.SECTION);

    private final QuestionnaireVersion questionnaire;
    private final int minimum;
    private final Optional<FrozenGroups> groups;
    private final Map<OrganisationCode, ScoredResponse> responses;

    private EditionScores(
            QuestionnaireVersion questionnaire,
            int minimum,
            Optional<FrozenGroups> groups,
            Map<OrganisationCode, ScoredResponse> responses) {
        this.questionnaire = questionnaire;
        this.minimum = minimum;
        this.groups = groups;
        this.responses = Collections.unmodifiableMap(responses);
    }

    /** @param questionnaire as the edition counts it */
    public static EditionScores of(EditionFile file, LineReader reader, QuestionnaireVersion questionnaire) {
        List<Map<String, Object>> head = new ArrayList<>();
        file.lines(EditionPart.HEAD, line -> {
            if (READ.stream().anyMatch(section -> line.contains("\"section\":\"" + section + "\""))) {
                head.add(reader.read(line));
            }
        });
        Map<String, Object> facts = head.stream()
                .filter(line -> EditionFacts.SECTION.equals(line.get("section")))
                .findFirst()
                .orElseThrow();
        Map<OrganisationCode, ScoredResponse> responses = new TreeMap<>();
        file.lines(EditionPart.RESPONSES, line -> {
            EditionResponse response = EditionResponse.of(reader.read(line), questionnaire);
            OrganisationCode organisation = response.about().get(0);
            responses.put(organisation, ScoredResponse.of(questionnaire, organisation, response.answers()));
        });
        return new EditionScores(questionnaire, EditionFacts.of(facts).minimumGroup(), FrozenGroups.of(head), responses);
    }

    /** The edition shows no figure of the nation that rests on fewer. */
    public int minimum() {
        return minimum;
    }

    /** Those that municipalities could be compared with when it was made; empty in an edition that is older than such. */
    public Optional<FrozenGroups> groups() {
        return groups;
    }

    /** The nation's figures as the edition shows them, and the ranks behind them. */
    public NationalFigures national() {
        return NationalFigures.of(questionnaire, List.copyOf(responses.values())).withAtLeast(minimum);
    }

    /** As the edition counts it. */
    public QuestionnaireVersion questionnaire() {
        return questionnaire;
    }

    /** What the municipality answered; empty where it is not in the edition. */
    public Optional<ScoredResponse> own(OrganisationCode organisation) {
        return Optional.ofNullable(responses.get(organisation));
    }

    /** Whose answers the edition has, by code. */
    public List<OrganisationCode> members() {
        return List.copyOf(responses.keySet());
    }

    /**
     * How what the municipality answers now is to what the edition has of it, words, days and files left aside.
     *
     * @param now with the codes of texts that were coded
     */
    public EditionBasis.Own standing(OrganisationCode organisation, Answers now) {
        if (!responses.containsKey(organisation)) {
            return EditionBasis.Own.ABSENT;
        }
        List<OrganisationCode> about = List.of(organisation);
        String then = new EditionResponse(Optional.empty(), about, responses.get(organisation).answers()).line();
        return EditionResponse.kept(questionnaire, Optional.empty(), about, now).line().equals(then)
                ? EditionBasis.Own.SAME
                : EditionBasis.Own.CHANGED;
    }

    /** All of them, to compare a municipality with; empty under {@link Snapshot#MINIMUM}. */
    public Optional<Snapshot> snapshot(Edition edition) {
        return responses.size() < Snapshot.MINIMUM
                ? Optional.empty()
                : Optional.of(new Snapshot(
                        edition.id().value(),
                        edition.campaign(),
                        edition.madeAt(),
                        edition.maker(),
                        List.copyOf(responses.values())));
    }
}
