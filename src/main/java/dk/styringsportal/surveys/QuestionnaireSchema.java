package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import java.util.List;
import java.util.Map;

/** The published JSON Schema (2020-12) of questionnaire files, by which they are read. */
public final class QuestionnaireSchema {

    private static final FileSchema SCHEMA = new FileSchema("questionnaire.schema.json");

    private static final SchemaOrder ORDER = new SchemaOrder(SCHEMA.node());

    private static final SchemaShapes SHAPES = new SchemaShapes(SCHEMA.node());

    private QuestionnaireSchema() {}

    /** The schema as it is published. */
    public static String text() {
        return SCHEMA.text();
    }

    /** All that the schema finds wrong, in the order of the file. */
    static List<QuestionnaireFault> faults(YamlDocument document) {
        return SCHEMA.faults(document);
    }

    /** The same in the schema's order. */
    static Map<String, Object> ordered(Map<String, Object> root) {
        return ORDER.of(root);
    }

    /** What may stand where. */
    static SchemaShapes shapes() {
        return SHAPES;
    }
}
