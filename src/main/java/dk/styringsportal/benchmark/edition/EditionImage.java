package dk.styringsportal.benchmark.edition;

import dk.styringsportal.response.CanonicalJson;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture that KL's commentary shows.
 *
 * @param name "billede-1.png" or "billede-2.jpg": by which texts show it
 * @param alternative what it shows, in words; never blank
 * @param content as PNG or JPEG
 */
public record EditionImage(String name, String alternative, byte[] content) {

    /** In bytes, of one. */
    public static final int LARGEST = 1024 * 1024;

    /** In an edition. */
    public static final int MOST = 20;

    /** In characters, of the words. */
    public static final int LONGEST_ALTERNATIVE = 500;

    static final String SECTION = "image";

    private static final Pattern NAME = Pattern.compile("billede-([1-9][0-9]{0,3})\\.(png|jpg)");

    public EditionImage {
        content = content.clone();
        if (!NAME.matcher(name).matches() || alternative.isBlank() || alternative.length() > LONGEST_ALTERNATIVE) {
            throw new IllegalArgumentException("A picture is called billede-1.png or so, and says in words what it shows");
        }
        if (content.length == 0 || content.length > LARGEST) {
            throw new IllegalArgumentException("A picture has 1 to " + LARGEST + " bytes, not " + content.length);
        }
    }

    /** A name that none of these has. */
    public static String nextName(List<EditionImage> others, boolean png) {
        int number = others.stream().mapToInt(image -> number(image.name())).max().orElse(0) + 1;
        return "billede-" + number + (png ? ".png" : ".jpg");
    }

    /** The names as the pictures came. */
    public static List<String> inOrder(Collection<String> names) {
        return names.stream().sorted(Comparator.comparing(EditionImage::number)).toList();
    }

    private static int number(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? Integer.parseInt(parts.group(1)) : 0;
    }

    /** Those of an edition, in the order they came. */
    public static List<EditionImage> of(EditionPieces editions, EditionId id, LineReader reader) {
        List<EditionImage> images = new ArrayList<>();
        new EditionFile(editions, id).lines(EditionPart.IMAGES, line -> images.add(of(reader.read(line))));
        return images;
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** "image/png" or "image/jpeg" */
    public static String mediaType(String name) {
        return name.endsWith(".png") ? "image/png" : "image/jpeg";
    }

    String line() {
        return CanonicalJson.of(new TreeMap<>(Map.of(
                "section", SECTION,
                "name", name,
                "alternative", alternative,
                "content", Base64.getEncoder().encodeToString(content))));
    }

    /** @throws EditionFaultException for anything but what {@link #line} writes */
    static EditionImage of(Map<String, Object> plain) {
        try {
            return new EditionImage(
                    (String) plain.get("name"), (String) plain.get("alternative"), Base64.getDecoder().decode((String) plain.get("content")));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException malformed) {
            throw new EditionFaultException("A picture does not say what it must.");
        }
    }
}
