package dk.styringsportal.application;

import dk.styringsportal.response.evidence.EvidenceRepository;
import dk.styringsportal.response.evidence.EvidenceRepository.Copy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/** The content of a file, piece by piece, so that a slow reader holds neither memory nor a connection to the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class EvidenceContent {

    @Inject
    private EvidenceRepository evidence;

    /** Of a file that the caller has been allowed to fetch. */
    public void write(UUID file, Copy copy, OutputStream out) throws IOException {
        int number = 0;
        Optional<byte[]> piece = evidence.piece(file, copy, number);
        while (piece.isPresent()) {
            out.write(piece.get());
            number++;
            piece = evidence.piece(file, copy, number);
        }
    }
}
