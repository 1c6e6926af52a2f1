package dk.styringsportal.files.office;

import dk.styringsportal.response.evidence.UncleanableException;
import dk.styringsportal.response.evidence.UncleanableException.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.events.StartElement;

/**
 * What one part says of other parts and of addresses outside: what leads to a part that is gone goes too, and of addresses
 * only those of web pages stay.
 *
 * @param part it stands in, in small letters
 * @param gone the parts that are left out, in small letters
 */
record PartLinks(String part, Set<String> gone) {

    private static final String NOWHERE = "about:blank";

    boolean isGone(StartElement element) {
        String name = element.getName().getLocalPart();
        if (part.equals("[content_types].xml") && name.equals("Override")) {
            return gone.contains(CleanXml.value(element, "PartName").toLowerCase(Locale.ROOT).replaceFirst("^/", ""));
        }
        if (part.equals("meta-inf/manifest.xml") && name.equals("file-entry")) {
            String path = CleanXml.value(element, "full-path").toLowerCase(Locale.ROOT);
            return gone.contains(path) || CleanRules.isPartGone(path, true);
        }
        return part.endsWith(".rels") && name.equals("Relationship") && isRelationGone(element);
    }

    private boolean isRelationGone(StartElement relation) {
        String type = CleanXml.value(relation, "Type");
        if (!CleanXml.value(relation, "TargetMode").equals("External")) {
            return gone.contains(resolved(CleanXml.value(relation, "Target")));
        }
        if (type.endsWith("/attachedTemplate")) {
            return true;
        }
        if (!type.endsWith("/hyperlink")) {
            throw new UncleanableException(Reason.LINKED);
        }
        return false;
    }

    /** "word/_rels/document.xml.rels" and "../customXml/item1.xml" give "customxml/item1.xml". */
    private String resolved(String target) {
        String folder = "/" + part.replaceFirst("_rels/[^/]*$", "");
        try {
            return URI.create("http://part" + folder.replace(" ", "%20"))
                    .resolve(new URI(null, target, null))
                    .getPath()
                    .toLowerCase(Locale.ROOT)
                    .replaceFirst("^/+", "");
        } catch (URISyntaxException odd) {
            throw new UncleanableException(Reason.UNKNOWN);
        }
    }

    /** An attribute's value, an address of something else than a web page made one of nothing. */
    String address(StartElement element, String attribute, String value) {
        boolean isOutside = attribute.equals("Target") && CleanXml.value(element, "TargetMode").equals("External");
        boolean isLink = attribute.equals("href") && value.contains(":");
        return (isOutside || isLink) && !isWebPage(value) ? NOWHERE : value;
    }

    private static boolean isWebPage(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return Set.of("http", "https").contains(scheme) && uri.getRawUserInfo() == null;
        } catch (URISyntaxException odd) {
            return false;
        }
    }
}
