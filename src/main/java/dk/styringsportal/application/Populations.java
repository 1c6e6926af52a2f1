package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.population.PopulationFault.Problem;
import dk.styringsportal.benchmark.population.PopulationRepository;
import dk.styringsportal.benchmark.population.PopulationSheet;
import dk.styringsportal.benchmark.population.PopulationSource;
import dk.styringsportal.response.CprNumber;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.SheetReader;
import dk.styringsportal.response.sheet.UnreadableSheetException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Takes in the inhabitants that key figures are divided by. */
@ApplicationScoped
@Transactional
public class Populations {

    @Inject
    private PopulationRepository population;

    @Inject
    private SheetReader sheets;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What was imported, by year.
     *
     * @throws AccessDeniedException unless the user is KL's
     */
    public List<PopulationSource> sources(User user) {
        if (!Tenancy.maySeeNational(user)) {
            throw new AccessDeniedException("Only KL sees what was imported");
        }
        return population.sources();
    }

    /**
     * What a file says. Nothing is stored.
     *
     * @throws AccessDeniedException for all but KL's administrators
     */
    public PopulationSheet look(User user, byte[] file) {
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrators import inhabitants");
        }
        try {
            return PopulationSheet.of(sheets.read(file));
        } catch (UnreadableSheetException unreadable) {
            return PopulationSheet.unreadable(unreadable.fault().row(), problem(unreadable.fault().problem()));
        }
    }

    private static Problem problem(ImportProblem problem) {
        if (problem instanceof ImportProblem.NotText) {
            return Problem.NOT_TEXT;
        }
        return problem instanceof ImportProblem.BrokenQuotes ? Problem.BROKEN_QUOTES : Problem.TOO_LARGE;
    }

    /**
     * Replaces each year that is in the file, as a whole; of a file with faults nothing is stored.
     *
     * @param source as it is shown with every figure: "Danmarks Statistik, FOLK1A"
     * @param date of the figures
     * @return what the file says
     * @throws AccessDeniedException for all but KL's administrators
     * @throws IllegalArgumentException for a source that is empty or too long
     * @throws dk.styringsportal.response.CprNumberException for one that holds what looks like a CPR number
     */
    public PopulationSheet store(User user, byte[] file, String source, LocalDate date) {
        PopulationSheet sheet = look(user, file);
        if (sheet.isSound()) {
            CprNumber.refuseIn(source, "source");
            Instant now = clock.instant();
            List<PopulationSource> sources = sheet.years().stream()
                    .map(year -> new PopulationSource(year, source, date, now, user.displayName()))
                    .toList();
            population.replace(sources, sheet.inhabitants());
            audit.record(user, "population.import", "years " + sheet.years());
        }
        return sheet;
    }
}
