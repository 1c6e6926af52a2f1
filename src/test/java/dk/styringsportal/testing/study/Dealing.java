package dk.styringsportal.testing.study;

import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gives a group's answers to its members, item by item and at random, so that nobody's answers hang together. */
final class Dealing {

    private final Random random;

    Dealing(Random random) {
        this.random = random;
    }

    /** One respondent for each of the abouts, in their order. */
    List<Respondent> respondents(String group, List<About> abouts, List<Item> items, GroupCounts counts) {
        List<Map<String, List<String>>> answers =
                abouts.stream().<Map<String, List<String>>>map(about -> new TreeMap<>()).toList();
        for (Item item : items) {
            String code = item.code().value();
            List<List<String>> dealt = deal(item, counts.byItem().get(code), abouts.size());
            IntStream.range(0, abouts.size()).forEach(i -> answers.get(i).put(code, dealt.get(i)));
        }
        return IntStream.range(0, abouts.size())
                .mapToObj(i -> new Respondent(group, abouts.get(i), answers.get(i)))
                .toList();
    }

    private List<List<String>> deal(Item item, Map<String, Integer> counts, int n) {
        return item.kind().equals("multiple-choice") ? ticks(counts, n) : one(counts);
    }

    private List<List<String>> one(Map<String, Integer> counts) {
        List<List<String>> dealt = new ArrayList<>();
        counts.forEach((option, count) -> dealt.addAll(Collections.nCopies(count, List.of(option))));
        Collections.shuffle(dealt, random);
        return dealt;
    }

    /** Each option to so many others; who gets none has ticked nothing. */
    private List<List<String>> ticks(Map<String, Integer> counts, int n) {
        List<List<String>> dealt = IntStream.range(0, n).<List<String>>mapToObj(i -> new ArrayList<>()).toList();
        List<List<String>> order = new ArrayList<>(dealt);
        counts.forEach((option, count) -> {
            Collections.shuffle(order, random);
            order.subList(0, count).forEach(boxes -> boxes.add(option));
        });
        return dealt;
    }
}
