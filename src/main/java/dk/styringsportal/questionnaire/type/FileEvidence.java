package dk.styringsportal.questionnaire.type;

import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.Meaning;
import dk.styringsportal.questionnaire.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Files as evidence. The answer names them; their content is kept apart.
 *
 * @param maximumFiles at least 1
 * @param allow which answers without a value are offered
 */
public record FileEvidence(int maximumFiles, Set<Meaning> allow) implements ItemType {

    public FileEvidence {
        allow = Set.copyOf(allow);
    }

    @Override
    public String kind() {
        return "file";
    }

    @Override
    public AnswerValue read(String place, Object plain) {
        return Reading.without(allow, place, plain).orElseGet(() -> new AnswerValue.Files(files(place, plain)));
    }

    private List<EvidenceFile> files(String place, Object plain) {
        if (!(plain instanceof List<?> list)) {
            throw new MalformedAnswerException(place, "a list of files is wanted, not " + Reading.describe(plain));
        }
        if (list.size() > maximumFiles) {
            throw new MalformedAnswerException(place, "at most " + maximumFiles + " files are wanted, not " + list.size());
        }
        List<EvidenceFile> files = new ArrayList<>();
        for (Object file : list) {
            files.add(file(place + "/" + files.size(), file));
        }
        return files;
    }

    private static EvidenceFile file(String place, Object plain) {
        Map<?, ?> members = Reading.members(place, plain, "member", List.of("id", "name", "size"));
        if (members.get("id") instanceof String id
                && members.get("name") instanceof String name
                && members.get("size") instanceof Number size) {
            try {
                return new EvidenceFile(UUID.fromString(id), name, size.longValue());
            } catch (IllegalArgumentException malformed) {
                throw new MalformedAnswerException(place + "/id", "the id of an uploaded file is wanted");
            }
        }
        throw new MalformedAnswerException(place, "an object with id, name and size of an uploaded file is wanted");
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
