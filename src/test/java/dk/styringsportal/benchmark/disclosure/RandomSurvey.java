package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Surveys as they come: most municipalities with few respondents, some with many, opinions that are often shared. */
final class RandomSurvey {

    private final Random random;

    RandomSurvey(long seed) {
        this.random = new Random(seed);
    }

    Respondents small(int options) {
        int municipalities = 5 + random.nextInt(8);
        boolean pooled = random.nextBoolean();
        Respondents respondents = new Respondents();
        areas(respondents, municipalities, 2 + random.nextInt(2), random.nextInt(3));
        if (pooled) {
            respondents.pool("ledelse", "chefer", "ledere");
        }
        double agreement = random.nextDouble();
        for (int municipality = 1; municipality <= municipalities; municipality++) {
            respondents.in(municipality, "ledere", answers(random.nextInt(random.nextInt(4) == 0 ? 15 : 7), options, agreement));
            if (pooled) {
                respondents.in(municipality, "chefer", answers(random.nextInt(3), options, agreement));
            }
        }
        return respondents;
    }

    Respondents country(int options) {
        Respondents respondents = new Respondents().pool("ledelse", "chefer", "ledere");
        areas(respondents, 98, 5, 3);
        answers(respondents, options);
        return respondents;
    }

    void answers(Respondents respondents, int options) {
        double agreement = random.nextDouble() * 0.8;
        for (int municipality = 1; municipality <= 98; municipality++) {
            respondents
                    .in(municipality, "formaend", answers(random.nextInt(3) == 0 ? 1 : 0, options, agreement))
                    .in(municipality, "chefer", answers(random.nextInt(4) == 0 ? 0 : 1, options, agreement))
                    .in(municipality, "ledere", answers(random.nextInt(5), options, agreement))
                    .in(municipality, "sagsbehandlere", answers(random.nextInt(random.nextInt(3) == 0 ? 25 : 8), options, agreement));
        }
    }

    private void areas(Respondents respondents, int municipalities, int regions, int sizes) {
        List<List<Integer>> byRegion = parts(municipalities, regions);
        List<List<Integer>> bySize = parts(municipalities, sizes);
        for (int region = 0; region < byRegion.size(); region++) {
            respondents.area("region" + region, byRegion.get(region).toArray(Integer[]::new));
        }
        for (int size = 0; size < bySize.size(); size++) {
            respondents.area("size" + size, bySize.get(size).toArray(Integer[]::new));
        }
    }

    private List<List<Integer>> parts(int municipalities, int parts) {
        List<List<Integer>> all = new ArrayList<>();
        IntStream.range(0, parts).forEach(part -> all.add(new ArrayList<>()));
        for (int municipality = 1; parts > 0 && municipality <= municipalities; municipality++) {
            all.get(random.nextInt(parts)).add(municipality);
        }
        all.removeIf(List::isEmpty);
        return all;
    }

    private Integer[] answers(int n, int options, double agreement) {
        int[] counts = new int[options];
        for (int person = 0; person < n; person++) {
            counts[random.nextDouble() < agreement ? 0 : random.nextInt(options)]++;
        }
        return IntStream.of(counts).boxed().toArray(Integer[]::new);
    }
}
