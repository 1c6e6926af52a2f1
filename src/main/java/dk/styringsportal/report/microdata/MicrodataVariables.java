package dk.styringsportal.report.microdata;

import dk.styringsportal.questionnaire.AnswerOption;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.ItemType;
import dk.styringsportal.questionnaire.type.LongText;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.questionnaire.type.ShortText;
import dk.styringsportal.report.AnswerWords;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.codebook.Codebook;
import dk.styringsportal.report.codebook.Variable;
import dk.styringsportal.report.microdata.MicrodataVariable.Category;
import dk.styringsportal.report.microdata.MicrodataVariable.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns of an edition's answers: one for each field, and one for each option where several may be given. */
final class MicrodataVariables {

    /** In characters; SPSS takes 64 bytes. */
    private static final int LONGEST = 60;

    private final List<MicrodataVariable> variables = new ArrayList<>();
    private final Set<String> names = new HashSet<>(Microdata.OWN_COLUMNS);

    private MicrodataVariables() {}

    static List<MicrodataVariable> of(QuestionnaireVersion questionnaire) {
        MicrodataVariables all = new MicrodataVariables();
        Codebook.of(questionnaire).variables().stream().filter(MicrodataVariables::isKept).forEach(all::add);
        return all.variables;
    }

    /** Words and days are not in an edition. */
    private static boolean isKept(Variable variable) {
        ItemType type = variable.item().type();
        return !(type instanceof ShortText || type instanceof LongText || type instanceof DateQuestion);
    }

    private void add(Variable variable) {
        ItemType type = variable.item().type();
        if (type instanceof Ranking) {
            perOption(variable, Kind.RANK);
        } else if (type instanceof MultipleChoice || type instanceof MultipleChoiceMatrix) {
            perOption(variable, Kind.TICK);
        } else if (variable.item().options().isEmpty()) {
            variables.add(new MicrodataVariable(name(variable.name()), variable, Kind.NUMBER, Optional.empty(), without(variable)));
        } else {
            variables.add(new MicrodataVariable(name(variable.name()), variable, Kind.CHOICE, Optional.empty(), choices(variable)));
        }
    }

    private void perOption(Variable variable, Kind kind) {
        for (AnswerOption option : variable.item().options()) {
            List<Category> categories = new ArrayList<>();
            categories.add(new Category(BigDecimal.ZERO, kind == Kind.TICK ? "Ikke krydset" : "Ikke placeret", false));
            if (kind == Kind.TICK) {
                categories.add(new Category(BigDecimal.ONE, "Krydset", false));
            }
            categories.addAll(without(variable));
            variables.add(new MicrodataVariable(
                    name(variable.name() + "_" + option.key()), variable, kind, Optional.of(option), categories));
        }
    }

    private static List<Category> choices(Variable variable) {
        List<Category> categories = new ArrayList<>();
        for (AnswerOption option : variable.item().options()) {
            categories.add(new Category(
                    BigDecimal.valueOf(categories.size() + 1L), option.label(), option.means().isPresent()));
        }
        categories.addAll(without(variable));
        return categories;
    }

    private static List<Category> without(Variable variable) {
        return variable.item().type().allow().stream()
                .sorted()
                .map(meaning -> new Category(
                        MicrodataVariable.code(meaning, variable.numbers()), AnswerWords.in(ReportTexts.DANISH).of(meaning), true))
                .toList();
    }

    /** "q04/p-95" becomes "q04_p_95"; what would be there twice has a number behind it. */
    private String name(String own) {
        String plain = own.toLowerCase(Locale.ROOT)
                .replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "_").replaceAll("_+$", "");
        String named = Character.isLetter(plain.charAt(0)) ? plain : "v_" + plain;
        String cut = named.substring(0, Math.min(LONGEST, named.length()));
        String unique = cut;
        for (int number = 2; !names.add(unique); number++) {
            unique = cut + "_" + number;
        }
        return unique;
    }
}
