package dk.styringsportal.files;

import dk.styringsportal.files.office.CleanOffice;
import dk.styringsportal.files.office.OfficeText;
import dk.styringsportal.files.office.OldOffice;
import dk.styringsportal.files.pdf.CleanPdf;
import dk.styringsportal.files.pdf.PdfText;
import dk.styringsportal.files.picture.JpegPicture;
import dk.styringsportal.files.picture.PngPicture;
import dk.styringsportal.response.evidence.EvidenceReader;
import dk.styringsportal.response.evidence.FileKind;
import dk.styringsportal.response.evidence.FileText;
import dk.styringsportal.response.evidence.UncleanableException;
import dk.styringsportal.response.evidence.UnfitFileException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Knows who opens which kind of file. */
@ApplicationScoped
public class OpenedFiles implements EvidenceReader {

    private static final Logger LOG = Logger.getLogger(OpenedFiles.class.getName());

    @Override
    public Legibility read(FileKind kind, Path file, FileText text) {
        try {
            checkIsOneFile(kind, file);
            Legibility legibility = switch (kind) {
                case PDF -> PdfText.read(file, text);
                case PNG -> picture(PngPicture.check(file));
                case JPEG -> picture(JpegPicture.check(file));
                case DOCX, XLSX, PPTX, ODT, ODS, ODP -> OfficeText.read(kind, file, text);
                case OLD_OFFICE -> OldOffice.read(file, text);
                case LOCKED_OFFICE -> OldOffice.checkIsLocked(file);
                case TEXT -> PlainText.read(file, text);
            };
            text.end();
            return legibility;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw refusal(kind, broken);
        }
    }

    /** What is a picture or PDF from its beginning may be an archive from its end. */
    private static void checkIsOneFile(FileKind kind, Path file) throws IOException {
        if ((kind == FileKind.PDF || kind.isPicture()) && ArchiveEnd.isIn(file)) {
            throw new UnfitFileException(UnfitFileException.Reason.KIND);
        }
    }

    private static Legibility picture(boolean sound) {
        if (!sound) {
            throw new UnfitFileException(UnfitFileException.Reason.KIND);
        }
        return Legibility.NOT_READ;
    }

    /** What a library stumbles over is the file's fault as far as its sender is told; the log says which it was. */
    private static RuntimeException refusal(FileKind kind, Throwable broken) {
        if (broken instanceof UnfitFileException unfit) {
            return unfit;
        }
        LOG.log(Level.INFO, "A file of the kind {0} cannot be opened: {1}", new Object[] {kind, broken.getClass().getName()});
        return new UnfitFileException(UnfitFileException.Reason.DAMAGED);
    }

    @Override
    public void cleanCopy(FileKind kind, Path file, Path copy) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            switch (kind) {
                case PDF -> CleanPdf.write(file, out);
                case PNG -> {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                        PngPicture.clean(in, out);
                    }
                }
                case JPEG -> {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                        JpegPicture.clean(in, out);
                    }
                }
                case DOCX, XLSX, PPTX, ODT, ODS, ODP -> CleanOffice.write(file, out);
                case OLD_OFFICE -> throw new UncleanableException(UncleanableException.Reason.OLD_FORMAT);
                case LOCKED_OFFICE -> throw new UncleanableException(UncleanableException.Reason.LOCKED);
                case TEXT -> Files.copy(file, out);
            }
        } catch (UncleanableException known) {
            throw known;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.log(Level.INFO, "A file of the kind {0} cannot be cleaned: {1}", new Object[] {kind, broken.getClass().getName()});
            throw new UncleanableException(UncleanableException.Reason.UNKNOWN);
        }
    }
}
