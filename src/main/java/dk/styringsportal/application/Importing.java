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
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.SheetContents;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.sheet.SheetInterpretation;
import dk.styringsportal.response.sheet.mapping.ColumnMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes in answers that were given in spreadsheets. Where the questionnaire asks respondent groups, each row is a person, and is
 * added ({@link PersonImport}). Else one row is about the response of one municipality: a field
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
    private SheetFiles files;

    @Inject
    private ColumnMappings mappings;

    @Inject
    private ImportWriter writer;

    @Inject
    private PersonImport persons;

    @Inject
    private Clock clock;

    /** The headings of a sheet for a campaign: the municipality's, the group's where there are groups, then one per field. */
    public List<String> template(Campaign campaign) {
        return headings(questionnaires.of(campaign));
    }

    /** The same as a workbook. */
    public byte[] templateWorkbook(Campaign campaign) {
        return files.workbook(List.of(template(campaign)));
    }

    private static List<String> headings(QuestionnaireVersion questionnaire) {
        List<String> headings = new ArrayList<>(List.of(AnswerSheet.ORGANISATION));
        if (!questionnaire.groups().isEmpty()) {
            headings.add(AnswerSheet.GROUP);
        }
        SheetField.of(questionnaire).stream().map(SheetField::name).forEach(headings::add);
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

    /**
     * Checks the file and stores its answers.
     *
     * @param file CSV or a workbook
     * @param language in which the faults are told
     * @return also where the file is refused because of its faults
     * @throws AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if there is no such campaign, or no such column mapping of what it asks
     * @throws CampaignClosedException if it takes no more answers
     */
    public ImportResult importAnswers(
            User user, CampaignId id, ImportedFile file, ImportOptions options, Locale language) {
        checkMayImport(user);
        Campaign campaign =
                campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
        if (!campaign.isOpenAt(clock.instant())) {
            throw new CampaignClosedException(id);
        }
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        Optional<ColumnMapping> mapping = options.mapping()
                .map(wanted -> mappings.find(wanted, questionnaire.id())
                        .orElseThrow(() -> new NotFoundException("There is no such column mapping")));
        SheetFiles.Opened opened = files.open(file.content(), questionnaire, mapping);
        ImportSentences sentences = new ImportSentences(language);
        return questionnaire.groups().isEmpty()
                ? ofMunicipalities(user, campaign, questionnaire, opened, options, sentences)
                : persons.of(user, campaign, questionnaire, file, opened, options, sentences);
    }

    /** A response whose every field is answered afterwards is submitted, any other is a draft. */
    private ImportResult ofMunicipalities(
            User user,
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            SheetFiles.Opened opened,
            ImportOptions options,
            ImportSentences sentences) {
        Map<OrganisationCode, Response> present = responses.allOf(campaign.id()).stream()
                .collect(Collectors.toMap(Response::organisation, Function.identity()));
        SheetContents contents = opened.broken().isEmpty()
                ? SheetInterpretation.of(questionnaire, opened.sheet(), options.replace() ? Set.of() : submitted(present))
                : new SheetContents(opened.sheet().rows().size(), List.of(), opened.broken());
        boolean refused = contents.sound().isEmpty() || !(contents.faults().isEmpty() || options.partial());
        boolean stored = !refused && !options.dryRun();
        if (stored) {
            writer.store(user, campaign, questionnaire, contents.sound(), present);
        }
        return new ImportResult(
                contents.rows(),
                contents.sound().size(),
                ImportEffect.of(questionnaire, contents.sound(), present),
                Optional.empty(),
                contents.faults().stream().map(opened.inFile()).map(sentences::of).toList(),
                refused,
                stored);
    }

    private static Set<OrganisationCode> submitted(Map<OrganisationCode, Response> present) {
        return present.values().stream()
                .filter(Response::isSubmitted)
                .map(Response::organisation)
                .collect(Collectors.toSet());
    }
}
