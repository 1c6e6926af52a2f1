package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.ItemCode;
import dk.styringsportal.questionnaire.MalformedAnswerException;
import dk.styringsportal.questionnaire.type.FileEvidence;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseRepository;
import dk.styringsportal.response.evidence.Evidence;
import dk.styringsportal.response.evidence.EvidenceRepository;
import dk.styringsportal.response.evidence.UnfitFileException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Handing in files as evidence, and fetching them. */
@ApplicationScoped
@Transactional
public class HandingIn {

    /** How long an answer may be under way that names a file handed in before. */
    private static final Duration ON_ITS_WAY = Duration.ofHours(1);

    @Inject
    private Answering answering;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private ResponseRepository responses;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * For what item a file would be kept, before it is taken in.
     *
     * @throws NotFoundException if there is no such response or question, or it takes no files
     * @throws dk.styringsportal.response.ResponseSubmittedException if the response is submitted
     */
    ItemCode itemFor(FileSender sender, String itemCode) {
        Response response = sender.open(itemCode).response();
        Item item = answering.itemOf(response, itemCode);
        if (!(item.type() instanceof FileEvidence)) {
            throw new NotFoundException("The question " + itemCode + " takes no files");
        }
        return item.code();
    }

    /**
     * Keeps a file for an item. It belongs to the answer once the answer names it.
     *
     * @param looked whether somebody has looked that no citizen is to be seen in it
     * @throws UnfitFileException if there is no room for it beside the response's other files
     */
    @Transactional(rollbackOn = IOException.class)
    EvidenceFile keep(FileSender sender, Evidence taken, boolean looked, ReceivedFile content) throws IOException {
        FileSender.Opening opening = sender.open(taken.item().value());
        Response response = opening.response();
        ResponseId id = response.id();
        long size = taken.file().size();
        if (evidence.size(id) + size > Evidence.LARGEST_OF_RESPONSE) {
            evidence.forget(id, ToolPlaces.named(responses.withId(id).orElseThrow()), clock.instant().minus(ON_ITS_WAY));
        }
        long used = evidence.size(id);
        if (used + size > Evidence.LARGEST_OF_RESPONSE) {
            throw UnfitFileException.noRoomBeside(used);
        }
        try (InputStream in = content.open()) {
            evidence.store(id, taken, opening.writer().shown(), clock.instant(), in);
        }
        audit.record(opening.writer().recorded(), "evidence.add", response.campaign(), response.organisation(),
                "file " + taken.file().id() + (looked ? ", looked through by hand" : ""));
        return taken.file();
    }

    /**
     * A file for those who may see the response; {@link EvidenceContent} gives its content.
     *
     * @throws NotFoundException if there is no such response or file, or it is another municipality's
     */
    public Evidence fetch(User user, ResponseId id, UUID file) {
        return fetch(answering.read(user, id), user.name(), file, item -> true);
    }

    /**
     * The same for whoever may read answers of the response.
     *
     * @param who as the audit trail calls the reader
     * @param readable whether answers to an item are for this reader
     */
    Evidence fetch(Response response, String who, UUID file, Predicate<ItemCode> readable) {
        Evidence found = evidence.of(response.id(), file)
                .filter(kept -> readable.test(kept.item()))
                .orElseThrow(() -> new NotFoundException("There is no such file"));
        audit.record(who, "evidence.read", response.campaign(), response.organisation(), "file " + file);
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
                named.files().stream().map(EvidenceFile::id).distinct().map(known::get).toList(), named.links());
    }
}
