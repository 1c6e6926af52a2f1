package dk.styringsportal.surveys.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a part of a workbook says that others lie. */
final class Relationships {

    /**
     * @param type the last word of its address: "worksheet", "styles", "sharedStrings"
     * @param part its name from the root
     */
    record Relationship(String id, String type, String part) {}

    private final List<Relationship> relationships = new ArrayList<>();

    private Relationships() {}

    /**
     * None where nothing is said.
     *
     * @param part that says it; empty for the whole file
     */
    static Relationships of(String part, Archive archive, WorkbookFaults faults) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        Relationships found = new Relationships();
        archive.part(name).ifPresent(content -> {
            XmlPart xml = new XmlPart(name, content, faults);
            while (xml.next()) {
                if (xml.begins("Relationship")) {
                    String type = xml.attribute("Type").orElse("");
                    found.relationships.add(new Relationship(
                            xml.attribute("Id").orElse(""),
                            type.substring(type.lastIndexOf('/') + 1),
                            from(folder, xml.attribute("Target").orElse(""))));
                }
            }
        });
        return found;
    }

    private static String from(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String around = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                around = around.isEmpty() ? "" : around.substring(0, around.lastIndexOf('/', around.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return around + rest;
    }

    Optional<String> partOfType(String type) {
        return relationships.stream().filter(to -> to.type().equals(type)).map(Relationship::part).findFirst();
    }

    Optional<Relationship> withId(String id) {
        return relationships.stream().filter(to -> to.id().equals(id)).findFirst();
    }
}
