package dk.styringsportal.export;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Wording;
import dk.styringsportal.questionnaire.condition.EnableWhen;
import dk.styringsportal.questionnaire.type.DateQuestion;
import dk.styringsportal.questionnaire.type.MultipleChoice;
import dk.styringsportal.questionnaire.type.MultipleChoiceMatrix;
import dk.styringsportal.questionnaire.type.Ranking;
import dk.styringsportal.report.ConditionWords;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.codebook.Variable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** One variable of a DDI codebook. The order of its parts is the schema's. */
final class DdiVariable {

    private final QuestionnaireVersion questionnaire;
    private final XmlElements xml;
    private final ConditionWords conditions;

    DdiVariable(QuestionnaireVersion questionnaire, XmlElements xml) {
        this.questionnaire = questionnaire;
        this.xml = xml;
        this.conditions = ConditionWords.in(ReportTexts.DANISH, questionnaire);
    }

    void write(Variable variable) throws XMLStreamException {
        Optional<NumberFormat> numbers = variable.numbers();
        xml.element("var", () -> {
            xml.text("labl", label(variable));
            xml.text("respUnit", questionnaire.groups().isEmpty() ? "Kommune" : "Person i en respondentgruppe");
            xml.element("qstn", () -> question(variable), "seqNo", String.valueOf(variable.item().number()),
                    "responseDomainType", domain(variable));
            if (numbers.isPresent()) {
                range(numbers.get());
            }
            universe(variable);
            for (Variable.Value value : variable.values()) {
                category(value);
            }
            if (isList(variable)) {
                xml.text("codInstr", "Flere værdier i samme celle skilles af |.");
            }
            format(variable);
            xml.text("notes", variable.item().isOptional() ? "Frivilligt" : "Obligatorisk", "subject", "Besvarelse");
        }, "ID", DdiDocument.id(variable), "name", variable.name(), "representationType", representation(variable),
                "dcml", numbers.map(format -> String.valueOf(format.decimals())).orElse(""),
                "measUnit", numbers.flatMap(NumberFormat::unit).orElse(""),
                "intrvl", numbers.isPresent() ? "contin" : "discrete");
    }

    private static String label(Variable variable) {
        String question = variable.item().wording().text();
        return variable.parts().isEmpty() ? question : question + " – " + String.join(", ", variable.parts());
    }

    private void question(Variable variable) throws XMLStreamException {
        Wording wording = variable.item().wording();
        if (wording.stem().isPresent()) {
            xml.text("preQTxt", wording.stem().get().text());
        }
        xml.text("qstnLit", wording.text());
        for (RespondentGroup group : questionnaire.groups()) {
            String own = wording.perGroup().get(group.id());
            if (own != null) {
                xml.text("qstnLit", group.title() + ": " + own);
            }
        }
        if (!variable.parts().isEmpty()) {
            xml.text("postQTxt", String.join(", ", variable.parts()));
        }
        if (wording.help().isPresent()) {
            xml.text("ivuInstr", wording.help().get());
        }
    }

    private void range(NumberFormat format) throws XMLStreamException {
        if (format.minimum().isPresent() || format.maximum().isPresent()) {
            xml.element("valrng", () -> xml.element("range", () -> {},
                    "UNITS", format.decimals() == 0 ? "INT" : "REAL",
                    "min", format.minimum().map(BigDecimal::toPlainString).orElse(""),
                    "max", format.maximum().map(BigDecimal::toPlainString).orElse("")));
        }
    }

    /** Who is asked, and when. */
    private void universe(Variable variable) throws XMLStreamException {
        for (RespondentGroup group : variable.groups()) {
            xml.text("universe", group.title());
        }
        Stream<Optional<EnableWhen>> filters = Stream.of(
                variable.item().routing().enableWhen(),
                variable.field().row().flatMap(row -> row.routing().enableWhen()));
        String when = filters.flatMap(Optional::stream)
                .map(conditions::of)
                .collect(Collectors.joining("; "));
        if (!when.isEmpty()) {
            xml.text("universe", "Kun hvis " + when, "level", "filter");
        }
    }

    private void category(Variable.Value value) throws XMLStreamException {
        xml.element("catgry", () -> {
            xml.text("catValu", value.key());
            xml.text("labl", value.label());
            if (value.scaleValue().isPresent()) {
                xml.text("txt", "Skalaværdi " + value.scaleValue().get().toPlainString());
            }
            if (value.neutral() || value.points().isPresent()) {
                xml.text("txt", value.points().map(points -> "Point " + points.exact()).orElse("Point: gennemsnittet af de øvrige spørgsmål"));
            }
        }, "missing", value.means().isPresent() ? "Y" : "", "missType", value.means().map(means -> means.key()).orElse(""));
    }

    private void format(Variable variable) throws XMLStreamException {
        boolean number = variable.numbers().isPresent();
        xml.element("varFormat", () -> {}, "type", number ? "numeric" : "character",
                "category", variable.item().type() instanceof DateQuestion ? "date" : "");
    }

    private static boolean isList(Variable variable) {
        return variable.item().type() instanceof MultipleChoice
                || variable.item().type() instanceof MultipleChoiceMatrix
                || variable.item().type() instanceof Ranking;
    }

    private static String domain(Variable variable) {
        Item item = variable.item();
        if (item.type() instanceof Ranking) {
            return "ranking";
        }
        return isList(variable) ? "multiple" : representation(variable).equals("code") ? "category" : representation(variable);
    }

    private static String representation(Variable variable) {
        if (variable.numbers().isPresent()) {
            return "numeric";
        }
        if (variable.item().type() instanceof DateQuestion) {
            return "datetime";
        }
        return variable.item().options().isEmpty() ? "text" : "code";
    }
}
