package dk.styringsportal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.codebook.Codebook;
import dk.styringsportal.response.sheet.SheetField;
import dk.styringsportal.surveys.QuestionnaireFiles;
import dk.styringsportal.testing.DdiSchema;
import dk.styringsportal.testing.TestQuestionnaires;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class DdiCodebookWriterTest {

    static Stream<QuestionnaireVersion> questionnaires() {
        return Stream.concat(
                new QuestionnaireFiles(Path.of("surveys")).versions().stream(),
                Stream.of(TestQuestionnaires.EVERY_TYPE, TestQuestionnaires.GROUPS));
    }

    @Test
    void every_codebook_is_valid_by_the_schema_of_ddi_codebook_2_6() throws Exception {
        assumeTrue(DdiSchema.isThere(), "The schema is not there");
        DdiSchema schema = DdiSchema.read();
        List<String> faults = new ArrayList<>();
        for (QuestionnaireVersion questionnaire : questionnaires().toList()) {
            schema.faults(written(questionnaire)).forEach(fault -> faults.add(questionnaire.id() + ": " + fault));
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void there_is_a_variable_for_every_field_and_a_group_for_every_theme(QuestionnaireVersion questionnaire) throws Exception {
        Document document = read(questionnaire);
        assertEquals(
                SheetField.of(questionnaire).stream().map(SheetField::name).toList(),
                values(document, "//d:dataDscr/d:var/@name"));
        assertEquals(
                questionnaire.themes().stream().map(theme -> theme.number() + ". " + theme.title()).toList(),
                values(document, "//d:varGrp[@type='section']/d:labl"));
        assertEquals(
                questionnaire.items().stream().filter(item -> !item.rows().isEmpty()).map(item -> item.code().value()).toList(),
                values(document, "//d:varGrp[@type='grid']/@name"));
    }

    @Test
    void title_version_and_place_are_told() throws Exception {
        Document document = read(TestQuestionnaires.EVERY_TYPE);
        assertEquals(List.of("Alle spørgsmålstyper"), values(document, "/d:codeBook/d:stdyDscr/d:citation/d:titlStmt/d:titl"));
        assertEquals(List.of("1"), values(document, "/d:codeBook/d:stdyDscr/d:citation/d:verStmt/d:version"));
        assertEquals(
                List.of("/api/v1/questionnaires/alle-typer/1"),
                values(document, "/d:codeBook/d:stdyDscr/d:citation/d:holdings/@URI"));
    }

    @Test
    void answers_without_a_value_are_missing_and_no_others() throws Exception {
        Document document = read(TestQuestionnaires.EVERY_TYPE);
        String item = "//d:var[@name='valg-ved-ikke']/d:catgry";
        assertEquals(List.of("ja", "nej", "ved-ikke", "ikke-relevant"), values(document, item + "/d:catValu"));
        assertEquals(List.of("ved-ikke", "ikke-relevant"), values(document, item + "[@missing='Y']/d:catValu"));
        assertEquals(List.of("dont-know", "not-applicable"), values(document, item + "/@missType"));
        assertEquals(
                List.of("dont-know", "not-applicable"),
                values(document, "//d:var[@name='tal-ved-ikke']/d:catgry[@missing='Y']/d:catValu"));
    }

    @Test
    void numbers_have_a_range_and_conditions_and_groups_a_universe() throws Exception {
        Document document = read(TestQuestionnaires.EVERY_TYPE);
        assertEquals(List.of("9999.99"), values(document, "//d:var[@name='tal']/d:valrng/d:range/@max"));
        assertEquals(List.of("kr."), values(document, "//d:var[@name='tal']/@measUnit"));
        assertEquals(
                List.of("Kun hvis spørgsmål 3 er besvaret med ”Ja”"),
                values(document, "//d:var[@name='kryds-matrix/unge']/d:universe"));
        Document groups = read(TestQuestionnaires.GROUPS);
        assertFalse(values(groups, "//d:var/d:universe").isEmpty());
        assertTrue(values(groups, "//d:var/d:qstn[count(d:qstnLit) > 1]/d:qstnLit").size() > 1, "wordings per group");
    }

    private static List<String> values(Document document, String path) throws Exception {
        XPath xpath = XPathFactory.newInstance().newXPath();
        xpath.setNamespaceContext(new NamespaceContext() {
            @Override
            public String getNamespaceURI(String prefix) {
                return DdiDocument.NAMESPACE;
            }

            @Override
            public String getPrefix(String uri) {
                return "d";
            }

            @Override
            public java.util.Iterator<String> getPrefixes(String uri) {
                return List.of("d").iterator();
            }
        });
        NodeList nodes = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> nodes.item(i).getTextContent()).toList();
    }

    private static Document read(QuestionnaireVersion questionnaire) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(written(questionnaire)));
    }

    private static byte[] written(QuestionnaireVersion questionnaire) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DdiCodebookWriter().write(Codebook.of(questionnaire), out);
        return out.toByteArray();
    }
}
