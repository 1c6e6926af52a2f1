package dk.styringsportal.benchmark.edition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which edition of a campaign: 1.0 is the first, 1.1 and so on are revised ones ("revideret udgave").
 *
 * @param revision 0 for the first edition
 */
public record EditionVersion(int revision) implements Comparable<EditionVersion> {

    public static final EditionVersion FIRST = new EditionVersion(0);

    private static final Pattern FORM = Pattern.compile("1\\.(0|[1-9][0-9]{0,3})");

    public EditionVersion {
        if (revision < 0) {
            throw new IllegalArgumentException("Revisions are counted from 0, not " + revision);
        }
    }

    /** @throws IllegalArgumentException for anything but what {@link #toString()} gives */
    public static EditionVersion parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("No version of an edition: \"" + text + "\"");
        }
        return new EditionVersion(Integer.parseInt(form.group(1)));
    }

    public EditionVersion next() {
        return new EditionVersion(revision + 1);
    }

    /** Whether it corrects an earlier one. */
    public boolean isRevised() {
        return revision > 0;
    }

    @Override
    public int compareTo(EditionVersion other) {
        return Integer.compare(revision, other.revision);
    }

    @Override
    public String toString() {
        return "1." + revision;
    }
}
