package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.NumberQuestion;
import dk.styringsportal.questionnaire.type.Percentages;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.questionnaire.type.ShortText;
import dk.styringsportal.report.BlankInstruction;
import dk.styringsportal.report.ConditionWords;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.response.sheet.CellReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What may be answered, in words: the options, or which numbers, days and texts are taken. */
final class AnswerHints {

    private final BlankInstruction instruction = BlankInstruction.in(CopyTexts.DANISH);
    private final ReportTexts texts = ReportTexts.in(CopyTexts.DANISH);
    private final ConditionWords conditions;

    AnswerHints(QuestionnaireVersion questionnaire) {
        this.conditions = ConditionWords.in(CopyTexts.DANISH, questionnaire);
    }

    /** Beside the question; empty where each of its cells says it for itself. */
    String of(Item item) {
        List<String> parts = new ArrayList<>();
        if (item.isOptional()) {
            parts.add(CopyTexts.say("optional"));
        }
        parts.addAll(ofType(item.type()));
        if (!item.type().allow().isEmpty()) {
            parts.add(CopyTexts.say("hint.allow", item.type().allow().stream().sorted().map(CellReader::word).collect(Collectors.joining(", "))));
        }
        return String.join("\n", parts);
    }

    private List<String> ofType(ItemType type) {
        if (type instanceof MultipleChoice choice) {
            return ticks(choice);
        }
        if (type instanceof MultipleChoiceMatrix) {
            return withAlone(CopyTexts.say("hint.ticks"), type.options());
        }
        if (type instanceof Ranking) {
            return List.of(CopyTexts.say("hint.ranking"));
        }
        if (!type.options().isEmpty()) {
            List<String> options = new ArrayList<>(List.of(CopyTexts.say("hint.choose")));
            type.options().forEach(option -> options.add("– " + label(option)));
            return options;
        }
        return written(type);
    }

    private static List<String> ticks(MultipleChoice choice) {
        boolean least = choice.minimumTicks() > 0;
        boolean most = choice.maximumTicks() < choice.options().size();
        String key = least && most ? "hint.ticks.between" : least ? "hint.ticks.least" : most ? "hint.ticks.most" : "hint.ticks";
        return withAlone(
                CopyTexts.say(key, String.valueOf(choice.minimumTicks()), String.valueOf(choice.maximumTicks())), choice.options());
    }

    private static List<String> withAlone(String how, List<AnswerOption> options) {
        List<String> parts = new ArrayList<>(List.of(how));
        options.stream()
                .filter(AnswerOption::exclusive)
                .forEach(option -> parts.add(CopyTexts.say("hint.alone", "”" + option.label() + "”")));
        return parts;
    }

    private List<String> written(ItemType type) {
        if (type instanceof NumberQuestion question) {
            return List.of(of(question.format()));
        }
        if (type instanceof Percentages shares) {
            String each = of(NumberFormat.percent(shares.decimals()));
            return shares.mustAddUp() ? List.of(each, CopyTexts.say("hint.sum")) : List.of(each);
        }
        if (type instanceof DateQuestion question) {
            return List.of(instruction.date(question), CopyTexts.say("hint.date"));
        }
        if (type instanceof ShortText line) {
            return List.of(CopyTexts.say("hint.line", String.valueOf(line.maximumLength())));
        }
        return type instanceof LongText text ? List.of(CopyTexts.say("hint.paragraphs", String.valueOf(text.maximumLength()))) : List.of();
    }

    /** "Skriv et helt tal fra 0 til 100. Enhed: pct." */
    String of(NumberFormat format) {
        String how = instruction.number(format);
        String unit = format.unit().map(name -> " " + CopyTexts.say("hint.unit", name)).orElse("");
        return how + (unit.endsWith("..") ? unit.substring(0, unit.length() - 1) : unit);
    }

    private String label(AnswerOption option) {
        return option.label()
                + option.enableWhen().map(when -> " " + texts.text("blank.only.when", conditions.of(when))).orElse("");
    }
}
