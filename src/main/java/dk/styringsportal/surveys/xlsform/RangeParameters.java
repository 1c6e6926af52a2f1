package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads "start=0 end=10 step=0.5" of a question of type range as limits of a number. */
final class RangeParameters {

    static final int MOST_DECIMALS = 6;

    private RangeParameters() {}

    /** "minimum", "maximum" and "decimals". What is not said is from 0 to 10 in steps of 1. */
    static Map<String, Object> read(FormTable.Line line, Losses losses) {
        String cell = line.text("parameters");
        Map<String, String> said = new HashMap<>();
        for (String word : cell.split("[\\s,;]+")) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                said.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        Optional<BigDecimal> start = number(said.getOrDefault("start", "0"));
        Optional<BigDecimal> end = number(said.getOrDefault("end", "10"));
        Optional<BigDecimal> step = number(said.getOrDefault("step", "1"));
        boolean plain = start.isPresent() && end.isPresent() && step.isPresent()
                && said.keySet().stream().allMatch(name -> name.equals("start") || name.equals("end") || name.equals("step"));
        boolean decimalStep = step.filter(RangeParameters::isDecimal).isPresent();
        if (!plain || !decimalStep) {
            losses.add(line.place("parameters"), "import.range", cell);
        }
        Map<String, Object> limits = new LinkedHashMap<>();
        start.ifPresent(number -> limits.put("minimum", FormNumber.plain(number)));
        end.ifPresent(number -> limits.put("maximum", FormNumber.plain(number)));
        step.filter(number -> number.scale() > 0)
                .ifPresent(number -> limits.put("decimals", BigInteger.valueOf(Math.min(number.scale(), MOST_DECIMALS))));
        return limits;
    }

    /** 1, 0.1, 0.01 and so on: steps that a number of decimals gives. */
    private static boolean isDecimal(BigDecimal step) {
        return step.scale() >= 0 && step.unscaledValue().equals(BigInteger.ONE);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return text.length() > 18 || text.toLowerCase(Locale.ROOT).contains("e")
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(text).stripTrailingZeros());
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
