package dk.styringsportal.export;

import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.report.codebook.Codebook;
import dk.styringsportal.report.codebook.Variable;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** The document of one codebook: what it is, what is asked, a group of variables per theme and matrix, and every variable. */
final class DdiDocument {

    static final String NAMESPACE = "ddi:codebook:2_6";

    private final Codebook codebook;
    private final QuestionnaireVersion questionnaire;
    private final XmlElements xml;

    DdiDocument(Codebook codebook, XmlElements xml) {
        this.codebook = codebook;
        this.questionnaire = codebook.questionnaire();
        this.xml = xml;
    }

    void write() throws XMLStreamException {
        xml.document(NAMESPACE, "codeBook", () -> {
            xml.element("docDscr", () -> citation("Kodebog: " + questionnaire.title()));
            xml.element("stdyDscr", this::study);
            xml.element("dataDscr", this::data);
        }, "version", "2.6", "xml:lang", "da");
    }

    private void citation(String title) throws XMLStreamException {
        xml.element("citation", () -> {
            xml.element("titlStmt", () -> {
                xml.text("titl", title);
                xml.text("IDNo", questionnaire.id().toString(), "agency", "Styringsportalen");
            });
            xml.element("verStmt", () -> {
                xml.text("version", questionnaire.id().version());
                xml.text("notes", "SHA-256 af spørgeskemaets fil: " + questionnaire.contentHash());
            });
            xml.text("holdings", "Styringsportalen", "location", "Styringsportalen",
                    "URI", "/api/v1/questionnaires/" + questionnaire.id());
        });
    }

    private void study() throws XMLStreamException {
        citation(questionnaire.title());
        xml.element("stdyInfo", () -> {
            xml.text("abstract", questionnaire.introduction());
            xml.element("sumDscr", () -> {
                xml.text("nation", "Danmark", "abbr", "DK");
                for (RespondentGroup group : questionnaire.groups()) {
                    xml.text("universe", group.title());
                }
            });
        });
        if (questionnaire.origin().isPresent()) {
            xml.text("notes", questionnaire.origin().get());
        }
    }

    private void data() throws XMLStreamException {
        for (Theme theme : questionnaire.themes()) {
            theme(theme);
            for (Item item : theme.items()) {
                if (!item.rows().isEmpty()) {
                    matrix(item);
                }
            }
        }
        DdiVariable drawn = new DdiVariable(questionnaire, xml);
        for (Variable variable : codebook.variables()) {
            drawn.write(variable);
        }
    }

    private void theme(Theme theme) throws XMLStreamException {
        String matrices = theme.items().stream()
                .filter(item -> !item.rows().isEmpty())
                .map(DdiDocument::groupId)
                .collect(Collectors.joining(" "));
        String variables = ids(codebook.variables().stream()
                .filter(variable -> variable.theme().number() == theme.number())
                .filter(variable -> variable.item().rows().isEmpty())
                .toList());
        xml.element("varGrp", () -> {
            xml.text("labl", theme.number() + ". " + theme.title());
            if (theme.introduction().isPresent()) {
                xml.text("txt", theme.introduction().get());
            }
        }, "ID", "T" + theme.number(), "type", "section", "name", theme.title(), "var", variables, "varGrp", matrices);
    }

    private void matrix(Item item) throws XMLStreamException {
        String variables = ids(codebook.variables().stream()
                .filter(variable -> variable.item().equals(item))
                .toList());
        xml.element("varGrp", () -> xml.text("labl", item.number() + ". " + item.wording().text()),
                "ID", groupId(item), "type", "grid", "name", item.code().value(), "var", variables);
    }

    private static String groupId(Item item) {
        return "G." + item.code();
    }

    private static String ids(List<Variable> variables) {
        return variables.stream().map(DdiDocument::id).collect(Collectors.joining(" "));
    }

    /** A name in XML begins with a letter and has no slash: "V.q04.p-95". No key has a full stop in it. */
    static String id(Variable variable) {
        return "V." + variable.name().replace('/', '.');
    }
}
