package dk.styringsportal.application;

import dk.styringsportal.benchmark.disclosure.DisclosureRules;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionAnswers;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.benchmark.edition.OwnSurveyFigures;
import dk.styringsportal.benchmark.survey.OwnCounts;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** What editions of a survey of groups hold, and what of that a municipality sees of its own respondents. */
@ApplicationScoped
@Transactional
class HeldEditions {

    @Inject
    private EditionRepository editions;

    @Inject
    private RoundRepository rounds;

    @Inject
    private CountedEditions counted;

    @Inject
    private LineReader reader;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Afterwards afterwards;

    /** What the edition was made from, with an item for the codes of each question that was coded. */
    QuestionnaireVersion asked(Campaign campaign, Edition edition) {
        return EditionContent.counted(
                editions, edition.id(), reader, questionnaires.counted(campaign), Locale.forLanguageTag("da"));
    }

    EditionContent content(Edition edition) {
        return EditionContent.read(editions, edition.id(), reader);
    }

    EditionAnswers answers(Campaign campaign, Edition edition) {
        return counted.of(edition, () -> asked(campaign, edition));
    }

    /** What this edition and those that it came after hold, the oldest first. */
    List<EditionAnswers> answersUpTo(Campaign campaign, Edition edition) {
        return afterwards.upTo(edition).stream().map(each -> answers(campaign, each)).toList();
    }

    /** What a municipality may see of its own in each. */
    List<OwnCounts> own(Campaign campaign, List<EditionAnswers> held, OrganisationCode own, int minimum) {
        return held.stream().map(answers -> own(campaign, answers, own, minimum)).toList();
    }

    OwnCounts own(Campaign campaign, EditionAnswers answers, OrganisationCode own, int minimum) {
        SurveyCounts counts = rounds.withId(campaign.round())
                .orElseThrow()
                .pool()
                .map(answers.counts()::pooled)
                .orElse(answers.counts());
        return new OwnCounts(counts, own, rules(minimum), answers.consents().in(own));
    }

    /** The distributions that each shows the municipality of its own as they are. */
    List<SurveyCounts> shown(Campaign campaign, List<EditionAnswers> held, OrganisationCode own, int minimum) {
        return OwnSurveyFigures.shown(own(campaign, held, own, minimum), minimum, reader);
    }

    static DisclosureRules rules(int minimum) {
        return DisclosureRules.withMinimum(minimum);
    }
}
