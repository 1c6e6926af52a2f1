package dk.styringsportal.benchmark.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader knows of the figures as they stand: which strata are shown, and of the others, which shown lines count them.
 * Unknown strata that are counted by the same shown lines are a {@link Block}: nobody can tell their answers apart.
 */
final class View {

    private final Facts facts;
    private final List<Figure> figures;
    private final BitSet shown = new BitSet();
    private final BitSet bounded = new BitSet();
    private final List<Figure> telling;
    private final List<BitSet> lines = new ArrayList<>();
    private final Map<BitSet, Block> blocks = new LinkedHashMap<>();
    private final Map<BitSet, BitSet> shownAlike = new LinkedHashMap<>();

    View(Facts facts, List<Figure> figures) {
        this.facts = facts;
        this.figures = figures;
        figures.stream().filter(figure -> figure.isOfOneStratum() && figure.isShown()).forEach(figure -> shown.or(figure.strata()));
        figures.stream().filter(Figure::isBounded).forEach(figure -> bounded.or(figure.strata()));
        telling = figures.stream()
                .filter(figure -> figure.isShown() && !figure.isOfOneStratum())
                .filter(figure -> !Facts.isWithin(figure.strata(), shown))
                .toList();
        for (int stratum = 0; stratum < facts.size(); stratum++) {
            lines.add(new BitSet());
        }
        for (int line = 0; line < telling.size(); line++) {
            int place = line;
            telling.get(line).strata().stream().forEach(stratum -> lines.get(stratum).set(place));
        }
        for (int stratum = 0; stratum < facts.size(); stratum++) {
            BitSet place = lines.get(stratum);
            if (shown.get(stratum)) {
                shownAlike.computeIfAbsent(place, key -> new BitSet()).set(stratum);
            } else if (!place.isEmpty()) {
                blocks.computeIfAbsent(place, Block::new).add(stratum, bounded.get(stratum));
            }
        }
    }

    Facts facts() {
        return facts;
    }

    List<Figure> figures() {
        return figures;
    }

    /** The shown lines of several strata that not all are shown; blocks name them by their place here. */
    List<Figure> telling() {
        return telling;
    }

    /** All unknown strata that a shown line counts, in blocks. Of the rest nothing can be computed. */
    Collection<Block> blocks() {
        return blocks.values();
    }

    /** The block that these lines count; empty where there is none. */
    Block block(BitSet lines) {
        return blocks.getOrDefault(lines, new Block(lines));
    }

    /** The block the stratum is in, of itself alone where no shown line counts it. */
    Block blockOf(int stratum) {
        return block(lines.get(stratum));
    }

    /** The shown strata that just these lines count. */
    BitSet shownIn(BitSet lines) {
        return shownAlike.getOrDefault(lines, new BitSet());
    }

    /** Every set of lines that counts a stratum, shown or not. */
    List<BitSet> places() {
        List<BitSet> places = new ArrayList<>(blocks.keySet());
        shownAlike.keySet().stream().filter(lines -> !blocks.containsKey(lines)).forEach(places::add);
        return places;
    }

    BitSet unknownIn(Figure figure) {
        return Facts.without(figure.strata(), shown);
    }

    /** What other municipalities know of strata that are not shown. */
    List<BitSet> knownToOthers(int stratum) {
        return facts.everybodysKnowledge().entrySet().stream()
                .filter(entry -> !facts.isOf(entry.getKey(), stratum))
                .map(Map.Entry::getValue)
                .filter(known -> !Facts.isWithin(known, shown))
                .toList();
    }

    /** The public, which knows nothing, and what each municipality knows that is not shown to all. */
    List<BitSet> observers() {
        List<BitSet> observers = new ArrayList<>(List.of(new BitSet()));
        facts.everybodysKnowledge().values().stream()
                .filter(known -> !Facts.isWithin(known, shown))
                .forEach(observers::add);
        return observers;
    }

    List<Figure> boundedFigures() {
        return figures.stream().filter(Figure::isBounded).toList();
    }
}
