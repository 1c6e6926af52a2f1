package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.EvidenceLink;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.Row;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Files as evidence, or links. The answer names the files; their content is kept apart.
 *
 * @param maximumFiles at least 1, links among them
 * @param allow which answers without a value are offered
 */
public record FileEvidence(int maximumFiles, Set<Meaning> allow) implements ItemType {

    private static final String LINK = "link";

    /** In characters, as file systems have it. */
    private static final int LONGEST_NAME = 255;

    public FileEvidence {
        allow = Set.copyOf(allow);
    }

    @Override
    public String kind() {
        return "file";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return Reading.without(allow, place, plain).orElseGet(() -> given(place, plain));
    }

    private AnswerValue given(String place, Object plain) {
        if (!(plain instanceof List<?> list)) {
            throw new MalformedAnswerException(place, "a list of files is wanted, not " + Reading.describe(plain));
        }
        if (list.size() > maximumFiles) {
            throw new MalformedAnswerException(place, "at most " + maximumFiles + " files are wanted, not " + list.size());
        }
        Map<UUID, EvidenceFile> files = new LinkedHashMap<>();
        Set<EvidenceLink> links = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String there = place + "/" + i;
            if (list.get(i) instanceof Map<?, ?> map && map.containsKey(LINK)) {
                if (!links.add(LinkReading.link(there + "/" + LINK, Reading.members(there, map, "member", List.of(LINK)).get(LINK)))) {
                    throw new MalformedAnswerException(there, "the link is there twice");
                }
            } else {
                EvidenceFile file = file(there, list.get(i));
                if (files.put(file.id(), file) != null) {
                    throw new MalformedAnswerException(there, "file " + file.id() + " is there twice");
                }
            }
        }
        return new AnswerValue.Files(List.copyOf(files.values()), List.copyOf(links));
    }

    private static EvidenceFile file(String place, Object plain) {
        Map<?, ?> members = Reading.members(place, plain, "member", List.of("id", "name", "size"));
        if (members.get("id") instanceof String id
                && members.get("name") instanceof String name
                && members.get("size") instanceof Number size) {
            return new EvidenceFile(id(place + "/id", id), name(place + "/name", name), size(place + "/size", size));
        }
        throw new MalformedAnswerException(place, "an object with id, name and size of an uploaded file is wanted");
    }

    private static UUID id(String place, String id) {
        try {
            UUID read = UUID.fromString(id);
            if (read.toString().equalsIgnoreCase(id)) {
                return read;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below
        }
        throw new MalformedAnswerException(place, "the id of an uploaded file is wanted");
    }

    private static String name(String place, String name) {
        String read = Words.oneLine(LONGEST_NAME, place, name);
        if (read.isEmpty()) {
            throw new MalformedAnswerException(place, "the name of an uploaded file is wanted");
        }
        return read;
    }

    private static long size(String place, Number size) {
        try {
            long bytes = new BigDecimal(size.toString()).longValueExact();
            if (bytes >= 0) {
                return bytes;
            }
        } catch (ArithmeticException | NumberFormatException notWhole) {
            // Told below
        }
        throw new MalformedAnswerException(place, "a whole number of bytes is wanted");
    }

    @Override
    public boolean isComplete(AnswerValue value, List<Row> asked) {
        return !value.isEmpty();
    }

    @Override
    public List<Object> limits() {
        return List.of(maximumFiles);
    }
}
