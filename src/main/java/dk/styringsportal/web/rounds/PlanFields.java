package dk.styringsportal.web.rounds;

import dk.styringsportal.campaign.OneLine;
import dk.styringsportal.campaign.Period;
import dk.styringsportal.campaign.PeriodRefusedException;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is typed in the form of a round, as it was typed, and the plan it makes or what is wrong with it.
 *
 * @param chosen whether only some municipalities are asked
 * @param inWords codes of the questions that are asked in the respondent's own words
 * @param municipalities their codes or names, one a line or with commas between
 * @param pooled the ids of the groups that are shown as one; none where each is shown by itself
 */
public record PlanFields(
        String title,
        List<String> questionnaires,
        String opensAt,
        String closesAt,
        boolean chosen,
        String municipalities,
        String purpose,
        String legalGround,
        String controller,
        String retention,
        boolean anonymous,
        String minimum,
        List<String> pooled,
        String poolTitle,
        List<String> inWords) {

    /** What a round says now. */
    static PlanFields of(Round.Plan plan) {
        return new PlanFields(
                plan.title(),
                plan.questionnaires().stream().map(QuestionnaireVersionId::toString).toList(),
                Moments.write(plan.period().opensAt()),
                Moments.write(plan.period().closesAt()),
                !plan.population().isEmpty(),
                String.join("\n", plan.population().stream().map(PlanFields::name).toList()),
                plan.terms().purpose(),
                plan.terms().legalGround(),
                plan.terms().controller(),
                plan.terms().retentionMonths().map(String::valueOf).orElse(""),
                plan.anonymous(),
                String.valueOf(plan.minimumGroup()),
                plan.pool().map(pool -> pool.groups().stream().map(GroupId::value).toList()).orElse(List.of()),
                plan.pool().map(GroupPool::title).orElse(""),
                plan.inWords().stream().map(ItemCode::value).toList());
    }

    private static String name(OrganisationCode code) {
        return Municipalities.ofDenmark().get(code).name();
    }

    /** Either the plan, or a sentence for each field that is wrong. */
    record Judged(Optional<Round.Plan> plan, Map<String, String> faults) {}

    Judged judge(RoundWords words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!OneLine.isFit(title)) {
            faults.put("titel", words.say("plan.fault.title"));
        }
        Period period = period(words, faults);
        Set<OrganisationCode> population = population(words, faults);
        Optional<Integer> months = number("opbevaring", retention, 1, RoundTerms.MOST_MONTHS, words, faults);
        int smallest = number("mindst", minimum, Round.SMALLEST_GROUP, Round.LARGEST_GROUP, words, faults)
                .orElse(Round.SMALLEST_GROUP);
        Map.of("formaal", purpose, "hjemmel", legalGround, "ansvarlig", controller).forEach((field, text) -> {
            if (text.length() > RoundTerms.LONGEST) {
                faults.put(field, words.say("plan.fault.long", RoundTerms.LONGEST));
            }
        });
        Optional<GroupPool> pool = pool(words, faults);
        return faults.isEmpty()
                ? new Judged(Optional.of(plan(period, population, months, smallest, pool)), faults)
                : new Judged(Optional.empty(), faults);
    }

    private Round.Plan plan(
            Period period,
            Set<OrganisationCode> population,
            Optional<Integer> months,
            int smallest,
            Optional<GroupPool> pool) {
        return new Round.Plan(
                title,
                period,
                questionnaires.stream().map(QuestionnaireVersionId::parse).toList(),
                population,
                new RoundTerms(purpose, legalGround, controller, months),
                anonymous,
                smallest,
                pool,
                inWords.stream().map(ItemCode::new).collect(Collectors.toSet()));
    }

    private Optional<GroupPool> pool(RoundWords words, Map<String, String> faults) {
        if (pooled.isEmpty()) {
            return Optional.empty();
        }
        if (pooled.stream().distinct().count() < 2) {
            faults.put("samlet", words.say("plan.fault.pool"));
        } else if (!OneLine.isFit(poolTitle)) {
            faults.put("samlet-navn", words.say("plan.fault.title"));
        } else {
            return Optional.of(new GroupPool(poolTitle, pooled.stream().map(GroupId::new).toList()));
        }
        return Optional.empty();
    }

    private Period period(RoundWords words, Map<String, String> faults) {
        Optional<Instant> opening = moment("aabner", opensAt, words, faults);
        Optional<Instant> deadline = moment("lukker", closesAt, words, faults);
        try {
            return new Period(opening, deadline);
        } catch (PeriodRefusedException refused) {
            faults.put("lukker", words.say("plan.fault.period"));
            return Period.OPEN_ENDED;
        }
    }

    private static Optional<Instant> moment(String field, String text, RoundWords words, Map<String, String> faults) {
        try {
            return Moments.read(text);
        } catch (DateTimeException malformed) {
            faults.put(field, words.say("plan.fault.moment"));
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(
            String field, String text, int least, int most, RoundWords words, Map<String, String> faults) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        boolean fits = text.strip().matches("[0-9]{1,3}")
                && Integer.parseInt(text.strip()) >= least
                && Integer.parseInt(text.strip()) <= most;
        if (!fits) {
            faults.put(field, words.say("plan.fault.number", least, most));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text.strip()));
    }

    private Set<OrganisationCode> population(RoundWords words, Map<String, String> faults) {
        Set<OrganisationCode> found = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        if (chosen) {
            Arrays.stream(municipalities.split("[\\n,;]")).map(String::strip).filter(name -> !name.isEmpty()).forEach(name ->
                    Municipalities.ofDenmark().find(name).map(Municipality::code).ifPresentOrElse(found::add, () -> unknown.add(name)));
            if (!unknown.isEmpty()) {
                faults.put("kommuner", unknownSentence(unknown.get(0), words));
            } else if (found.isEmpty()) {
                faults.put("kommuner", words.say("plan.fault.noMunicipalities"));
            }
        }
        return found;
    }

    private static String unknownSentence(String name, RoundWords words) {
        String shown = name.length() > 60 ? name.substring(0, 60) + " …" : name;
        return Municipalities.ofDenmark()
                .nearestTo(name)
                .map(near -> words.say("plan.fault.municipality.near", shown, near.name()))
                .orElse(words.say("plan.fault.municipality", shown));
    }
}
