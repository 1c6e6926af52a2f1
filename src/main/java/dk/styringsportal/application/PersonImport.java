package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.PersonRow;
import dk.styringsportal.response.sheet.PersonSheetContents;
import dk.styringsportal.response.sheet.PersonSheetInterpretation;
import dk.styringsportal.response.survey.SurveyImport;
import dk.styringsportal.response.survey.SurveyImportRepository;
import dk.styringsportal.response.survey.SurveyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Adds a file of respondents to a campaign that asks groups, in the transaction of its caller. Rows are added to what is there
 * and replace nothing; so the same file is refused a second time, unless it is meant.
 */
@ApplicationScoped
class PersonImport {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Inject
    private RoundRepository rounds;

    @Inject
    private SurveyImportRepository imports;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @param campaign held, so that nobody else imports the same file meanwhile */
    ImportResult of(
            User user,
            Campaign campaign,
            QuestionnaireVersion questionnaire,
            ImportedFile file,
            SheetFiles.Opened opened,
            ImportOptions options,
            ImportSentences sentences) {
        Round round = rounds.withId(campaign.round()).orElseThrow();
        PersonSheetContents contents = opened.broken().isEmpty()
                ? PersonSheetInterpretation.of(questionnaire, opened.sheet(), round::asks)
                : new PersonSheetContents(opened.sheet().rows().size(), List.of(), opened.broken());
        Optional<SurveyImport> earlier = imports.withHash(campaign.id(), file.hash());
        List<ImportFault> faults = new ArrayList<>();
        earlier.filter(known -> !options.again()).ifPresent(known -> faults.add(twice(known)));
        boolean isTwice = !faults.isEmpty();
        contents.faults().stream().map(opened.inFile()).forEach(faults::add);
        boolean refused = isTwice || contents.sound().isEmpty() || !(faults.isEmpty() || options.partial());
        boolean stored = !refused && !options.dryRun();
        if (stored) {
            store(user, campaign, file, contents.sound());
        }
        return new ImportResult(
                contents.rows(),
                contents.sound().size(),
                ImportEffect.NONE,
                Optional.of(persons(contents.sound(), earlier.isPresent())),
                faults.stream().map(sentences::of).toList(),
                refused,
                stored);
    }

    private ImportFault twice(SurveyImport earlier) {
        LocalDate day = LocalDate.ofInstant(earlier.at(), DENMARK);
        return new ImportFault(1, "", "", new ImportProblem.FileTwice(day, earlier.by()));
    }

    private static ImportResult.Persons persons(List<PersonRow> rows, boolean repeated) {
        SortedMap<String, Integer> byGroup = new TreeMap<>();
        rows.forEach(row -> byGroup.merge(row.group().value(), 1, Integer::sum));
        long municipalities = rows.stream()
                .flatMap(row -> row.about().organisations().stream())
                .distinct()
                .count();
        return new ImportResult.Persons(byGroup, (int) municipalities, repeated);
    }

    private void store(User user, Campaign campaign, ImportedFile file, List<PersonRow> rows) {
        SurveyImport made = new SurveyImport(
                UUID.randomUUID(),
                campaign.id(),
                file.hash(),
                file.keptName(),
                rows.size(),
                clock.instant(),
                user.displayName());
        audit.record(user, "campaign.import", "campaign " + campaign.id() + ", import " + made.id() + ", " + rows.size() + " rows");
        imports.keep(made, rows.stream().map(row -> response(campaign, row)).toList());
    }

    private static SurveyResponse response(Campaign campaign, PersonRow row) {
        return new SurveyResponse(
                UUID.randomUUID(), campaign.id(), row.group(), row.about(), Optional.empty(), row.answers());
    }
}
