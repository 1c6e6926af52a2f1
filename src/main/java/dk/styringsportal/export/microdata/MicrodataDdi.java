package dk.styringsportal.export.microdata;

import dk.styringsportal.export.XmlElements;
import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.microdata.Microdata;
import dk.styringsportal.report.microdata.MicrodataVariable;
import dk.styringsportal.report.microdata.MicrodataVariable.Category;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** The codebook of the data as DDI-Codebook 2.6: the study, the file with its rows and columns, and every column. */
final class MicrodataDdi {

    private static final String NAMESPACE = "ddi:codebook:2_6";
    private static final String FILE = "F1";

    private final Microdata microdata;
    private final XmlElements xml;

    private MicrodataDdi(Microdata microdata, XmlElements xml) {
        this.microdata = microdata;
        this.xml = xml;
    }

    static void write(Microdata microdata, long rows, Writer out) throws IOException {
        try {
            var stream = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new MicrodataDdi(microdata, new XmlElements(stream)).write(rows);
            stream.flush();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void write(long rows) throws XMLStreamException {
        xml.document(NAMESPACE, "codeBook", () -> {
            xml.element("docDscr", () -> citation("Kodebog til mikrodata: " + microdata.published().titleAndVersion()));
            xml.element("stdyDscr", this::study);
            xml.element("fileDscr", () -> file(rows), "ID", FILE);
            xml.element("dataDscr", this::data);
        }, "version", "2.6", "xml:lang", "da");
    }

    private void citation(String title) throws XMLStreamException {
        xml.element("citation", () -> {
            xml.element("titlStmt", () -> {
                xml.text("titl", title);
                xml.text("IDNo", microdata.published().edition().id().toString(), "agency", "Styringsportalen");
            });
            xml.element("verStmt", () -> {
                xml.text("version", microdata.published().edition().version().toString());
                xml.text("notes", "SHA-256 af udgaven: " + microdata.published().edition().checksum());
            });
        });
    }

    private void study() throws XMLStreamException {
        citation(microdata.published().titleAndVersion());
        xml.element("stdyInfo", () -> {
            String warning = microdata.published().warning();
            xml.text("abstract", (warning + " " + microdata.questionnaire().introduction()).strip());
            xml.element("sumDscr", () -> {
                xml.text("nation", "Danmark", "abbr", "DK");
                for (RespondentGroup group : microdata.questionnaire().groups()) {
                    xml.text("universe", group.title());
                }
            });
        });
        xml.element("method", () -> {
            for (String paragraph : microdata.published().content().method()) {
                xml.text("notes", paragraph);
            }
        });
    }

    private void file(long rows) throws XMLStreamException {
        xml.element("fileTxt", () -> {
            xml.text("fileName", MicrodataZip.DATA);
            xml.element("dimensns", () -> {
                xml.text("caseQnty", String.valueOf(rows));
                xml.text("varQnty", String.valueOf(microdata.columns().size()));
            });
            xml.text("fileType", "CSV (RFC 4180), UTF-8, overskrifter i første linje", "charset", "UTF-8");
        });
    }

    private void data() throws XMLStreamException {
        own(Microdata.NUMBER, "Rækkens nummer", "numeric", () -> {});
        if (microdata.hasGroups()) {
            own(Microdata.GROUP, "Respondentgruppe", "numeric", () -> {
                for (RespondentGroup group : microdata.questionnaire().groups()) {
                    category(new Category(BigDecimal.valueOf(microdata.code(group.id())), group.title(), false));
                }
            });
        }
        own(Microdata.MUNICIPALITIES,
                "Kommuner, som svarene handler om: koder på fire cifre, skilt af |", "character", () -> {});
        for (MicrodataVariable variable : microdata.variables()) {
            variable(variable);
        }
    }

    private void own(String name, String label, String format, XmlElements.Content categories) throws XMLStreamException {
        xml.element("var", () -> {
            xml.text("labl", label);
            categories.write();
            xml.element("varFormat", () -> {}, "type", format);
        }, "ID", "V." + name, "name", name, "files", FILE);
    }

    private void variable(MicrodataVariable variable) throws XMLStreamException {
        boolean isNumber = variable.kind() == MicrodataVariable.Kind.NUMBER;
        xml.element("var", () -> {
            xml.text("labl", variable.label());
            xml.element("qstn", () -> xml.text("qstnLit", variable.of().item().wording().withStem()),
                    "seqNo", String.valueOf(variable.of().item().number()));
            if (isNumber) {
                range(variable.of().numbers().orElseThrow());
            }
            for (RespondentGroup group : variable.of().groups()) {
                xml.text("universe", group.title());
            }
            for (Category category : variable.categories()) {
                category(category);
            }
            xml.element("varFormat", () -> {}, "type", "numeric");
        }, "ID", "V." + variable.name(), "name", variable.name(), "files", FILE,
                "dcml", String.valueOf(variable.decimals()),
                "intrvl", isNumber ? "contin" : "discrete");
    }

    private void range(NumberFormat format) throws XMLStreamException {
        if (format.minimum().isPresent() || format.maximum().isPresent()) {
            xml.element("valrng", () -> xml.element("range", () -> {},
                    "UNITS", format.decimals() == 0 ? "INT" : "REAL",
                    "min", plain(format.minimum()),
                    "max", plain(format.maximum())));
        }
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private void category(Category category) throws XMLStreamException {
        xml.element("catgry", () -> {
            xml.text("catValu", category.code().toPlainString());
            xml.text("labl", category.label());
        }, "missing", category.missing() ? "Y" : "");
    }
}
