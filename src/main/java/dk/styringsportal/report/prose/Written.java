package dk.styringsportal.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text as it was understood.
 *
 * @param pieces in order; where something has no meaning, its words stand as they were written
 * @param faults what has none, in order
 */
public record Written(List<Prose> pieces, List<ProseFault> faults) {

    public Written {
        pieces = List.copyOf(pieces);
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong with it where only these figures and pictures are there.
     *
     * @param figures "figur-12"
     * @param pictures "billede-1.png"
     */
    public List<ProseFault> faults(Set<String> figures, Set<String> pictures) {
        List<ProseFault> all = new ArrayList<>(faults);
        spans(pieces).flatMap(span -> span.figure().stream())
                .filter(figure -> !figures.contains(figure))
                .forEach(figure -> all.add(new ProseFault(ProseFault.Kind.FIGURE, "#" + figure)));
        pictures(pieces).filter(name -> !pictures.contains(name))
                .forEach(name -> all.add(new ProseFault(ProseFault.Kind.PICTURE, name)));
        return all;
    }

    /** The pictures that it shows: "billede-1.png". */
    public List<String> pictures() {
        return pictures(pieces).distinct().toList();
    }

    private static Stream<String> pictures(List<Prose> pieces) {
        return pieces.stream().flatMap(piece -> piece instanceof Prose.Picture picture
                ? Stream.of(picture.name())
                : pictures(within(piece)));
    }

    private static Stream<Span> spans(List<Prose> pieces) {
        return pieces.stream().flatMap(piece -> Stream.concat(own(piece), spans(within(piece))));
    }

    private static Stream<Span> own(Prose piece) {
        if (piece instanceof Prose.Heading heading) {
            return heading.words().stream();
        }
        if (piece instanceof Prose.Paragraph paragraph) {
            return paragraph.words().stream();
        }
        return piece instanceof Prose.Grid grid
                ? Stream.concat(Stream.of(grid.heads()), grid.rows().stream()).flatMap(List::stream).flatMap(List::stream)
                : Stream.empty();
    }

    private static List<Prose> within(Prose piece) {
        if (piece instanceof Prose.Box box) {
            return box.pieces();
        }
        return piece instanceof Prose.Items items ? items.items().stream().flatMap(List::stream).toList() : List.of();
    }
}
