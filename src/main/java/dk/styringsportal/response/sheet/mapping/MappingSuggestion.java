package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Column;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.Row;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.MunicipalityNames;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.sheet.SheetRow;
import dk.styringsportal.response.sheet.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Suggests what the headings and texts of an export may mean, by what they are most alike; people decide. */
public final class MappingSuggestion {

    /** Less alike than this, two headings are taken for different questions. */
    private static final double ALIKE = 0.7;

    /** Options are short, and few are to be told apart. */
    private static final double ALIKE_OPTION = 0.55;

    private static final Set<String> ORGANISATION = Set.of("organisation", "kommune", "kommunekode", "kommunenavn", "municipality");
    private static final Set<String> GROUP = Set.of("group", "gruppe", "respondentgruppe", "rolle", "stilling");

    private final QuestionnaireVersion questionnaire;
    private final MappingTargets targets;

    public MappingSuggestion(QuestionnaireVersion questionnaire) {
        this.questionnaire = questionnaire;
        this.targets = new MappingTargets(questionnaire);
    }

    private record Guess(int column, String target, double likeness) {}

    /** For each column, from left to right, where it may lead; empty where nothing is alike. */
    public List<Optional<String>> targets(SheetRow header) {
        List<Guess> guesses = new ArrayList<>();
        Map<String, List<Likeness>> known = known();
        for (int column = 0; column < header.width(); column++) {
            int here = column;
            String heading = header.cell(column);
            Likeness likeness = new Likeness(heading);
            known.forEach((target, names) -> names.stream().mapToDouble(likeness::to).max()
                    .ifPresent(most -> guesses.add(new Guess(here, target, most))));
            if (ORGANISATION.contains(Spelling.of(heading))) {
                guesses.add(new Guess(here, AnswerSheet.ORGANISATION, 1));
            } else if (targets.haveGroups() && GROUP.contains(Spelling.of(heading))) {
                guesses.add(new Guess(here, AnswerSheet.GROUP, 1));
            }
        }
        return assigned(guesses, header.width());
    }

    /** The likest first; each of our columns once. */
    private static List<Optional<String>> assigned(List<Guess> guesses, int width) {
        guesses.sort(Comparator.comparingDouble(Guess::likeness).reversed());
        Map<Integer, String> assigned = new HashMap<>();
        for (Guess guess : guesses) {
            if (guess.likeness() >= ALIKE
                    && !assigned.containsKey(guess.column())
                    && !assigned.containsValue(guess.target())) {
                assigned.put(guess.column(), guess.target());
            }
        }
        List<Optional<String>> all = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            all.add(Optional.ofNullable(assigned.get(column)));
        }
        return all;
    }

    /** By what each field may be called: its code, its question, its row. */
    private Map<String, List<Likeness>> known() {
        Map<String, List<Likeness>> known = new LinkedHashMap<>();
        for (SheetField field : SheetField.of(questionnaire)) {
            String question = field.item().wording().text();
            List<String> parts = Stream.concat(
                            field.row().map(Row::label).stream(), field.column().map(Column::label).stream())
                    .toList();
            List<Likeness> names = new ArrayList<>(List.of(new Likeness(field.name()),
                    new Likeness(parts.isEmpty() ? question : question + " " + String.join(" ", parts))));
            if (!parts.isEmpty()) {
                names.add(new Likeness(String.join(" ", parts)));
            }
            known.put(field.name(), names);
        }
        return known;
    }

    /**
     * What the different texts of a column may mean, in the order in which they stand there.
     *
     * @return by text, the key that it may be read as; empty where none is alike. Nothing at all for a column that is read as it
     *     stands: numbers, days and words
     */
    public Map<String, Optional<String>> texts(AnswerSheet export, int column, String target) {
        Map<String, List<String>> labels = labels(target);
        if (labels.isEmpty()) {
            return Map.of();
        }
        boolean ticks = targets.field(target).filter(SheetField::takesTicks).isPresent();
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        for (String text : distinct(export.rows(), column, ticks)) {
            texts.put(text, nearest(text, labels));
        }
        return texts;
    }

    /** What can be chosen for the texts of a column: keys with the labels that they go by. */
    public Map<String, List<String>> labels(String target) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        if (AnswerSheet.ORGANISATION.equals(target)) {
            for (Municipality municipality : Municipalities.ofDenmark().all()) {
                labels.put(municipality.code().value(), List.of(municipality.name()));
            }
        } else if (AnswerSheet.GROUP.equals(target)) {
            questionnaire.groups().forEach(group -> labels.put(group.id().value(), List.of(group.title())));
        } else {
            targets.field(target).map(field -> field.item().options()).stream()
                    .flatMap(Collection::stream)
                    .forEach(option -> labels.put(option.key().value(), names(option)));
        }
        return labels;
    }

    /** Whether the text names municipalities as it stands. */
    public boolean isUnderstood(String municipalities) {
        List<ImportProblem> problems = new ArrayList<>();
        new MunicipalityNames(any -> true).in(municipalities, problems::add);
        return problems.isEmpty();
    }

    private static List<String> names(AnswerOption option) {
        return Stream.concat(Stream.of(option.label()), option.printed().stream()).toList();
    }

    private static Set<String> distinct(List<SheetRow> rows, int column, boolean ticks) {
        Map<String, String> bySpelling = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            for (String part : ReadTexts.parts(ExportColumns.raw(row, column), ticks)) {
                String text = Spelling.stripped(part);
                if (!text.isEmpty() && bySpelling.size() < MappingForm.MOST_TEXTS) {
                    bySpelling.putIfAbsent(Spelling.of(text), text);
                }
            }
        }
        return new LinkedHashSet<>(bySpelling.values());
    }

    private static Optional<String> nearest(String text, Map<String, List<String>> labels) {
        if (Municipalities.ofDenmark().find(text).filter(found -> labels.containsKey(found.code().value())).isPresent()) {
            return Municipalities.ofDenmark().find(text).map(found -> found.code().value());
        }
        Likeness wanted = new Likeness(text);
        String best = null;
        double most = ALIKE_OPTION;
        for (Map.Entry<String, List<String>> option : labels.entrySet()) {
            double likeness = Math.max(
                    wanted.to(new Likeness(option.getKey())),
                    option.getValue().stream().mapToDouble(label -> wanted.to(new Likeness(label))).max().orElse(0));
            if (likeness >= most && (best == null || likeness > most)) {
                best = option.getKey();
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }
}
