package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignClosedException;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.SheetContents;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.sheet.SheetInterpretation;
import dk.styringsportal.response.sheet.SheetReader;
import dk.styringsportal.response.sheet.UnreadableSheetException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes in answers that municipalities gave in spreadsheets. One row is about the response of one municipality: a field
 * whose cell is empty is unanswered afterwards, whatever was there before, and one without a column stays as it was.
 * Nothing is lost by that, since a new answer is a new revision beside the old one. A row without any answer leaves
 * things as they are.
 */
@ApplicationScoped
@Transactional
public class Importing {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SheetReader sheets;

    @Inject
    private ImportWriter writer;

    @Inject
    private Clock clock;

    /**
     * The headings of a sheet for that questionnaire: the municipality's, then one per field in order.
     *
     * @throws NotFoundException unless there is such a version and it is published
     */
    public List<String> template(QuestionnaireVersionId questionnaire) {
        List<String> headings = new ArrayList<>(List.of(AnswerSheet.ORGANISATION));
        SheetField.of(questionnaires.get(questionnaire)).stream()
                .map(SheetField::name)
                .forEach(headings::add);
        return headings;
    }

    /**
     * Refuses who may not import, before a file is taken in.
     *
     * @throws AccessDeniedException for all but KL's administrators
     */
    public void checkMayImport(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrators import answers");
        }
    }

    /** As {@link #importAnswers(User, CampaignId, byte[], ImportOptions, Locale)}, in Danish. */
    public ImportResult importAnswers(User user, CampaignId id, byte[] file, ImportOptions options) {
        return importAnswers(user, id, file, options, Locale.forLanguageTag("da"));
    }

    /**
     * Checks the file and stores its answers. A response whose every field is answered afterwards is submitted, any
     * other is a draft.
     *
     * @param file a CSV file
     * @param language in which the faults are told
     * @return also where the file is refused because of its faults
     * @throws AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if there is no such campaign
     * @throws CampaignClosedException if it takes no more answers
     */
    public ImportResult importAnswers(
            User user, CampaignId id, byte[] file, ImportOptions options, Locale language) {
        checkMayImport(user);
        Campaign campaign =
                campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        if (!campaign.isOpenAt(clock.instant())) {
            throw new CampaignClosedException(id);
        }
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        Map<OrganisationCode, Response> present = responses.allOf(id).stream()
                .collect(Collectors.toMap(Response::organisation, Function.identity()));
        SheetContents contents = read(file, questionnaire, options.replace() ? Set.of() : submitted(present));
        boolean refused = contents.sound().isEmpty() || !(contents.faults().isEmpty() || options.partial());
        boolean stored = !refused && !options.dryRun();
        if (stored) {
            writer.store(user, campaign, questionnaire, contents.sound(), present);
        }
        ImportEffect effect = ImportEffect.of(questionnaire, contents.sound(), present);
        return result(contents, effect, refused, stored, new ImportSentences(language));
    }

    private SheetContents read(byte[] file, QuestionnaireVersion questionnaire, Set<OrganisationCode> taken) {
        try {
            return SheetInterpretation.of(questionnaire, sheets.read(file), taken);
        } catch (UnreadableSheetException unreadable) {
            return SheetContents.unreadable(unreadable.fault());
        }
    }

    private static Set<OrganisationCode> submitted(Map<OrganisationCode, Response> present) {
        return present.values().stream()
                .filter(Response::isSubmitted)
                .map(Response::organisation)
                .collect(Collectors.toSet());
    }

    private static ImportResult result(
            SheetContents contents, ImportEffect effect, boolean refused, boolean stored, ImportSentences sentences) {
        return new ImportResult(
                contents.rows(),
                contents.sound().size(),
                effect,
                contents.faults().stream().map(sentences::of).toList(),
                refused,
                stored);
    }
}
