package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import dk.styringsportal.questionnaire.QuestionnaireFileException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns the parsed nodes of a YAML file into plain content, and notes where each part stands. */
final class YamlNodes {

    /** Before and after the comma, of numbers written out. 1e999999999 is short and would fill the memory. */
    private static final int MOST_DIGITS = 18;

    private static final int LONGEST_NUMBER = 40;

    private final String file;
    private final Map<String, Place> places = new HashMap<>();

    YamlNodes(String file) {
        this.file = file;
    }

    YamlDocument document(Node root) {
        places.put("", place(root));
        return new YamlDocument(file, content(root, ""), places);
    }

    private Object content(Node node, String path) {
        if (node instanceof MappingNode mapping) {
            return members(mapping, path);
        }
        return node instanceof SequenceNode sequence ? entries(sequence, path) : scalar((ScalarNode) node, path);
    }

    private Map<String, Object> members(MappingNode mapping, String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode name)) {
                throw fault(member.getKeyNode(), path, "yaml.name");
            }
            String at = path.isEmpty() ? name.getValue() : path + "/" + name.getValue();
            if (members.containsKey(name.getValue())) {
                throw fault(name, at, "yaml.twice", name.getValue());
            }
            places.put(at, place(name));
            members.put(name.getValue(), content(member.getValueNode(), at));
        }
        return members;
    }

    private List<Object> entries(SequenceNode sequence, String path) {
        List<Object> entries = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            String at = path.isEmpty() ? String.valueOf(entries.size()) : path + "/" + entries.size();
            places.put(at, place(entry));
            entries.add(content(entry, at));
        }
        return entries;
    }

    private Object scalar(ScalarNode node, String path) {
        String text = node.getValue();
        if (node.getTag().equals(Tag.NULL)) {
            return null;
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
            return number(node, path, text);
        }
        return text;
    }

    private Object number(ScalarNode node, String path, String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw fault(node, path, "yaml.digits", text.substring(0, LONGEST_NUMBER) + "…", MOST_DIGITS);
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS) {
                throw fault(node, path, "yaml.digits", text, MOST_DIGITS);
            }
            return node.getTag().equals(Tag.INT) ? number.toBigIntegerExact() : number;
        } catch (NumberFormatException notDecimal) {
            throw fault(node, path, "yaml.number", text);
        }
    }

    private static Place place(Node node) {
        return node.getStartMark().map(YamlFile::place).orElse(Place.NOWHERE);
    }

    private QuestionnaireFileException fault(Node node, String path, String key, Object... details) {
        Place place = place(node);
        return new QuestionnaireFileException(
                new QuestionnaireFault(file, place.line(), place.column(), path, FaultTexts.of(key, details)));
    }
}
