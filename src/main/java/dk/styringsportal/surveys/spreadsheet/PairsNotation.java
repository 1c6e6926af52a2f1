package dk.styringsportal.surveys.spreadsheet;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values with a name each, on lines of their own in a cell: "p-107: 100". */
enum PairsNotation implements Notation {

    /** An option's points: one value, or points by row. */
    POINTS {
        @Override
        Optional<String> pairs(Object value) {
            if (value instanceof Map<?, ?> byRow && !byRow.isEmpty()) {
                return lines(new ArrayList<>(byRow.entrySet()));
            }
            String cell = Scalar.written(value);
            return Optional.of(isPairs(cell) ? Scalar.quoted(cell) : cell);
        }

        @Override
        Object value(String cell) {
            if (!isPairs(cell)) {
                return Scalar.read(cell);
            }
            Map<String, Object> byRow = new LinkedHashMap<>();
            cell.lines().filter(line -> !line.isBlank()).forEach(line -> {
                Matcher pair = pair(line);
                if (byRow.put(pair.group(1), Scalar.read(pair.group(2))) != null) {
                    throw new Misread(0, "pair.twice", pair.group(1));
                }
            });
            return byRow;
        }
    },

    /** From how many on there are how many points. */
    THRESHOLDS {
        @Override
        Optional<String> pairs(Object value) {
            List<Map.Entry<?, ?>> pairs = new ArrayList<>();
            for (Object entry : value instanceof List<?> entries ? entries : List.of("")) {
                if (!(entry instanceof Map<?, ?> step) || step.size() != 2 || !(step.get("atLeast") instanceof BigInteger atLeast)
                        || step.get("points") == null) {
                    return Optional.empty();
                }
                pairs.add(Map.entry(atLeast.toString(), step.get("points")));
            }
            return lines(pairs);
        }

        @Override
        Object value(String cell) {
            List<Object> steps = new ArrayList<>();
            cell.lines().filter(line -> !line.isBlank()).forEach(line -> {
                Matcher pair = pair(line);
                Object atLeast = pair.matches() ? Scalar.number(pair.group(1)).orElse(null) : null;
                if (!(atLeast instanceof BigInteger)) {
                    throw new Misread(0, "thresholds", line.strip());
                }
                Map<String, Object> step = new LinkedHashMap<>();
                step.put("atLeast", atLeast);
                step.put("points", Scalar.read(pair.group(2)));
                steps.add(step);
            });
            return steps;
        }
    };

    private static final Pattern PAIR = Pattern.compile("([a-z0-9-]+)\\s*:\\s*(\\S.*)");

    abstract Optional<String> pairs(Object value);

    abstract Object value(String cell);

    private static Matcher pair(String line) {
        Matcher pair = PAIR.matcher(line.strip());
        pair.matches();
        return pair;
    }

    static boolean isPairs(String cell) {
        return !cell.isBlank() && cell.lines().allMatch(line -> line.isBlank() || PAIR.matcher(line.strip()).matches());
    }

    static Optional<String> lines(List<? extends Map.Entry<?, ?>> pairs) {
        String lines = pairs.stream()
                .map(pair -> pair.getKey() + ": " + Scalar.written(pair.getValue()))
                .collect(Collectors.joining("\n"));
        return isPairs(lines) ? Optional.of(lines) : Optional.empty();
    }

    @Override
    public Optional<List<String>> write(Object value) {
        return pairs(value).filter(cell -> !cell.isBlank()).map(List::of);
    }

    @Override
    public Optional<Object> read(List<String> cells) {
        return Optional.of(value(cells.get(0)));
    }
}
