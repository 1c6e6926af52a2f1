package dk.styringsportal.benchmark.edition;

import dk.styringsportal.benchmark.survey.Nonresponse;
import dk.styringsportal.benchmark.survey.SourceFit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Who of a group answered, by the size of municipalities, as an edition says it. */
final class ResponseFigure {

    private ResponseFigure() {}

    static EditionFigure of(Nonresponse found) {
        Map<String, Object> answered = new TreeMap<>();
        Map<String, Object> notAnswered = new TreeMap<>();
        Map<String, Object> expected = new TreeMap<>();
        found.classes().forEach(line -> {
            answered.put(key(line.size()), line.answered());
            notAnswered.put(key(line.size()), line.notAnswered());
            expected.put(key(line.size()), line.expected().doubleValue());
        });
        Map<String, Object> values = new TreeMap<>();
        values.put("answered", answered);
        values.put("notAnswered", notAnswered);
        values.put("expected", expected);
        found.test().ifPresent(test -> {
            values.put("test", key(test.method()));
            values.put("statistic", Alike.everywhere(test.statistic()));
            values.put("df", test.df());
            values.put("p", Alike.everywhere(test.p()));
        });
        found.power().ifPresent(power -> values.put("power", Alike.everywhere(power.power())));
        return new EditionFigure("nonresponse", Map.of("group", found.group().id().value()), values);
    }

    static EditionFigure of(SourceFit fit) {
        Map<String, Object> answered = new TreeMap<>();
        Map<String, Object> expected = new TreeMap<>();
        fit.classes().forEach(line -> {
            answered.put(key(line.size()), line.answered());
            expected.put(key(line.size()), line.expected().doubleValue());
        });
        Map<String, Object> values = new TreeMap<>();
        values.put("answered", answered);
        values.put("expected", expected);
        fit.test().ifPresent(test -> {
            values.put("statistic", Alike.everywhere(test.statistic()));
            values.put("df", test.df());
            values.put("p", Alike.everywhere(test.p()));
        });
        return new EditionFigure("goodnessOfFit", Map.of("group", fit.group().id().value()), values);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
