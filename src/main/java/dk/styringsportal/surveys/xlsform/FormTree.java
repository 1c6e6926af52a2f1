package dk.styringsportal.surveys.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the sheet "survey" as questions in groups, and finds what no form may have. */
final class FormTree {

    /** Groups within each other; no form needs so many. */
    private static final int DEEPEST = 20;

    /** Questions of a questionnaire, as its schema has it for one theme. */
    static final int MOST_QUESTIONS = 2000;

    /** Of all questions; a list counts for each that uses it. */
    private static final int MOST_CHOICES = 100_000;

    private static final Set<String> YES = Set.of("yes", "true", "true()", "1");

    private final ChoiceLists choices;
    private final FormFaults faults;
    private final Losses losses;
    private final Map<String, FormTable.Line> named = new HashMap<>();
    private final List<FormNode> top = new ArrayList<>();
    private final Deque<FormNode.Group> open = new ArrayDeque<>();
    private int questions;
    private long offered;

    private FormTree(ChoiceLists choices, FormFaults faults, Losses losses) {
        this.choices = choices;
        this.faults = faults;
        this.losses = losses;
    }

    /** The questions and groups that stand in no group. */
    static List<FormNode> read(FormTable survey, ChoiceLists choices, FormFaults faults, Losses losses) {
        FormTree tree = new FormTree(choices, faults, losses);
        survey.lines().forEach(tree::read);
        tree.open.forEach(group -> faults.add(group.line().place("type"), "fault.notEnded", group.name()));
        if (tree.questions == 0 && faults.areNone()) {
            faults.add("survey", "fault.noQuestions");
        }
        return tree.top;
    }

    private void read(FormTable.Line line) {
        String cell = line.text("type");
        if (YES.contains(line.text("disabled").toLowerCase(Locale.ROOT))) {
            losses.add(line.place("disabled"), "import.disabled", line.text("name"));
            return;
        }
        if (cell.isEmpty()) {
            faults.add(line.place("type"), "fault.noType");
            return;
        }
        QuestionType type = QuestionType.of(cell);
        switch (type.kind()) {
            case BEGIN_GROUP, BEGIN_REPEAT -> begin(line, type.kind() == QuestionType.Kind.BEGIN_REPEAT);
            case END_GROUP, END_REPEAT -> end(line, type.kind() == QuestionType.Kind.END_REPEAT);
            case UNKNOWN -> faults.add(line.place("type"), "fault.type", cell);
            default -> question(line, type);
        }
    }

    private void begin(FormTable.Line line, boolean repeated) {
        FormNode.Group group = new FormNode.Group(line, repeated, new ArrayList<>());
        name(line);
        if (open.size() == DEEPEST) {
            faults.add(line.place("type"), "fault.tooDeep", DEEPEST);
        }
        siblings().add(group);
        open.push(group);
    }

    /** Where new nodes go; below the deepest level nothing is kept, since the form is refused. */
    private List<FormNode> siblings() {
        if (open.isEmpty()) {
            return top;
        }
        return open.size() > DEEPEST ? new ArrayList<>() : open.peek().children();
    }

    private void end(FormTable.Line line, boolean repeated) {
        if (open.isEmpty()) {
            faults.add(line.place("type"), "fault.notBegun");
        } else if (open.pop().repeated() != repeated) {
            faults.add(line.place("type"), "fault.otherEnd");
        }
    }

    private void question(FormTable.Line line, QuestionType type) {
        boolean mayBeNameless = type.kind() == QuestionType.Kind.NOTE || type.kind() == QuestionType.Kind.LEFT_OUT;
        if (line.text("name").isEmpty() && !mayBeNameless) {
            faults.add(line.place("name"), "fault.noName");
        }
        name(line);
        if (type.kind().isSelect() && type.list().isEmpty()) {
            faults.add(line.place("type"), "fault.noList");
        } else if (type.kind().isSelect() && !choices.has(type.list())) {
            faults.add(line.place("type"), "fault.list", type.list());
        }
        if (++questions == MOST_QUESTIONS + 1) {
            faults.add(line.place("type"), "fault.tooMany", MOST_QUESTIONS);
        }
        boolean fit = offered <= MOST_CHOICES;
        offered += choices.size(type.list());
        if (fit && offered > MOST_CHOICES) {
            faults.add(line.place("type"), "fault.tooManyChoices", MOST_CHOICES);
        }
        siblings().add(new FormNode.Question(line, type));
    }

    private void name(FormTable.Line line) {
        String name = line.text("name");
        FormTable.Line before = name.isEmpty() ? null : named.putIfAbsent(name, line);
        if (before != null) {
            faults.add(line.place("name"), "fault.nameTwice", name, before.place("name"));
        }
    }
}
