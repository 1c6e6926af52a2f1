package dk.styringsportal.application;

import dk.styringsportal.benchmark.edition.Edition;
import dk.styringsportal.benchmark.edition.EditionFile;
import dk.styringsportal.benchmark.edition.EditionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;

/** An edition's file, piece by piece, so that a slow reader holds neither memory nor a connection to the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class EditionDownload {

    @Inject
    private EditionRepository editions;

    /** Of an edition that the caller has been allowed to fetch. */
    public void write(Edition edition, OutputStream out) throws IOException {
        new EditionFile(editions, edition.id()).writeTo(out, edition.checksum());
    }
}
