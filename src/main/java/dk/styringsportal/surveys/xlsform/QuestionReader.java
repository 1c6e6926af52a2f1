package dk.styringsportal.surveys.xlsform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one question as an item. */
final class QuestionReader {

    private static final Set<String> READ = Set.of(
            "type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message", "choice_filter");

    private final FormTable survey;
    private final FormCells cells;
    private final ChoiceLists choices;
    private final DraftItems items;
    private final PendingConditions pending;
    private final Losses losses;
    private boolean toldLength;
    private boolean toldDecimals;

    QuestionReader(
            FormTable survey, FormCells cells, ChoiceLists choices, DraftItems items, PendingConditions pending, Losses losses) {
        this.survey = survey;
        this.cells = cells;
        this.choices = choices;
        this.items = items;
        this.pending = pending;
        this.losses = losses;
    }

    /** Empty for what we do not ask, which is told. */
    Optional<Map<String, Object>> read(FormNode.Question question) {
        FormTable.Line line = question.line();
        QuestionType.Kind kind = question.kind();
        if (kind == QuestionType.Kind.LEFT_OUT || kind == QuestionType.Kind.OUTER_LIST) {
            String why = kind == QuestionType.Kind.LEFT_OUT ? "import.leftOut" : "import.outerList";
            losses.add(line.place("type"), why, line.text("type"));
            return Optional.empty();
        }
        Map<String, Object> item = items.item(line, type(question), cells.label(line));
        cells.hint(line, isNumber(kind)).writeTo(item);
        if (!item.get("type").equals("information") && !cells.isRequired(line)) {
            item.put("optional", true);
        }
        limit(item, question);
        if (!item.get("type").equals("information")) {
            pending.ask(question.name(), new Asked(
                    (String) item.get("code"), "", "", (String) item.get("type"), choices.keys(question.type().list())));
        }
        cells.tellOthers(survey, line, columns(question));
        tellKind(question);
        return Optional.of(item);
    }

    private static boolean isNumber(QuestionType.Kind kind) {
        return kind.isNumber() || kind == QuestionType.Kind.RANGE;
    }

    private static String type(FormNode.Question question) {
        return switch (question.kind()) {
            case SELECT_ONE -> "single-choice";
            case SELECT_MULTIPLE -> "multiple-choice";
            case RANK -> "ranking";
            case INTEGER, DECIMAL, RANGE -> "number";
            case TEXT -> isLong(question.line()) ? "long-text" : "short-text";
            case DATE -> "date";
            case FILE, MEDIA -> "file";
            default -> "information";
        };
    }

    private static boolean isLong(FormTable.Line line) {
        return line.text("appearance").equals("multiline");
    }

    /** An appearance that is said by the type, or that every question of its kind has, is no loss. */
    private static Set<String> columns(FormNode.Question question) {
        boolean carried = question.kind() == QuestionType.Kind.TEXT && isLong(question.line())
                || question.kind() == QuestionType.Kind.SELECT_ONE && question.line().text("appearance").equals("likert");
        Set<String> read = new HashSet<>(READ);
        if (carried) {
            read.add("appearance");
        }
        if (question.kind() == QuestionType.Kind.RANGE) {
            read.add("parameters");
        }
        return read;
    }

    private void tellKind(FormNode.Question question) {
        FormTable.Line line = question.line();
        if (question.type().orOther()) {
            losses.add(line.place("type"), "import.orOther", question.type().list());
        }
        if (question.kind() == QuestionType.Kind.MEDIA) {
            losses.add(line.place("type"), "import.media", line.text("type"));
        }
        if (question.kind() == QuestionType.Kind.ACKNOWLEDGE) {
            losses.add(line.place("type"), "import.acknowledge", line.text("type"));
        }
    }

    private void limit(Map<String, Object> item, FormNode.Question question) {
        Map<String, String> keys = choices.keys(question.type().list());
        FormTable.Line line = question.line();
        LimitReader.Limits limits = LimitReader.read(line.text("constraint"), question.kind(), keys);
        item.putAll(limits.limits());
        switch (question.kind()) {
            case SELECT_ONE, SELECT_MULTIPLE, RANK -> choose(item, question, limits);
            case DECIMAL -> decimals(item, line);
            case RANGE -> RangeParameters.read(line, losses).forEach(item::putIfAbsent);
            case TEXT -> length(item, line);
            case FILE, MEDIA -> item.put("maximumFiles", BigInteger.ONE);
            default -> { }
        }
        List<Part> options = Part.of(item).parts("options");
        cells.tellConstraint(line, limits.whole() && limits.addsUpWith().isEmpty(), Constraints.of(Part.of(item), options).message());
    }

    private void choose(Map<String, Object> item, FormNode.Question question, LimitReader.Limits limits) {
        List<Map<String, Object>> options = items.choose(item, question.type().list());
        options.stream()
                .filter(option -> limits.exclusive().contains((String) option.get("key")))
                .forEach(option -> option.put("exclusive", true));
        pending.filter(options, choices.keys(question.type().list()), question.line());
        if (question.kind() == QuestionType.Kind.SELECT_MULTIPLE) {
            ticks(item, options.size());
        }
    }

    /** A form that demands an answer demands a tick; a limit above all choices is none. */
    private static void ticks(Map<String, Object> item, int options) {
        BigInteger least = item.get("minimumTicks") instanceof BigInteger number ? number : BigInteger.ZERO;
        if (!item.containsKey("optional") && least.signum() == 0) {
            item.put("minimumTicks", BigInteger.ONE);
        }
        if (item.get("maximumTicks") instanceof BigInteger most && most.compareTo(BigInteger.valueOf(options)) > 0) {
            item.remove("maximumTicks");
        }
    }

    private void decimals(Map<String, Object> item, FormTable.Line line) {
        if (!item.containsKey("decimals")) {
            item.put("decimals", BigInteger.valueOf(RangeParameters.MOST_DECIMALS));
            if (!toldDecimals) {
                losses.add(line.place("type"), "import.decimals", RangeParameters.MOST_DECIMALS);
                toldDecimals = true;
            }
        }
    }

    private void length(Map<String, Object> item, FormTable.Line line) {
        int usual = item.get("type").equals("long-text") ? Constraints.PARAGRAPHS : Constraints.LINE;
        if (!item.containsKey("maximumLength") && !toldLength) {
            losses.add(line.place("type"), "import.length", Constraints.LINE, BigDecimal.valueOf(Constraints.PARAGRAPHS));
            toldLength = true;
        }
        item.remove("maximumLength", BigInteger.valueOf(usual));
    }
}
