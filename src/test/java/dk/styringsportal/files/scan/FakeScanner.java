package dk.styringsportal.files.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A daemon that speaks ClamAV's INSTREAM: finds the word EICAR, and takes no more than a limit. */
public final class FakeScanner implements AutoCloseable {

    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final ServerSocket server;
    private final Thread answering;
    private final int limit;

    private FakeScanner(int limit) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.limit = limit;
        this.answering = new Thread(this::answer);
        answering.setDaemon(true);
        answering.start();
    }

    /** @param limit in bytes */
    public static FakeScanner taking(int limit) {
        try {
            return new FakeScanner(limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "127.0.0.1:3310". */
    public String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    private void answer() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                answer(new DataInputStream(client.getInputStream()), client.getOutputStream());
            } catch (IOException closed) {
                // The next one, if there is any
            }
        }
    }

    private void answer(DataInputStream in, OutputStream out) throws IOException {
        String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            say(out, "UNKNOWN COMMAND");
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (content.size() > limit) {
                say(out, "INSTREAM size limit exceeded. ERROR");
                return;
            }
        }
        say(out, content.toString(StandardCharsets.ISO_8859_1).contains("EICAR") ? "stream: Eicar-Signature FOUND" : "stream: OK");
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Whoever asks from now on is not answered: one that was just being taken would have been. */
    @Override
    public void close() {
        try {
            server.close();
            answering.join(LONGEST_FAREWELL.toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
