package dk.styringsportal.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The levels of a text's headings: the highest that it has is 1, all below are 2. Whoever writes one kind of heading gets one, with
 * however many marks; none of level 2 stands before the first of level 1, so that no level is left out.
 */
final class HeadingLevels {

    private final int highest;
    private boolean begun;

    private HeadingLevels(int highest) {
        this.highest = highest;
    }

    static HeadingLevels in(Node document) {
        Highest found = new Highest();
        document.accept(found);
        return new HeadingLevels(found.level);
    }

    /** To be asked in the text's order. */
    int of(Heading heading) {
        boolean first = heading.getLevel() == highest || !begun;
        begun = true;
        return first ? 1 : 2;
    }

    private static final class Highest extends AbstractVisitor {

        private int level = Integer.MAX_VALUE;

        @Override
        public void visit(Heading heading) {
            level = Math.min(level, heading.getLevel());
        }
    }
}
