package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.Evidence;
import dk.styringsportal.response.EvidenceRepository;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.UnfitFileException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Handing in files as evidence, and fetching them. */
@ApplicationScoped
@Transactional
public class HandingIn {

    @Inject
    private Answering answering;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Keeps a file for an item. It belongs to the answer once the answer names it.
     *
     * @throws NotFoundException if there is no such response or question, or it takes no files
     * @throws UnfitFileException if it is too large or of no kind that is taken
     */
    public EvidenceFile handIn(User user, ResponseId id, String itemCode, String name, byte[] content) {
        Response response = answering.openForAnswering(user, id, itemCode);
        Item item = answering.itemOf(response, itemCode);
        if (!(item.type() instanceof FileEvidence)) {
            throw new NotFoundException("The question " + itemCode + " takes no files");
        }
        Evidence taken = Evidence.of(item.code(), name, content);
        if (evidence.size(id) + content.length > Evidence.LARGEST_OF_RESPONSE) {
            throw new UnfitFileException(UnfitFileException.Reason.RESPONSE_TOO_LARGE);
        }
        evidence.store(id, taken, user.displayName(), clock.instant());
        audit.record(user, "evidence.add", response.campaign(), response.organisation());
        return taken.file();
    }

    /**
     * A file with its content, for those who may see the response.
     *
     * @throws NotFoundException if there is no such response or file, or it is another municipality's
     */
    public Evidence fetch(User user, ResponseId id, UUID file) {
        Response response = answering.read(user, id);
        Evidence found = evidence.of(id, file).orElseThrow(() -> new NotFoundException("There is no such file"));
        if (user.isKl()) {
            audit.record(user, "evidence.read", response.campaign(), response.organisation());
        }
        return found;
    }

    /**
     * An answer with its files as they were handed in, whatever the writer says of their names and sizes.
     *
     * @throws MalformedAnswerException if it names a file that was not handed in for the item
     */
    AnswerValue checked(ResponseId id, Item item, AnswerValue value) {
        if (!(value instanceof AnswerValue.Files named)) {
            return value;
        }
        Map<UUID, EvidenceFile> known = evidence.of(id, item.code()).stream()
                .collect(Collectors.toMap(EvidenceFile::id, Function.identity()));
        if (!named.files().stream().map(EvidenceFile::id).allMatch(known::containsKey)) {
            throw new MalformedAnswerException(item.code().value(), "only files handed in for this question are wanted");
        }
        return new AnswerValue.Files(
                named.files().stream().map(EvidenceFile::id).distinct().map(known::get).toList());
    }
}
