package dk.styringsportal.coding;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts of a question as two people have coded them. Neither sees the other's codes before both have coded every text; from then
 * on nothing that was compared changes but by a settlement.
 */
public final class DoubleCoding {

    /** Where a text stands. */
    public enum Standing {
        /** Not compared yet. */
        OPEN,
        /** Both gave the same codes. */
        AGREED,
        /** They gave different codes, or one of them gave none. */
        DIFFERENT,
        /** Neither found a code that fits. */
        UNTAGGED,
        /** Decided afterwards. */
        SETTLED
    }

    private final CodingTask task;
    private final Item target;
    private final List<TextKey> texts;
    private final Map<TextKey, Judgement> first = new HashMap<>();
    private final Map<TextKey, Judgement> second = new HashMap<>();
    private final Map<TextKey, Settlement> settlements = new HashMap<>();

    /**
     * @param target what the texts are coded into
     * @param texts all that are to be coded
     * @param judgements those of other coders and other texts are left out
     */
    public DoubleCoding(
            CodingTask task, Item target, List<TextKey> texts, List<Judgement> judgements, List<Settlement> settlements) {
        this.task = task;
        this.target = target;
        this.texts = List.copyOf(texts);
        judgements.stream().filter(one -> one.coder().equals(task.firstCoder())).forEach(one -> first.put(one.text(), one));
        judgements.stream().filter(one -> one.coder().equals(task.secondCoder())).forEach(one -> second.put(one.text(), one));
        settlements.forEach(one -> this.settlements.put(one.text(), one));
    }

    public CodingTask task() {
        return task;
    }

    /** What the texts are coded into: a question whose options are the codes. */
    public Item target() {
        return target;
    }

    /** All that are to be coded, in an order that tells nothing. */
    public List<TextKey> texts() {
        return texts;
    }

    /** The same with that judgement in the place of what its coder made of the text before. */
    public DoubleCoding with(Judgement judgement) {
        List<Judgement> all = new ArrayList<>(first.values());
        all.addAll(second.values());
        all.removeIf(one -> one.coder().equals(judgement.coder()) && one.text().equals(judgement.text()));
        all.add(judgement);
        return new DoubleCoding(task, target, texts, all, List.copyOf(settlements.values()));
    }

    /** The texts that the coder has judged. */
    public List<TextKey> judged(String coder) {
        return texts.stream().filter(text -> of(coder, text).isPresent()).toList();
    }

    /** The texts that were compared. */
    public List<TextKey> compared() {
        return texts.stream().filter(text -> standing(text) != Standing.OPEN).toList();
    }

    /** What that coder made of the text; empty before. */
    public Optional<Judgement> of(String coder, TextKey text) {
        if (coder.equals(task.firstCoder())) {
            return Optional.ofNullable(first.get(text));
        }
        return coder.equals(task.secondCoder()) ? Optional.ofNullable(second.get(text)) : Optional.empty();
    }

    /** How many texts that coder has judged. */
    public int done(String coder) {
        return judged(coder).size();
    }

    /** Whether both have judged every text, and there are some. */
    public boolean isDone() {
        return !texts.isEmpty() && done(task.firstCoder()) == texts.size() && done(task.secondCoder()) == texts.size();
    }

    /** Whether anything has been compared. */
    public boolean isCompared() {
        return texts.stream().anyMatch(text -> standing(text) != Standing.OPEN);
    }

    public Standing standing(TextKey text) {
        if (!isCompared(first, text) || !isCompared(second, text)) {
            return Standing.OPEN;
        }
        if (settlements.containsKey(text)) {
            return Standing.SETTLED;
        }
        Optional<AnswerValue> one = first.get(text).codes();
        Optional<AnswerValue> other = second.get(text).codes();
        if (one.isEmpty() && other.isEmpty()) {
            return Standing.UNTAGGED;
        }
        return one.equals(other) ? Standing.AGREED : Standing.DIFFERENT;
    }

    private static boolean isCompared(Map<TextKey, Judgement> coder, TextKey text) {
        return coder.containsKey(text) && coder.get(text).compared();
    }

    public Optional<Settlement> settlement(TextKey text) {
        return Optional.ofNullable(settlements.get(text));
    }

    /** The texts that stand so. */
    public List<TextKey> standing(Standing standing) {
        return texts.stream().filter(text -> standing(text) == standing).toList();
    }

    /** What a text is counted as; empty while it is open or undecided, and for one without code. */
    public Optional<AnswerValue> settled(TextKey text) {
        return switch (standing(text)) {
            case AGREED -> first.get(text).codes();
            case SETTLED -> settlements.get(text).codes();
            case OPEN, DIFFERENT, UNTAGGED -> Optional.empty();
        };
    }

    /** What each text that was compared is counted as, those without left out; texts need not be at hand for it. */
    public Map<TextKey, AnswerValue> settled() {
        Map<TextKey, AnswerValue> settled = new TreeMap<>();
        first.keySet().forEach(text -> settled(text).ifPresent(codes -> settled.put(text, codes)));
        return settled;
    }

    /** Both coders' codes of the texts that were compared, as they were before anything was settled. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        compared().forEach(text -> pairs.add(new Pair(first.get(text).codes(), second.get(text).codes())));
        return pairs;
    }

    /** What the two made of one text. */
    record Pair(Optional<AnswerValue> first, Optional<AnswerValue> second) {}
}
