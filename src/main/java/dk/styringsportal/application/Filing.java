package dk.styringsportal.application;

import dk.styringsportal.access.User;
import dk.styringsportal.questionnaire.AnswerValue;
import dk.styringsportal.questionnaire.EvidenceFile;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.report.ReportTexts;
import dk.styringsportal.report.ReportWriter;
import dk.styringsportal.report.filing.AnswerLineWriter;
import dk.styringsportal.report.filing.AnswerLines;
import dk.styringsportal.report.filing.FiledFile;
import dk.styringsportal.report.filing.SubmittedAnswers;
import dk.styringsportal.response.Response;
import dk.styringsportal.response.ResponseId;
import dk.styringsportal.response.ResponseNotSubmittedException;
import dk.styringsportal.response.evidence.EvidenceRepository.Copy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Making the document of what was submitted. Data are read in transactions of their own; drawing holds none. */
@ApplicationScoped
public class Filing {

    @Inject
    private Submissions submissions;

    @Inject
    private EvidenceContent contents;

    @Inject
    private AnswerLineWriter lines;

    @Inject
    private ReportWriter writer;

    /**
     * All submitted answers with the checksums of the files that belong to them, in Danish.
     *
     * @throws NotFoundException if there is no such response, or it is another municipality's
     * @throws ResponseNotSubmittedException if it is a draft
     * @throws IOException if the stream takes no more
     */
    public void write(User user, ResponseId id, OutputStream out) throws IOException {
        Submissions.Submitted submitted = submissions.get(user, id);
        List<FiledFile> files = files(submitted.questionnaire(), submitted.response());
        int number = Math.max(1, submitted.record().submissions().size());
        writer.write(
                SubmittedAnswers.of(
                        submitted.campaign(),
                        submitted.questionnaire(),
                        submitted.response(),
                        number,
                        files,
                        lines.write(AnswerLines.ofMunicipality(
                                submitted.questionnaire(), submitted.response().answers(), ReportTexts.DANISH)),
                        ReportTexts.DANISH),
                out);
    }

    private List<FiledFile> files(QuestionnaireVersion questionnaire, Response response) throws IOException {
        List<FiledFile> files = new ArrayList<>();
        for (Item item : questionnaire.questions()) {
            Optional<AnswerValue> answer = response.answers().to(item.code());
            if (answer.isPresent() && answer.get() instanceof AnswerValue.Files given) {
                for (EvidenceFile file : given.files()) {
                    files.add(new FiledFile(item.code(), file, checksum(file)));
                }
            }
        }
        return files;
    }

    /** Piece by piece; empty where not as much is there as was handed in. */
    private Optional<String> checksum(EvidenceFile file) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        CountedBytes counted = new CountedBytes();
        contents.write(file.id(), Copy.ORIGINAL, new DigestOutputStream(counted, digest));
        return counted.count == file.size() ? Optional.of(HexFormat.of().formatHex(digest.digest())) : Optional.empty();
    }

    /** Keeps nothing but how much it was given. */
    private static final class CountedBytes extends OutputStream {

        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
