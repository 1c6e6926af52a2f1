package dk.styringsportal.web.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The parts of a questionnaire beside its themes, each a panel of its own; the first takes what no other has. */
enum Part {
    SURVEY("skema", List.of()),
    GROUPS("grupper", List.of("groups")),
    SCALES("skalaer", List.of("scales")),
    ROW_SETS("raekker", List.of("rowSets")),
    STEMS("stammer", List.of("stems")),
    CONSISTENCY("modsigelser", List.of("consistency")),
    CHECKS("kontrolsummer", List.of("checks")),
    ASSESSMENT("vurdering", List.of("assessment")),
    SOURCES("kilder", List.of("literature", "sources"));

    private final String address;
    private final List<String> members;

    Part(String address, List<String> members) {
        this.address = address;
        this.members = members;
    }

    /** As the page's address has it. */
    String address() {
        return address;
    }

    static Optional<Part> at(String address) {
        return Stream.of(values()).filter(part -> part.address.equals(address)).findFirst();
    }

    /** The part in which a member of the file stands. */
    static Part of(String member) {
        return Stream.of(values()).filter(part -> part.members.contains(member)).findFirst().orElse(SURVEY);
    }

    /** The addresses of the parts by the members that stand in them; the first part's are not named. */
    static Map<String, String> byMember() {
        Map<String, String> addresses = new TreeMap<>();
        Stream.of(values()).forEach(part -> part.members.forEach(member -> addresses.put(member, part.address)));
        return addresses;
    }
}
