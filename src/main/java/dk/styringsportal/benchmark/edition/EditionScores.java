package dk.styringsportal.benchmark.edition;

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

    private final QuestionnaireVersion questionnaire;
    private final int minimum;
    private final Map<OrganisationCode, ScoredResponse> responses;

    private EditionScores(
            QuestionnaireVersion questionnaire, int minimum, Map<OrganisationCode, ScoredResponse> responses) {
        this.questionnaire = questionnaire;
        this.minimum = minimum;
        this.responses = Collections.unmodifiableMap(responses);
    }

    /** @param questionnaire as the edition counts it */
    public static EditionScores of(EditionFile file, LineReader reader, QuestionnaireVersion questionnaire) {
        List<EditionFacts> facts = new ArrayList<>();
        file.lines(EditionPart.HEAD, line -> {
            if (line.contains("\"section\":\"" + EditionFacts.SECTION + "\"")) {
                facts.add(EditionFacts.of(reader.read(line)));
            }
        });
        Map<OrganisationCode, ScoredResponse> responses = new TreeMap<>();
        file.lines(EditionPart.RESPONSES, line -> {
            EditionResponse response = EditionResponse.of(reader.read(line), questionnaire);
            OrganisationCode organisation = response.about().get(0);
            responses.put(organisation, ScoredResponse.of(questionnaire, organisation, response.answers()));
        });
        return new EditionScores(questionnaire, facts.get(0).minimumGroup(), responses);
    }

    /** The edition shows no figure of the nation that rests on fewer. */
    public int minimum() {
        return minimum;
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
