package dk.styringsportal.attack;

import dk.styringsportal.benchmark.edition.EditionResponse;
import dk.styringsportal.benchmark.survey.Fact;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.testing.LeadershipSurvey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A round as small ones are: few answer, opinions are shared, some leave questions open, and some come too late for the first edition. */
final class SmallRound {

    /** Asked of the three groups alike, and one overall question. */
    static final List<String> ITEMS = LeadershipSurvey.VERSION.questions().stream()
            .filter(item -> item.kind().equals("scale") || item.kind().equals("single-choice"))
            .filter(item -> groups().stream().allMatch(group -> item.routing().isFor(Optional.of(group))))
            .filter(item -> item.routing().enableWhen().isEmpty())
            .map(Item::code)
            .map(Object::toString)
            .limit(4)
            .toList();

    private final long seed;
    private final Random random;
    private final List<EditionResponse> first = new ArrayList<>();
    private final List<EditionResponse> late = new ArrayList<>();

    SmallRound(long seed) {
        this.seed = seed;
        random = new Random(seed);
        List<OrganisationCode> municipalities = Municipalities.ofDenmark().all().stream().map(Municipality::code).toList();
        double agreement = random.nextDouble();
        for (int i = 0; i < 5 + random.nextInt(8); i++) {
            OrganisationCode about = municipalities.get(random.nextInt(municipalities.size()));
            answer(first, LeadershipSurvey.CHIEFS, about, random.nextInt(2), agreement);
            answer(first, LeadershipSurvey.LEADERS, about, random.nextInt(4), agreement);
            answer(first, LeadershipSurvey.CASEWORKERS, about, random.nextInt(random.nextInt(3) == 0 ? 12 : 5), agreement);
            boolean isLarge = random.nextInt(4) == 0;
            answer(late, LeadershipSurvey.CASEWORKERS, about, random.nextInt(isLarge ? 9 : 2), agreement);
            answer(late, LeadershipSurvey.LEADERS, about, random.nextInt(2), agreement);
        }
    }

    static List<GroupId> groups() {
        return List.of(LeadershipSurvey.CHIEFS, LeadershipSurvey.LEADERS, LeadershipSurvey.CASEWORKERS);
    }

    private void answer(List<EditionResponse> to, GroupId group, OrganisationCode about, int persons, double agreement) {
        for (int person = 0; person < persons; person++) {
            Map<String, Character> given = new HashMap<>();
            for (String item : ITEMS) {
                if (random.nextInt(8) > 0) {
                    given.put(item, random.nextDouble() < agreement ? '3' : "4321?".charAt(random.nextInt(5)));
                }
            }
            to.add(new EditionResponse(Optional.of(group), List.of(about), LeadershipSurvey.answers(given)));
        }
    }

    /** What the first edition is made of. */
    List<EditionResponse> first() {
        return List.copyOf(first);
    }

    /** What the revised edition is made of: some more have answered. */
    List<EditionResponse> all() {
        List<EditionResponse> all = new ArrayList<>(first);
        all.addAll(late);
        return all;
    }

    /**
     * What everybody knows of the municipalities: two facts with few classes, and a free code with nearly as many as there are
     * municipalities. One in six has not said, and one in six says two things.
     */
    List<Fact> facts() {
        Random chance = new Random(seed);
        return List.of(fact("form", 2, chance), fact("teams", 3, chance), fact("kode", municipalities().size(), chance));
    }

    private Fact fact(String key, int classes, Random chance) {
        List<Fact.FactClass> all = IntStream.range(0, classes)
                .mapToObj(i -> new Fact.FactClass("k" + (char) ('a' + i), "Klasse " + (char) ('A' + i)))
                .toList();
        Map<OrganisationCode, Set<String>> known = new HashMap<>();
        municipalities().forEach(municipality -> {
            if (chance.nextInt(6) > 0) {
                Set<String> in = new HashSet<>(Set.of(all.get(chance.nextInt(classes)).key()));
                if (chance.nextInt(6) == 0) {
                    in.add(all.get(chance.nextInt(classes)).key());
                }
                known.put(municipality, in);
            }
        });
        return new Fact(key, "Hvordan er det med " + key + "?", all, known);
    }

    List<OrganisationCode> municipalities() {
        TreeSet<OrganisationCode> found = new TreeSet<>();
        all().forEach(response -> found.addAll(response.about()));
        return List.copyOf(found);
    }
}
