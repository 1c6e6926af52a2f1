package dk.styringsportal.markup;

import dk.styringsportal.report.prose.Prose;
import dk.styringsportal.report.prose.ProseFault;
import dk.styringsportal.report.prose.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes the words of one block. */
final class MarkdownWords extends AbstractVisitor {

    private static final Pattern PICTURE = Pattern.compile("billede-[1-9][0-9]{0,3}\\.(png|jpg)");
    private static final Pattern FIGURE = Pattern.compile("#figur-([0-9]{1,4})(?:-([0-9]{1,3}))?");

    /** Of the web or of mail, without anything that an address has not. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}\"<>\\\\^`{|}]+");

    private final List<ProseFault> faults;
    private final List<Span> spans = new ArrayList<>();
    private boolean strong;
    private Optional<String> link = Optional.empty();

    MarkdownWords(List<ProseFault> faults) {
        this.faults = faults;
    }

    static boolean isPicture(Image image) {
        return PICTURE.matcher(image.getDestination()).matches();
    }

    /** What stands in the brackets of a picture, without marks. */
    static String plain(Node node) {
        return Prose.plain(new MarkdownWords(new ArrayList<>()).within(node)).strip();
    }

    List<Span> within(Node node) {
        visitChildren(node);
        return spans;
    }

    List<Span> of(Node node) {
        node.accept(this);
        return spans;
    }

    private void add(String words) {
        spans.add(new Span(words, strong, link));
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    /** Whoever writes a new line wants one. */
    @Override
    public void visit(SoftLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    /** The typeface has no italics, so both marks are one. */
    @Override
    public void visit(Emphasis emphasis) {
        emphasised(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        emphasised(emphasis);
    }

    private void emphasised(Node node) {
        boolean before = strong;
        strong = true;
        visitChildren(node);
        strong = before;
    }

    @Override
    public void visit(Link node) {
        String address = node.getDestination();
        var figure = FIGURE.matcher(address);
        if (figure.matches()) {
            link = Optional.of(address);
        } else if (ADDRESS.matcher(address).matches()) {
            link = Optional.of(address);
        } else {
            faults.add(new ProseFault(ProseFault.Kind.LINK, address));
        }
        int before = spans.size();
        visitChildren(node);
        if (spans.size() == before && link.isPresent()) {
            add(figure.matches() ? "figur " + figure.group(1) + (figure.group(2) == null ? "" : "." + figure.group(2)) : address);
        }
        link = Optional.empty();
    }

    @Override
    public void visit(HtmlInline html) {
        faults.add(new ProseFault(ProseFault.Kind.HTML, html.getLiteral()));
        add(html.getLiteral());
    }

    /** In the middle of other marks, or from elsewhere. */
    @Override
    public void visit(Image image) {
        faults.add(new ProseFault(ProseFault.Kind.PICTURE, image.getDestination()));
        add(plain(image));
    }
}
