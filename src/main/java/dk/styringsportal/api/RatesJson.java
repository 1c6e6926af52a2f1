package dk.styringsportal.api;

import dk.styringsportal.campaign.invitation.ResponseRate;
import dk.styringsportal.campaign.invitation.ResponseRates;
import java.util.LinkedHashMap;
import java.util.Map;

/** Response rates; each map by what its name says. */
public record RatesJson(
        RateJson whole,
        Map<String, RateJson> byGroup,
        Map<String, RateJson> byMunicipality,
        Map<String, RateJson> byRegion,
        Map<String, RateJson> bySize) {

    /**
     * @param begunByOpenLink those whom nobody has invited; they count in no share
     * @param sentByOpenLink of these, those who have sent their answers
     * @param share answered of those who are not ineligible, from 0 to 1; null where there are none
     */
    public record RateJson(
            int invited,
            int answered,
            Double share,
            int bounced,
            int objected,
            int ineligible,
            int municipalities,
            int answeredMunicipalities,
            int begunByOpenLink,
            int sentByOpenLink) {

        static RateJson of(ResponseRate rate) {
            return new RateJson(
                    rate.invited(),
                    rate.answered(),
                    rate.share().map(share -> share.toDouble()).orElse(null),
                    rate.bounced(),
                    rate.objected(),
                    rate.ineligible(),
                    rate.municipalities(),
                    rate.answeredMunicipalities(),
                    rate.begun(),
                    rate.sent());
        }
    }

    static RatesJson of(ResponseRates rates) {
        return new RatesJson(
                RateJson.of(rates.whole()),
                json(rates.byGroup()),
                json(rates.byMunicipality()),
                json(rates.byRegion()),
                json(rates.bySize()));
    }

    private static Map<String, RateJson> json(Map<?, ResponseRate> rates) {
        Map<String, RateJson> json = new LinkedHashMap<>();
        rates.forEach((key, rate) -> json.put(key.toString(), RateJson.of(rate)));
        return json;
    }
}
