package dk.styringsportal.files.scan;

import dk.styringsportal.response.evidence.UnfitFileException;
import dk.styringsportal.response.evidence.UnfitFileException.Reason;
import dk.styringsportal.response.evidence.VirusScanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a ClamAV daemon by its command INSTREAM over TCP: the file in chunks, each with its length before it, an empty one at
 * the end; then one line, "stream: OK" or "stream: Eicar FOUND". Where it is set up and gives no such answer, the file is
 * refused.
 *
 * @see <a href="https://docs.clamav.net/manual/Usage/Scanning.html#clamd">clamd's protocol</a>
 */
@ApplicationScoped
public class ClamAv implements VirusScanner {

    private static final Logger LOG = Logger.getLogger(ClamAv.class.getName());
    private static final int CONNECTING_MILLIS = 5_000;
    private static final int ANSWERING_MILLIS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;
    private static final int HIGHEST_PORT = 65_535;

    /** "host:port"; empty where there is no scanner. */
    private Optional<String> address;

    protected ClamAv() {}

    @Inject
    public ClamAv(@ConfigProperty(name = "PORTAL_CLAMAV") Optional<String> address) {
        this.address = address.map(String::strip).filter(text -> !text.isEmpty());
    }

    @Override
    public void scan(Path file) {
        if (address.isEmpty()) {
            return;
        }
        String answer = "";
        try {
            answer = answer(file);
        } catch (IOException | IllegalArgumentException unreachable) {
            LOG.log(Level.WARNING, "The virus scanner at " + address.get() + " cannot be asked", unreachable);
        }
        if (answer.endsWith("FOUND")) {
            LOG.log(Level.WARNING, "A file was refused by the virus scanner: {0}", answer);
            throw new UnfitFileException(Reason.INFECTED);
        }
        if (!answer.equals("stream: OK")) {
            LOG.log(Level.WARNING, "The virus scanner does not take a file: {0}", answer);
            throw new UnfitFileException(Reason.NOT_SCANNED);
        }
    }

    private String answer(Path file) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(socketAddress(address.orElseThrow()), CONNECTING_MILLIS);
            socket.setSoTimeout(ANSWERING_MILLIS);
            try {
                send(file, socket);
            } catch (IOException hungUp) {
                // Of a file over its limit it says so and hangs up before it has all of it
                LOG.log(Level.FINE, "The virus scanner hung up", hungUp);
            }
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
        }
    }

    private static InetSocketAddress socketAddress(String address) {
        int colon = address.lastIndexOf(':');
        int port = Integer.parseInt(address.substring(colon + 1));
        if (colon < 1 || port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("PORTAL_CLAMAV is not host:port");
        }
        return new InetSocketAddress(address.substring(0, colon), port);
    }

    private static void send(Path file, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
