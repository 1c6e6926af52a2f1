package dk.styringsportal.api;

import dk.styringsportal.campaign.KeptTime;
import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.Period;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the body of a call says about a round. */
final class RoundJson {

    private RoundJson() {}

    /** @throws BadRequestBodyException naming what cannot be */
    static Round.Plan plan(JsonBody body, List<QuestionnaireVersionId> questionnaires) {
        return new Round.Plan(
                body.text("title"),
                new Period(moment(body, "opensAt"), moment(body, "closesAt")),
                questionnaires,
                population(body),
                terms(body),
                body.has("anonymous") && body.truth("anonymous"),
                body.has("minimumGroup") ? minimumGroup(body) : Round.SMALLEST_GROUP,
                pool(body),
                inWords(body));
    }

    private static Optional<GroupPool> pool(JsonBody body) {
        if (!body.has("pool")) {
            return Optional.empty();
        }
        JsonBody pool = body.object("pool");
        try {
            String title = pool.text("title");
            if (!OneLine.isFit(title)) {
                throw new IllegalArgumentException("A title of one line is wanted");
            }
            return Optional.of(new GroupPool(title, pool.texts("groups").stream().map(GroupId::new).toList()));
        } catch (IllegalArgumentException unfit) {
            throw new BadRequestBodyException("pool", unfit.getMessage());
        }
    }

    private static Set<ItemCode> inWords(JsonBody body) {
        Set<ItemCode> items = new TreeSet<>();
        for (String code : body.has("inWords") ? body.texts("inWords") : List.<String>of()) {
            try {
                items.add(new ItemCode(code));
            } catch (IllegalArgumentException malformed) {
                throw new BadRequestBodyException("inWords", "Codes of questions are wanted");
            }
        }
        return items;
    }

    /** A {@link KeptTime}; empty where there is none, or null. */
    static Optional<Instant> moment(JsonBody body, String name) {
        Optional<Instant> moment = body.optionalText(name).map(text -> moment(name, text));
        if (moment.filter(at -> !KeptTime.isKept(at)).isPresent()) {
            throw new BadRequestBodyException(
                    name, "A time in the years " + KeptTime.FIRST_YEAR + " to " + KeptTime.LAST_YEAR + " is wanted");
        }
        return moment;
    }

    private static Instant moment(String name, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException malformed) {
            throw new BadRequestBodyException(name, "A time like 2026-11-25T08:00:00Z is wanted");
        }
    }

    private static int minimumGroup(JsonBody body) {
        long minimum = body.count("minimumGroup");
        if (minimum < Round.SMALLEST_GROUP || minimum > Round.LARGEST_GROUP) {
            throw new BadRequestBodyException("minimumGroup", "A number of " + Round.SMALLEST_GROUP + " to " + Round.LARGEST_GROUP + " is wanted");
        }
        return (int) minimum;
    }

    private static Set<OrganisationCode> population(JsonBody body) {
        Set<OrganisationCode> population = new TreeSet<>();
        for (String code : body.has("municipalities") ? body.texts("municipalities") : List.<String>of()) {
            population.add(Municipalities.ofDenmark().all().stream()
                    .map(municipality -> municipality.code())
                    .filter(known -> known.value().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new BadRequestBodyException("municipalities", "Codes of municipalities are wanted")));
        }
        return population;
    }

    private static RoundTerms terms(JsonBody body) {
        if (!body.has("terms")) {
            return RoundTerms.UNSAID;
        }
        JsonBody terms = body.object("terms");
        try {
            return new RoundTerms(
                    terms.optionalText("purpose").orElse(""),
                    terms.optionalText("legalGround").orElse(""),
                    terms.optionalText("controller").orElse(""),
                    terms.has("retentionMonths") ? Optional.of((int) terms.count("retentionMonths")) : Optional.empty());
        } catch (IllegalArgumentException unfit) {
            throw new BadRequestBodyException("terms", unfit.getMessage());
        }
    }
}
