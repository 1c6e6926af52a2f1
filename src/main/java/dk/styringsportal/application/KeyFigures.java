package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.Snapshot;
import dk.styringsportal.benchmark.SnapshotRepository;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionBasis;
import dk.styringsportal.benchmark.edition.EditionKeyFigures;
import dk.styringsportal.benchmark.edition.KeyFigureBasis;
import dk.styringsportal.benchmark.keyfigures.FigureTable;
import dk.styringsportal.benchmark.keyfigures.KeyFigureReport;
import dk.styringsportal.benchmark.keyfigures.NationalKeyFigures;
import dk.styringsportal.benchmark.keyfigures.NumbersRestOn;
import dk.styringsportal.benchmark.keyfigures.OwnKeyFigures;
import dk.styringsportal.benchmark.keyfigures.Reporting;
import dk.styringsportal.benchmark.population.Population;
import dk.styringsportal.benchmark.population.PopulationRepository;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.figures.FigureSheet;
import dk.styringsportal.report.keyfigures.KeyFigureMaterial;
import dk.styringsportal.response.Asked;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reading the key figures of a round whose questionnaire has some: the nation's, and a municipality's. */
@ApplicationScoped
@Transactional
public class KeyFigures {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private ResponseRepository responses;

    @Inject
    private SnapshotRepository snapshots;

    @Inject
    private PopulationRepository population;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private KeyedEditions keyed;

    @Inject
    private ScoredEditions readable;

    @Inject
    private ReadingEditions reading;

    @Inject
    private FigureTable table;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Whether key figures are drawn from what the campaign asks. */
    public boolean areIn(Campaign campaign) {
        return questionnaires.figures(questionnaires.of(campaign)).isPresent();
    }

