package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.UnreadableSheetException;
import dk.styringsportal.response.sheet.mapping.ColumnMapping;
import dk.styringsportal.response.sheet.mapping.KeptMapping;
import dk.styringsportal.response.sheet.mapping.KeptMappingRepository;
import dk.styringsportal.response.sheet.mapping.MappingForm;
import dk.styringsportal.response.sheet.mapping.MappingTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How exports of other survey tools are read: made once by KL's administrators for a questionnaire version, and kept. */
@ApplicationScoped
@Transactional
public class ColumnMappings {

    private static final int MOST_OF_A_VERSION = 200;

    @Inject
    private KeptMappingRepository mappings;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private SheetFiles files;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What came of keeping a mapping.
     *
     * @param faults why it was not kept; none where it was
     */
    public record Keeping(Optional<KeptMapping> kept, List<ImportResult.Fault> faults) {}

    /**
     * What a file looks like.
     *
     * @param sheet empty where it cannot be read
     * @param fault why; empty where it can
     */
    public record Look(Optional<AnswerSheet> sheet, String fault) {}

    /** @throws AccessDeniedException for all but KL's administrators */
    public void checkMayMap(User user) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrators map columns");
        }
    }

    /**
     * The kept ones of a version, by name.
     *
     * @throws AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if there is no such version
     */
    public List<KeptMapping> of(User user, QuestionnaireVersionId questionnaire) {
        checkMayMap(user);
        return mappings.of(version(user, questionnaire).id());
    }

    private QuestionnaireVersion version(User user, QuestionnaireVersionId id) {
        return questionnaires.get(Optional.of(user), id);
    }

    /** The one of that id, if it is of that version. */
    Optional<ColumnMapping> find(UUID id, QuestionnaireVersionId questionnaire) {
        return mappings.withId(id)
                .filter(kept -> kept.questionnaire().equals(questionnaire))
                .map(KeptMapping::mapping);
    }

    /** Reads a file that is to be mapped, whatever its headings. */
    public Look look(User user, byte[] file, Locale language) {
        checkMayMap(user);
        try {
            return new Look(Optional.of(files.read(file)), "");
        } catch (UnreadableSheetException unreadable) {
            return new Look(Optional.empty(), new ImportSentences(language).of(unreadable.fault()).problem());
        }
    }

    /**
     * Keeps a mapping under a name; one that has the name already is replaced.
     *
     * @param plain as {@link MappingForm#read} takes it
     * @throws AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if there is no such version
     * @throws dk.styringsportal.response.sheet.mapping.MalformedMappingException if it is no mapping
     * @throws dk.styringsportal.response.CprNumberException if a text in it looks like a CPR number
     */
    public Keeping keep(User user, QuestionnaireVersionId questionnaire, String name, Map<?, ?> plain, Locale language) {
        checkMayMap(user);
        QuestionnaireVersion version = version(user, questionnaire);
        CprNumber.refuseIn(name, "name");
        ColumnMapping mapping = MappingForm.read(plain);
        List<KeptMapping> before = mappings.of(questionnaire);
        UUID id = before.stream()
                .filter(kept -> kept.name().equals(name.strip()))
                .map(KeptMapping::id)
                .findFirst()
                .orElseGet(UUID::randomUUID);
        KeptMapping kept = new KeptMapping(id, questionnaire, name, mapping, clock.instant(), user.displayName());
        List<ImportFault> faults = new MappingTargets(version).faultsOf(mapping);
        if (!faults.isEmpty()) {
            ImportSentences sentences = new ImportSentences(language);
            return new Keeping(Optional.empty(), faults.stream().map(sentences::of).toList());
        }
        if (before.size() >= MOST_OF_A_VERSION && before.stream().noneMatch(one -> one.id().equals(id))) {
            throw new TooManyMappingsException(MOST_OF_A_VERSION);
        }
        mappings.keep(kept);
        audit.record(user, "mapping.keep", "questionnaire " + questionnaire + ", mapping " + id);
        return new Keeping(Optional.of(kept), List.of());
    }

    /**
     * Deletes a mapping; what was imported by it stays.
     *
     * @throws AccessDeniedException for all but KL's administrators
     * @throws NotFoundException if the version has no such mapping
     */
    public void delete(User user, QuestionnaireVersionId questionnaire, UUID id) {
        checkMayMap(user);
        find(id, questionnaire).orElseThrow(() -> new NotFoundException("There is no such column mapping"));
        mappings.delete(id);
        audit.record(user, "mapping.delete", "questionnaire " + questionnaire + ", mapping " + id);
    }
}
