package dk.styringsportal.response.sheet.mapping;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.response.sheet.AnswerSheet;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.ImportProblem;
import dk.styringsportal.response.sheet.MunicipalityNames;
import dk.styringsportal.response.sheet.PersonSheetInterpretation;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.response.sheet.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of ours that a mapping may lead to, and whether it leads there soundly. */
public final class MappingTargets {

    private final QuestionnaireVersion questionnaire;
    private final Map<String, SheetField> fields = new LinkedHashMap<>();

    public MappingTargets(QuestionnaireVersion questionnaire) {
        this.questionnaire = questionnaire;
        SheetField.of(questionnaire).forEach(field -> fields.put(field.name(), field));
    }

    /** The field of that name; empty for the municipality's and the group's columns, and where there is none. */
    public Optional<SheetField> field(String target) {
        return Optional.ofNullable(fields.get(target));
    }

    /** Whether rows are persons of groups. */
    public boolean haveGroups() {
        return !questionnaire.groups().isEmpty();
    }

    /** The headings of our sheet, in order. */
    List<String> all() {
        Stream<String> first = haveGroups()
                ? Stream.of(AnswerSheet.ORGANISATION, AnswerSheet.GROUP)
                : Stream.of(AnswerSheet.ORGANISATION);
        return Stream.concat(first, fields.keySet().stream()).toList();
    }

    private boolean has(String target) {
        return AnswerSheet.ORGANISATION.equals(target)
                || haveGroups() && AnswerSheet.GROUP.equals(target)
                || fields.containsKey(target);
    }

    /** What keeps the mapping from being used: in {@code column} the heading, in {@code value} what is wrong with it. */
    public List<ImportFault> faultsOf(ColumnMapping mapping) {
        List<ImportFault> faults = new ArrayList<>();
        Set<String> headings = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (MappedColumn column : mapping.columns()) {
            if (!headings.add(Spelling.of(column.heading()))) {
                faults.add(new ImportFault(1, column.heading(), "", new ImportProblem.ColumnTwice()));
            }
            column.to().ifPresent(to -> checkTarget(column, to, targets, faults));
        }
        if (mapping.organisation().isEmpty() && !targets.contains(AnswerSheet.ORGANISATION)) {
            faults.add(new ImportFault(1, AnswerSheet.ORGANISATION, "", new ImportProblem.OrganisationNotMapped()));
        }
        if (haveGroups() && mapping.group().isEmpty() && !targets.contains(AnswerSheet.GROUP)) {
            faults.add(new ImportFault(1, AnswerSheet.GROUP, "", new ImportProblem.GroupNotMapped()));
        }
        checkFixed(mapping, targets, faults);
        return faults;
    }

    private void checkTarget(MappedColumn column, String to, Set<String> targets, List<ImportFault> faults) {
        boolean ticks = field(to).filter(SheetField::takesTicks).isPresent();
        if (!has(to)) {
            faults.add(new ImportFault(1, column.heading(), to, new ImportProblem.UnknownTarget(to)));
        } else if (!targets.add(to) && !ticks) {
            faults.add(new ImportFault(1, column.heading(), to, new ImportProblem.TargetTwice(to)));
        }
        field(to).filter(field -> !field.item().options().isEmpty()).ifPresent(field -> {
            MeantOptions options = new MeantOptions(field);
            column.texts().forEach((text, meaning) -> {
                if (!options.allow(meaning)) {
                    faults.add(new ImportFault(1, column.heading(), text, new ImportProblem.UnknownOption(options.keys())));
                }
            });
        });
    }

    private void checkFixed(ColumnMapping mapping, Set<String> targets, List<ImportFault> faults) {
        mapping.organisation().ifPresent(name -> new MunicipalityNames(any -> true)
                .in(name, problem -> faults.add(new ImportFault(1, AnswerSheet.ORGANISATION, name, problem))));
        mapping.group()
                .filter(name -> PersonSheetInterpretation.named(questionnaire.groups(), name).isEmpty())
                .ifPresent(name -> faults.add(new ImportFault(1, AnswerSheet.GROUP, name, new ImportProblem.UnknownGroup(
                        questionnaire.groups().stream().map(group -> group.id().value()).toList()))));
        for (String target : List.of(AnswerSheet.ORGANISATION, AnswerSheet.GROUP)) {
            if (mapping.fixed(target).isPresent() && targets.contains(target)) {
                faults.add(new ImportFault(1, target, mapping.fixed(target).get(), new ImportProblem.TargetTwice(target)));
            }
        }
    }
}
