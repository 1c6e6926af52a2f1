package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.edition.Commentary;
import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionContent;
import dk.styringsportal.benchmark.edition.EditionEvent;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionId;
import dk.styringsportal.benchmark.edition.EditionRepository;
import dk.styringsportal.benchmark.edition.EditionTable;
import dk.styringsportal.benchmark.edition.EditionKeyFigures;
import dk.styringsportal.benchmark.edition.KeyFigureBasis;
import dk.styringsportal.benchmark.edition.KeyFigureNames;
import dk.styringsportal.benchmark.edition.LineReader;
import dk.styringsportal.benchmark.edition.OwnFigures;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.coding.CodingRepository;
import dk.styringsportal.coding.Quote;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.data.PublishedEdition;
import dk.styringsportal.scoring.Scorecard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reading editions: KL all, municipalities those in hearing, everybody the published ones. */
@ApplicationScoped
@Transactional
public class ReadingEditions {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Inject
    private EditionRepository editions;

    @Inject
    private KeyedEditions keyed;

    @Inject
    private CodingRepository coding;

    @Inject
    private LineReader reader;

    @Inject
    private EditionTable table;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Newest first: all to KL, the published ones to everybody else.
     *
     * @param user empty for somebody who is not logged in
     */
    public List<Edition> list(Optional<User> user) {
        return editions.all().stream()
                .filter(edition -> isKl(user) || edition.isPublicAt(clock.instant()))
                .toList();
    }

    /** Those that municipalities may read before publication, newest first. */
    public List<Edition> inHearing(User user) {
        return editions.all().stream()
                .filter(edition -> edition.isInHearingAt(clock.instant()))
                .toList();
    }

    /**
     * An edition that is public or was so, or any to KL.
     *
     * @param user empty for somebody who is not logged in
     * @throws NotFoundException if there is none that they may know of
     */
    public Edition get(Optional<User> user, EditionId id) {
        return editions.withId(id)
                .filter(edition -> isKl(user) || edition.isPublicAt(clock.instant()) || edition.withdrawal().isPresent())
                .orElseThrow(() -> noEdition(id));
    }

    /**
     * An edition in hearing, or a published one.
     *
     * @throws NotFoundException if there is none that they may read
     */
    public Edition heard(User user, EditionId id) {
        return editions.withId(id)
                .filter(edition -> edition.isInHearingAt(clock.instant()))
                .orElseGet(() -> get(Optional.of(user), id));
    }

    /**
     * What the edition says, without the answers it rests on. Quotes that were withdrawn since are left out.
     *
     * @param edition one that the caller has been given here
     */
    public EditionContent content(Edition edition) {
        EditionContent content = EditionContent.read(editions, edition.id(), reader);
        if (content.quotes().isEmpty()) {
            return content;
        }
        List<Quote> kept = coding.quotes(edition.campaign());
        return content.quoting(quote -> kept.stream().anyMatch(one -> one.isReleased()
                && one.item().equals(quote.item())
                && one.text().equals(quote.text())));
    }

    /**
     * The edition with all that its files say.
     *
     * @param edition one that the caller has been given here
     */
    public PublishedEdition published(Edition edition) {
        EditionContent content = content(edition);
        QuestionnaireVersion definition = definition(edition);
        return new PublishedEdition(
                edition, content, definition, keyFigures(edition, content, definition).map(KeyFigureBasis::sheet));
    }

    /**
     * The newest public edition of what the municipalities say of themselves in the same round; empty where there is none, and where
     * the edition is such a one itself.
     *
     * @param edition one that the caller has been given here
     */
    public Optional<Edition> selfAssessment(Edition edition) {
        if (questionnaires.of(campaign(edition)).groups().isEmpty()) {
            return Optional.empty();
        }
        List<CampaignId> others = campaigns.of(campaign(edition).round()).stream()
                .filter(campaign -> questionnaires.of(campaign).groups().isEmpty())
                .map(Campaign::id)
                .toList();
        return editions.all().stream()
                .filter(other -> others.contains(other.campaign()) && other.isPublicAt(clock.instant()))
                .findFirst();
    }

    /** The same for what is read from the answers themselves, each group by itself. */
    PublishedEdition publishedApart(Edition edition) {
        return new PublishedEdition(edition, content(edition), counted(edition, DANISH));
    }

    /**
     * What the edition's key figures are made by; empty where it has none.
     *
     * @param edition one that the caller has been given here
     */
    public Optional<KeyFigureBasis> keyFigures(Edition edition, EditionContent content, QuestionnaireVersion definition) {
        return content.figures().stream().anyMatch(figure -> KeyFigureNames.KINDS.contains(figure.kind()))
                ? keyed.of(edition, () -> definition).map(EditionKeyFigures::basis)
                : Optional.empty();
    }

    /**
     * What the user's municipality scores in the edition; empty where it is not in it.
     *
     * @param edition one that the user has been given here
     */
    public Optional<Scorecard> own(User user, Edition edition) {
        return user.municipality().flatMap(organisation -> OwnFigures.of(
                new EditionFile(editions, edition.id()), reader, definition(edition), organisation));
    }

    /** Writes the figures of an edition that the caller has been given here, as a table for spreadsheets. */
    public void writeTable(Edition edition, OutputStream out) throws IOException {
        table.write(edition, content(edition).figures(), out);
    }

    /** The steps of its life; for KL. */
    public List<EditionEvent> events(User user, EditionId id) {
        checkIsKl(user);
        return editions.events(id);
    }

    /**
     * An edition whose whole file the user may fetch, which goes to the audit trail.
     *
     * @throws AccessDeniedException unless the user is KL's
     */
    public Edition fetchable(User user, EditionId id) {
        checkIsKl(user);
        Edition edition = get(Optional.of(user), id);
        audit.record(user, "edition.fetch", edition);
        return edition;
    }

    /** Whether what the edition rests on is invented. */
    public boolean isInvented(Edition edition) {
        return campaign(edition).fictitious();
    }

    /**
     * The sizes of municipalities that the edition has.
     *
     * @param edition one that the caller has been given here
     */
    public SizeClasses sizes(Edition edition) {
        return EditionContent.sizes(editions, edition.id(), reader);
    }

    /** What the edition counts: what was asked, with an item for the codes of each question that was coded, and groups pooled as one. */
    public QuestionnaireVersion definition(Edition edition) {
        return definition(edition, DANISH);
    }

    /** The same in that language, as far as there is a translation. */
    public QuestionnaireVersion definition(Edition edition, Locale language) {
        QuestionnaireVersion counted = counted(edition, language);
        return rounds.withId(campaign(edition).round())
                .flatMap(Round::pool)
                .map(pool -> pool.in(counted))
                .orElse(counted);
    }

    /** The same with each group by itself, as the kept answers have them. */
    QuestionnaireVersion counted(Edition edition, Locale language) {
        QuestionnaireVersion asked = questionnaires.counted(campaign(edition));
        return EditionContent.counted(editions, edition.id(), reader, asked.in(language), language);
    }

    private Campaign campaign(Edition edition) {
        return campaigns.withId(edition.campaign()).orElseThrow();
    }

    Commentary commentary(Edition edition) {
        return content(edition).commentary();
    }

    static void checkIsKl(User user) {
        if (!Tenancy.mayApproveEditions(user)) {
            throw new AccessDeniedException("Only KL has that of an edition");
        }
    }

    private static boolean isKl(Optional<User> user) {
        return user.filter(Tenancy::mayApproveEditions).isPresent();
    }

    private static NotFoundException noEdition(EditionId id) {
        return new NotFoundException("There is no edition " + id);
    }
}
