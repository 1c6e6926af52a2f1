package dk.styringsportal.application;

import dk.styringsportal.benchmark.survey.SurveyCounts;
import dk.styringsportal.campaign.CampaignId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What has been counted of closed campaigns, for the few that were asked for last: reading what a hundred thousand have sent takes a
 * while, and nothing changes in it. One that is opened again has another time of closing then.
 */
@ApplicationScoped
class CountedSurveys {

    private static final int MOST = 4;

    private final Map<Closed, SurveyCounts> counted = new LinkedHashMap<>();

    /** @param at when the campaign took its last answer */
    record Closed(CampaignId campaign, Instant at) {}

    SurveyCounts of(Closed campaign, Supplier<SurveyCounts> counting) {
        SurveyCounts known = known(campaign);
        if (known != null) {
            return known;
        }
        SurveyCounts counts = counting.get();
        keep(campaign, counts);
        return counts;
    }

    private synchronized SurveyCounts known(Closed campaign) {
        return counted.get(campaign);
    }

    private synchronized void keep(Closed campaign, SurveyCounts counts) {
        counted.put(campaign, counts);
        if (counted.size() > MOST) {
            counted.remove(counted.keySet().iterator().next());
        }
    }
}
