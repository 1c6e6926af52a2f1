package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.User;
import dk.styringsportal.benchmark.survey.CrossTable;
import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.benchmark.survey.SurveyTables;
import dk.styringsportal.benchmark.survey.TabledBy;
import dk.styringsportal.campaign.CampaignId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Provisional figures of what respondents answer, as files for KL. */
@ApplicationScoped
@Transactional
public class SurveyFigureFiles {

    /** Which figures. */
    public enum Kind {
        FREQUENCIES,
        RANKING,
        THEMES,
        GAPS,
        NONRESPONSE,
        CORRELATIONS,
        CROSS_TABLES
    }

    @Inject
    private SurveyFigures figures;

    @Inject
    private CrossTabulation crossing;

    @Inject
    private SurveyTables tables;

    /**
     * Which table is wanted.
     *
     * @param fact what cross-tables are by; nothing to all other kinds
     * @param beside the facts whose cross-tables are to stand beside those
     * @param weighted whether frequencies have those beside them that are weighted by size; nothing to all other kinds
     */
    public record Wanted(Kind kind, String fact, List<String> beside, boolean weighted) {}

    /**
     * Writes a table; the stream stays open.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws NotFoundException if there is no such campaign, or no such fact
     * @throws IOException if the stream takes no more
     */
    public void write(User user, CampaignId id, Wanted wanted, OutputStream out) throws IOException {
        switch (wanted.kind()) {
            case FREQUENCIES -> tables.frequencies(
                    all(user, id), wanted.weighted() ? Optional.of(figures.weighted(user, id)) : Optional.empty(), out);
            case RANKING -> tables.rankings(figures.counts(user, id), out);
            case THEMES -> tables.themes(figures.counts(user, id), out);
            case GAPS -> tables.gaps(figures.counts(user, id), out);
            case NONRESPONSE -> {
                SurveyFigures.Response response = figures.nonresponse(user, id);
                tables.nonresponse(response.ofInvited(), response.asInSource(), out);
            }
            case CORRELATIONS -> tables.correlations(all(user, id), out);
            case CROSS_TABLES -> crossTables(user, id, wanted, out);
        }
    }

    private void crossTables(User user, CampaignId id, Wanted wanted, OutputStream out) throws IOException {
        TabledBy by = TabledBy.of(crossing.facts(user, id), wanted.fact(), wanted.beside())
                .orElseThrow(() -> new NotFoundException("There is no fact " + wanted.fact()));
        Map<SurveyCounts, List<CrossTable>> surveys = new LinkedHashMap<>();
        all(user, id).forEach(counts -> surveys.put(counts, crossing.tables(user, id, counts, by, field -> true)));
        tables.crossTables(by.fact(), surveys, out);
    }

    private List<SurveyCounts> all(User user, CampaignId id) {
        return Stream.concat(
                        Stream.of(figures.counts(user, id)),
                        figures.selfEvaluation(user, id).stream())
                .toList();
    }
}
