package dk.styringsportal.surveys.xlsform;

import dk.styringsportal.surveys.xlsform.PendingConditions.Source;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads groups as themes, groups within them as matrices or under a common text, and what stands alone in a theme of its own. */
final class ThemeReader {

    private final FormTable survey;
    private final FormCells cells;
    private final Losses losses;
    private final PendingConditions pending;
    private final DraftItems items;
    private final QuestionReader questions;
    private final MatrixReader matrices;
    private final Codes stemCodes = new Codes();
    private final Map<String, Object> stems = new LinkedHashMap<>();
    private final List<Map<String, Object>> themes = new ArrayList<>();

    ThemeReader(FormTable survey, FormCells cells, ChoiceLists choices, Losses losses) {
        this.survey = survey;
        this.cells = cells;
        this.losses = losses;
        this.pending = new PendingConditions(losses);
        this.items = new DraftItems(choices, losses);
        this.questions = new QuestionReader(survey, cells, choices, items, pending, losses);
        this.matrices = new MatrixReader(survey, cells, choices, items, pending);
    }

    /** What the questions stand under. */
    private record Above(String stem, List<Source> sources) {

        Above and(String inner, List<Source> more) {
            return new Above(inner.isEmpty() ? stem : inner, Stream.concat(sources.stream(), more.stream()).toList());
        }
    }

    /** Writes introduction, scales, stems and themes. */
    void read(List<FormNode> nodes, Map<String, Object> root) {
        int first = 0;
        Words introduction = Words.NONE;
        while (first < nodes.size() && isPlainNote(nodes.get(first))) {
            introduction = introduction.followedBy(note(nodes.get(first)));
            first++;
        }
        if (introduction.isEmpty()) {
            losses.add("survey", "import.introduction");
        }
        root.put("introduction", introduction.isEmpty() ? root.get("title") : introduction.content());
        readThemes(nodes.subList(first, nodes.size()));
        pending.resolve();
        Map<String, Object> scales = items.scales();
        if (!scales.isEmpty()) {
            root.put("scales", scales);
        }
        if (!stems.isEmpty()) {
            root.put("stems", stems);
        }
        root.put("themes", themes);
    }

    private static boolean isPlainNote(FormNode node) {
        return node instanceof FormNode.Question question
                && question.kind() == QuestionType.Kind.NOTE
                && question.line().text("relevant").isEmpty();
    }

    private Words note(FormNode note) {
        cells.tellOthers(survey, note.line(), FormCells.OF_GROUPS);
        return cells.label(note.line());
    }

    private void readThemes(List<FormNode> nodes) {
        List<FormNode> alone = new ArrayList<>();
        for (FormNode node : nodes) {
            if (node instanceof FormNode.Group group && !group.looks("table-list")) {
                themeOfTheirOwn(alone);
                theme(group);
            } else {
                alone.add(node);
            }
        }
        themeOfTheirOwn(alone);
        number();
    }

    private void themeOfTheirOwn(List<FormNode> alone) {
        if (!alone.isEmpty()) {
            List<Map<String, Object>> read = read(alone, new Above("", List.of()));
            add("", FormTexts.words("questions"), Words.NONE, read);
            if (!read.isEmpty()) {
                losses.add(alone.get(0).line().place("type"), "import.alone");
            }
            alone.clear();
        }
    }

    private void theme(FormNode.Group group) {
        tellGroup(group);
        List<FormNode> children = group.children();
        boolean introduced = !children.isEmpty()
                && isPlainNote(children.get(0))
                && children.get(0).name().equals(group.name() + FormWriter.INTRODUCTION);
        Words introduction = introduced ? note(children.get(0)) : Words.NONE;
        List<Map<String, Object>> read = read(
                introduced ? children.subList(1, children.size()) : children, new Above("", Source.of(group.line())));
        add(group.name(), cells.label(group.line()), introduction, read);
        if (read.isEmpty()) {
            losses.add(group.line().place("type"), "import.emptyTheme", group.name());
        }
    }

    /** How the questions of a theme stand on a page is the portal's own. */
    private void tellGroup(FormNode.Group group) {
        cells.tellOthers(survey, group.line(), FormCells.OF_GROUPS);
        if (group.repeated()) {
            losses.add(group.line().place("type"), "import.repeat", group.name());
        }
    }

    private void add(String name, Words title, Words introduction, List<Map<String, Object>> read) {
        if (read.isEmpty()) {
            return;
        }
        Map<String, Object> theme = new LinkedHashMap<>();
        theme.put("number", name);
        theme.put("title", title.content());
        if (!introduction.isEmpty()) {
            theme.put("introduction", introduction.content());
        }
        theme.put("items", read);
        themes.add(theme);
    }

    /** Groups of ours tell their theme's number; all others are numbered as they come, by numbers that are free. */
    private void number() {
        Set<BigInteger> taken = new HashSet<>();
        themes.forEach(theme -> ownNumber((String) theme.get("number"))
                .filter(taken::add)
                .ifPresent(number -> theme.put("number", number)));
        BigInteger next = BigInteger.ONE;
        for (Map<String, Object> theme : themes) {
            if (theme.get("number") instanceof String) {
                while (!taken.add(next)) {
                    next = next.add(BigInteger.ONE);
                }
                theme.put("number", next);
            }
        }
    }

    private static Optional<BigInteger> ownNumber(String name) {
        String number = name.startsWith(FormWriter.THEME) ? name.substring(FormWriter.THEME.length()) : "";
        return number.matches("[1-9][0-9]{0,8}") ? Optional.of(new BigInteger(number)) : Optional.empty();
    }

    private List<Map<String, Object>> read(List<FormNode> nodes, Above above) {
        List<Map<String, Object>> read = new ArrayList<>();
        for (FormNode node : nodes) {
            if (node instanceof FormNode.Question question) {
                questions.read(question).ifPresent(item -> read.add(placed(item, question, above)));
            } else {
                FormNode.Group group = (FormNode.Group) node;
                matrices.read(group).ifPresentOrElse(
                        item -> read.add(placed(item, group, above)), () -> read.addAll(within(group, above)));
            }
        }
        return read;
    }

    private Map<String, Object> placed(Map<String, Object> item, FormNode node, Above above) {
        if (!above.stem().isEmpty()) {
            item.put("stem", above.stem());
        }
        pending.wait(item, above.and("", Source.of(node.line())).sources());
        return item;
    }

    /** A group that is no matrix: its questions stand in the theme, under its label. */
    private List<Map<String, Object>> within(FormNode.Group group, Above above) {
        tellGroup(group);
        boolean ours = group.name().startsWith(FormWriter.STEM);
        Words label = cells.words(group.line(), "label");
        if (!ours) {
            losses.add(group.line().place("type"), label.isEmpty() ? "import.group" : "import.groupAsStem", group.name());
        }
        String stem = "";
        if (!label.isEmpty()) {
            stem = stemCodes.of(ours ? group.name().substring(FormWriter.STEM.length()) : group.name()).key();
            stems.put(stem, Map.of("text", label.content()));
        }
        return read(group.children(), above.and(stem, Source.of(group.line())));
    }
}
