package dk.styringsportal.web.kl.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is being chosen for one column of the export. */
public class ColumnChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int place;
    private final String heading;
    private final String examples;
    private final ArrayList<TextChoice> texts = new ArrayList<>();
    private String target;

    /**
     * @param place of the column in the file, from 0
     * @param examples some of what stands in it
     * @param target as suggested; empty for a column that is not used
     */
    ColumnChoice(int place, String heading, List<String> examples, String target) {
        this.place = place;
        this.heading = heading;
        this.examples = String.join(" · ", examples);
        this.target = target;
    }

    int place() {
        return place;
    }

    /** Puts other texts up for choice; what was chosen for one of them before stays. */
    void offer(List<TextChoice> offered) {
        Map<String, String> before = texts.stream()
                .collect(Collectors.toMap(TextChoice::getText, TextChoice::getMeaning, (one, same) -> one, HashMap::new));
        texts.clear();
        for (TextChoice choice : offered) {
            choice.setMeaning(before.getOrDefault(choice.getText(), choice.getMeaning()));
            texts.add(choice);
        }
    }

    /** As a column mapping has it. */
    Map<String, Object> plain() {
        Map<String, Object> plain = new HashMap<>(Map.of("heading", heading));
        if (!target.isEmpty()) {
            plain.put("to", target);
            plain.put("texts", texts.stream()
                    .filter(TextChoice::isMeant)
                    .collect(Collectors.toMap(TextChoice::getText, TextChoice::key)));
        }
        return plain;
    }

    public String getHeading() {
        return heading;
    }

    public String getExamples() {
        return examples;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target == null ? "" : target;
    }

    /** What stands in its cells and can be given a meaning. */
    public List<TextChoice> getTexts() {
        return texts;
    }
}