    /**
     * The key figures as they are at this moment; provisional while the campaign is open.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or no key figures are drawn from it
     */
    public NationalKeyFigures national(User user, CampaignId id) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees figures that are not published");
        }
        Campaign campaign = campaigns.withId(id).orElseThrow(() -> noFigures(id));
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        FigureSheet sheet = questionnaires.figures(questionnaire).orElseThrow(() -> noFigures(id));
        List<Reporting> submitted = submitted(id, questionnaire);
        return NationalKeyFigures.of(sheet, submitted, population.of(sheet.populationYears()));
    }

    /**
     * The same as a table for spreadsheets.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or no key figures are drawn from it
     * @throws IOException if the stream takes no more
     */
    public void writeTable(User user, CampaignId id, OutputStream out) throws IOException {
        table.write(national(user, id), out);
    }

    /**
     * One municipality's key figures.
     *
     * @param report the same as its report tells them; empty where there is none
     * @param edition whose numbers stand beside them; empty where they are those of a snapshot
     */
    public record Beside(OwnKeyFigures figures, Optional<KeyFigureMaterial> report, Optional<Edition> edition) {}

    /**
     * One municipality's key figures, beside those of the newest edition that the user may read, else of the newest snapshot; empty if
     * none are drawn from the campaign. That KL has read them goes to the audit trail.
     *
     * @throws NotFoundException if the municipality has not submitted, or the user may not see its figures
     */
    public Optional<Beside> of(User user, CampaignId id, OrganisationCode organisation) {
        Response response = responses.of(id, organisation)
                .filter(found -> Tenancy.maySeeResults(user, organisation))
                .filter(Response::isSubmitted)
                .orElseThrow(() -> noFigures(id));
        Campaign campaign = campaigns.withId(id).orElseThrow();
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        return questionnaires.figures(questionnaire).map(sheet -> {
            if (user.isKl()) {
                audit.record(user, "keyFigures.read", id, organisation);
            }
            Reporting own = reporting(questionnaire, response);
            return readable.newest(user, id)
                    .flatMap(edition -> kept(edition).map(kept -> new Beside(
                            kept.numbersBeside(kept.own(own).orElse(own)),
                            Optional.of(beside(campaign, edition, kept, own)),
                            Optional.of(edition))))
                    .orElseGet(() -> besideSnapshot(campaign, questionnaire, sheet, own));
        });
    }

    /** The newest edition with key figures that the user may read, which the report tells; empty where there is none. */
    private Optional<Edition> newest(User user, CampaignId id) {
        return readable.newest(user, id).filter(edition -> kept(edition).isPresent());
    }

    private Optional<EditionKeyFigures> kept(Edition edition) {
        return keyed.of(edition, () -> reading.definition(edition));
    }

    private Beside besideSnapshot(Campaign campaign, QuestionnaireVersion questionnaire, FigureSheet sheet, Reporting own) {
        Optional<Snapshot> snapshot = snapshots.latest(campaign.id());
        Population inhabitants = population.of(sheet.populationYears());
        return new Beside(
                OwnKeyFigures.of(sheet, own, snapshot, inhabitants),
                sheet.report().map(plan -> KeyFigureMaterial.provisional(
                        KeyFigureReport.of(campaign, questionnaire, sheet, own, snapshot, inhabitants))),
                Optional.empty());
    }

    /**
     * The nation's figures as the report tells them: those of the newest edition that the user may read, else provisional.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or no report on its key figures
     */
    public KeyFigureMaterial report(User user, CampaignId id) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees figures that are not published");
        }
        Campaign campaign = campaigns.withId(id).orElseThrow(() -> noFigures(id));
        return newest(user, id).flatMap(this::ofEdition).orElseGet(() -> asItStands(campaign));
    }

    /**
     * The nation's figures in the newest edition that the user may read; empty where there is none, or it has no key figures.
     *
     * @throws AccessDeniedException unless the user is KL's
     */
    public Optional<KeyFigureMaterial> ofNewestEdition(User user, CampaignId id) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees key figures by their round");
        }
        return newest(user, id).flatMap(this::ofEdition);
    }

    private KeyFigureMaterial asItStands(Campaign campaign) {
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        FigureSheet sheet = reported(questionnaire).orElseThrow(() -> noFigures(campaign.id()));
        return KeyFigureMaterial.provisional(KeyFigureReport.ofAll(
                campaign,
                questionnaire,
                sheet,
                submitted(campaign.id(), questionnaire),
                population.of(sheet.populationYears()),
                clock.instant()));
    }

    /**
     * The nation's figures in an edition; empty where it has no key figures.
     *
     * @param edition one that the user may read
     */
    public Optional<KeyFigureMaterial> ofEdition(Edition edition) {
        Campaign campaign = campaigns.withId(edition.campaign()).orElseThrow();
        return kept(edition).map(kept -> KeyFigureMaterial.of(edition, kept.ofAll(campaign)));
    }

    /**
     * One municipality's figures as its report tells them, beside those of the newest edition that the user may read, else of the
     * newest snapshot. That KL has read them goes to the audit trail.
     *
     * @throws NotFoundException if the municipality has not submitted, the user may not see its figures, or there is no report on
     *     the campaign's key figures
     */
    public KeyFigureMaterial report(User user, CampaignId id, OrganisationCode organisation) {
        return report(user, id, organisation, readable.newest(user, id));
    }

    /**
     * The same beside the figures of that edition, which has some.
     *
     * @throws NotFoundException as {@link #report(User, CampaignId, OrganisationCode)}
     */
    KeyFigureMaterial report(User user, Edition edition, OrganisationCode organisation) {
        return report(user, edition.campaign(), organisation, Optional.of(edition));
    }

    private KeyFigureMaterial report(User user, CampaignId id, OrganisationCode organisation, Optional<Edition> beside) {
        Response response = responses.of(id, organisation)
                .filter(found -> Tenancy.maySeeResults(user, organisation))
                .filter(Response::isSubmitted)
                .orElseThrow(() -> noFigures(id));
        Campaign campaign = campaigns.withId(id).orElseThrow();
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        FigureSheet sheet = reported(questionnaire).orElseThrow(() -> noFigures(id));
        if (user.isKl()) {
            audit.record(user, "keyFigures.read", id, organisation);
        }
        Reporting own = reporting(questionnaire, response);
        return beside
                .flatMap(edition -> kept(edition).map(kept -> beside(campaign, edition, kept, own)))
                .orElseGet(() -> KeyFigureMaterial.provisional(KeyFigureReport.of(
                        campaign, questionnaire, sheet, own, snapshots.latest(id), population.of(sheet.populationYears()))));
    }

    /** Where the municipality has handed in otherwise since, its report shows what the edition has, as the figures of all do. */
    private static KeyFigureMaterial beside(Campaign campaign, Edition edition, EditionKeyFigures kept, Reporting own) {
        Optional<Reporting> frozen = kept.own(own);
        EditionBasis.Own state = frozen.isEmpty()
                ? EditionBasis.Own.ABSENT
                : kept.has(own) ? EditionBasis.Own.SAME : EditionBasis.Own.CHANGED;
        return KeyFigureMaterial.of(edition, kept.beside(campaign, frozen.orElse(own)), state);
    }

    /** Whether the edition has key figures. */
    boolean areIn(Edition edition) {
        return kept(edition).isPresent();
    }

    /** Whether there is a report on the key figures of what the campaign asks. */
    public boolean areReportedIn(CampaignId campaign) {
        return campaigns.withId(campaign).flatMap(found -> reported(questionnaires.of(found))).isPresent();
    }

    /** What an edition of the campaign needs for its key figures; empty where none are reported. */
    Optional<KeyFigureBasis> basis(Campaign campaign) {
        QuestionnaireVersion questionnaire = questionnaires.of(campaign);
        return reported(questionnaire).map(sheet -> new KeyFigureBasis(
                sheet,
                questionnaires.beside(questionnaire),
                population.of(sheet.populationYears()),
                NumbersRestOn.reservations(sheet.report().orElseThrow(), submitted(campaign.id(), questionnaire))));
    }

    private List<Reporting> submitted(CampaignId id, QuestionnaireVersion questionnaire) {
        return responses.submittedTo(id).stream().map(response -> reporting(questionnaire, response)).toList();
    }

    private Optional<FigureSheet> reported(QuestionnaireVersion questionnaire) {
        return questionnaires.figures(questionnaire).filter(sheet -> sheet.report().isPresent());
    }

    private static Reporting reporting(QuestionnaireVersion questionnaire, Response response) {
        return new Reporting(response.organisation(), Asked.of(questionnaire, response.answers()).answers());
    }

    private static NotFoundException noFigures(CampaignId id) {
        return new NotFoundException("There are no key figures of a campaign " + id);
    }
}
