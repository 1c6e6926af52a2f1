package dk.styringsportal.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that speaks SMTP and misbehaves where a test wants it to: it answers a command otherwise than usual, hangs
 * up instead of answering, or never answers. The commands are GREETING, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, BODY (in the
 * middle of the mail) and END (its full stop).
 */
public final class MailServer implements AutoCloseable {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID: <([^@>]+)@");
    private static final Map<String, String> USUAL = Map.of(
            "GREETING", "220 mail.example ESMTP", "AUTH", "235 2.7.0 welcome", "MAIL", "250 2.1.0 ok", "RCPT", "250 2.1.5 ok",
            "DATA", "354 go on", "END", "250 2.0.0 taken", "STARTTLS", "220 2.0.0 go on");

    private final ServerSocket listener;
    private final Optional<SSLContext> encryption;
    private final Map<String, String> replies = new ConcurrentHashMap<>(USUAL);
    private final Set<String> hangingUp = ConcurrentHashMap.newKeySet();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<String> log = new CopyOnWriteArrayList<>();

    /** A mail whose full stop has come, whatever was answered to it. */
    public record Received(String recipient, String data, boolean encrypted) {

        /** The part of the Message-ID before the @. */
        public String id() {
            Matcher matcher = MESSAGE_ID.matcher(data);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    private MailServer(Optional<SSLContext> encryption) {
        this.encryption = encryption;
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        background(this::accept);
    }

    public static MailServer start() {
        return new MailServer(Optional.empty());
    }

    /** One that offers STARTTLS, and log-in after it. */
    public static MailServer encrypted(SSLContext encryption) {
        return new MailServer(Optional.of(encryption));
    }

    public int port() {
        return listener.getLocalPort();
    }

    public MailServer answering(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    public MailServer hangingUpAt(String command) {
        hangingUp.add(command);
        return this;
    }

    public MailServer silentAt(String command) {
        silent.add(command);
        return this;
    }

    /** From now on it does all that a mail server should. */
    public MailServer behaving() {
        replies.putAll(USUAL);
        hangingUp.clear();
        silent.clear();
        return this;
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    /** All that clients have said, without the mails. */
    public List<String> log() {
        return List.copyOf(log);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                open.add(socket);
                background(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket socket) {
        try (socket) {
            new Dialogue(socket).run();
        } catch (IOException hungUp) {
            log.add("(gone)");
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One client. */
    private final class Dialogue {

        private Socket socket;
        private BufferedReader in;
        private OutputStream out;
        private boolean encrypted;
        private String recipient = "";

        private Dialogue(Socket socket) throws IOException {
            use(socket);
        }

        private void use(Socket next) throws IOException {
            socket = next;
            in = new BufferedReader(new InputStreamReader(next.getInputStream(), StandardCharsets.UTF_8));
            out = next.getOutputStream();
        }

        private void run() throws IOException {
            boolean goesOn = answer("GREETING");
            while (goesOn) {
                String line = in.readLine();
                if (line == null) {
                    return;
                }
                log.add(line);
                goesOn = serve(line, line.split(" ")[0].toUpperCase(java.util.Locale.ROOT));
            }
        }

        private boolean serve(String line, String command) throws IOException {
            switch (command) {
                case "EHLO":
                    say(encryption.isEmpty() ? "250 mail.example" : "250-mail.example\r\n250 " + (encrypted ? "AUTH PLAIN" : "STARTTLS"));
                    return true;
                case "STARTTLS":
                    boolean agreed = answer("STARTTLS");
                    SSLSocket secret = (SSLSocket) encryption.orElseThrow().getSocketFactory().createSocket(socket, null, socket.getPort(), true);
                    secret.setUseClientMode(false);
                    secret.startHandshake();
                    encrypted = true;
                    use(secret);
                    return agreed;
                case "RCPT":
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    return answer("RCPT");
                case "DATA":
                    return answer("DATA") && (!replies.get("DATA").startsWith("354") || takeMail());
                case "QUIT":
                    say("221 2.0.0 bye");
                    return false;
                case "RSET", "NOOP":
                    say("250 2.0.0 ok");
                    return true;
                default:
                    return answer(command);
            }
        }

        private boolean takeMail() throws IOException {
            StringBuilder data = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                data.append(line).append('\n');
                if (hangingUp.contains("BODY")) {
                    hangUp();
                    return false;
                }
            }
            received.add(new Received(recipient, data.toString(), encrypted));
            return answer("END");
        }

        private boolean answer(String command) throws IOException {
            if (hangingUp.contains(command)) {
                hangUp();
                return false;
            }
            if (silent.contains(command)) {
                return in.read() >= 0;
            }
            say(replies.getOrDefault(command, "502 5.5.1 unknown"));
            return true;
        }

        /** With a reset, so that the other side's next write fails too. */
        private void hangUp() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        private void say(String reply) throws IOException {
            out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
