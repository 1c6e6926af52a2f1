package dk.styringsportal.files.office;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What in a document tells who wrote it, when and with whom. Elements and attributes go by their names without prefix, since
 * programs choose different ones. ECMA-376 part 1, 17.13.5 (revisions), 17.13.4 (comments); OpenDocument 1.3 part 3, 5.5
 * (change tracking), 14.1 (annotations).
 */
final class CleanRules {

    /** Gone with all that is inside them. */
    private static final Set<String> GONE = Set.of(
            // Word: what was deleted, how it looked before, comments
            "del", "moveFrom", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "rPrChange",
            "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange", "tblPrExChange", "tblGridChange",
            "numberingChange", "cellIns", "cellDel", "cellMerge", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
            "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
            "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
            // Word: settings
            "rsids", "trackRevisions", "attachedTemplate", "docVars", "mailMerge", "writeProtection", "dataBinding", "docId",
            "saveThroughXslt",
            // Excel
            "legacyDrawing", "legacyDrawingHF", "fileSharing", "absPath", "revisionPtr", "customWorkbookViews",
            "customSheetViews",
            // PowerPoint
            "custDataLst", "modifyVerifier",
            // OpenDocument
            "annotation", "annotation-end", "tracked-changes", "change", "change-start", "change-end", "creator",
            "initial-creator", "author-name", "author-initials", "printed-by", "script", "event-listeners", "event-listener",
            "dde-source", "dde-links", "dde-connection-decls", "sender-firstname", "sender-lastname", "sender-initials",
            "sender-title", "sender-position", "sender-email", "sender-phone-private", "sender-fax", "sender-phone-work",
            "sender-company", "sender-street", "sender-city", "sender-postal-code", "sender-country",
            "sender-state-or-province", "file-name");

    /** What was inserted stays, and that it was inserted goes. */
    private static final Set<String> OPENED = Set.of("ins", "moveTo");

    private static final Set<String> ATTRIBUTES =
            Set.of("author", "initials", "userName", "refreshedBy", "lastModifiedBy", "changed-by", "protected-by");

    private static final Pattern LOCAL_PATH = Pattern.compile("(?i)([a-z]:[\\\\/]|\\\\\\\\|file:|/home/|/users/).*");

    /** Fields that Word fills in with a name or a path. */
    private static final Pattern TELLING_FIELD =
            Pattern.compile("(?is)\\s*(author|lastsavedby|username|userinitials|useraddress|filename|template|docproperty|info)\\b.*");

    /** Parts that are left out. */
    private static final Set<String> PARTS_GONE = Set.of(
            "docprops/", "customxml/", "/comments", "threadedcomments/", "commentauthors", "/people.xml", "/persons/",
            "ppt/authors.xml", "printersettings/", "revisioninfo", "changesinfos/", "xl/revisions/", "xl/usernames",
            "ppt/tags/", "_xmlsignatures/", "docmetadata/", "customui/", "documenttasks/", "xl/drawings/vmldrawing",
            "xl/drawings/_rels/vmldrawing", "word/recipientdata");

    private static final Set<String> OPEN_DOCUMENT_PARTS_GONE = Set.of(
            "thumbnails/", "configurations2/", "layout-cache", "manifest.rdf", "meta-inf/documentsignatures",
            "meta-inf/macrosignatures", "versionlist.xml", "versions/", "objectreplacements/");

    /** Parts that hold what lies elsewhere, or what no page shows. */
    private static final Set<String> LINKED_PARTS =
            Set.of("xl/externallinks/", "xl/connections.xml", "xl/querytables/", "xl/pivotcache/", "xl/model/");

    private CleanRules() {}

    static boolean isGone(String element) {
        return GONE.contains(element);
    }

    static boolean isOpened(String element) {
        return OPENED.contains(element);
    }

    static boolean isAttributeGone(String element, String name, String namespace, String value) {
        return ATTRIBUTES.contains(name)
                || name.toLowerCase(Locale.ROOT).startsWith("rsid")
                || name.equals("date") && namespace.contains("wordprocessingml")
                || name.equals("id") && element.equals("pageSetup") && namespace.contains("relationships")
                || !name.equals("Target") && LOCAL_PATH.matcher(value).matches();
    }

    static boolean isTellingField(String instruction) {
        return TELLING_FIELD.matcher(instruction).matches();
    }

    /** @param part in small letters */
    static boolean isPartGone(String part, boolean isOpenDocument) {
        return isOpenDocument
                ? Stream.of("meta.xml", "settings.xml").anyMatch(end -> part.equals(end) || part.endsWith("/" + end))
                        || OPEN_DOCUMENT_PARTS_GONE.stream().anyMatch(part::startsWith)
                : PARTS_GONE.stream().anyMatch(part::contains);
    }

    /** @param part in small letters */
    static boolean isLinkedPart(String part) {
        return LINKED_PARTS.stream().anyMatch(part::startsWith);
    }
}
