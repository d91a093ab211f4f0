package org.huiyin.evidence.intake;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.huiyin.evidence.ScanOutcome;

/**
 * ClamAV's daemon over TCP, with its command {@code INSTREAM} (clamd(8)): the file in chunks with their length in front, a
 * chunk of length zero, and one line of answer.
 *
 * <p>Spoken here rather than through a library, because the one there is waits for ever on a daemon that hangs.
 *
 * <p>The daemon's {@code StreamMaxLength} must be above the largest size limit (it is 25 or 100 MB if not set); a file
 * over it gets {@link ScanOutcome.State#UNAVAILABLE}, never clean. Files over its {@code MaxFileSize} it calls clean
 * unread, unless {@code AlertExceedsMax} is on: an operator sets both.
 */
public final class Clamd implements VirusScan {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("(?s)stream: (.+) FOUND\\s*");
    private static final Pattern FINE = Pattern.compile("(?s)stream: OK\\s*");

    private final String host;
    private final int port;
    private final Duration patience;

    /** @param patience for the whole scan, sending included; a large film takes a minute */
    public Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public ScanOutcome scan(InputStream content) {
        try (var socket = new Socket()) {
            var deadline = CompletableFuture.runAsync(
                    () -> hangUp(socket), delayedExecutor(patience.toMillis(), MILLISECONDS));
            try {
                socket.connect(new InetSocketAddress(host, port), (int) TO_CONNECT.toMillis());
                return outcome(ask(content, socket));
            } finally {
                deadline.cancel(false);
            }
        } catch (IOException silent) {
            return ScanOutcome.unavailable(String.valueOf(silent.getMessage()));
        }
    }

    private static String ask(InputStream content, Socket socket) throws IOException {
        try {
            send(content, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK + 4)));
        } catch (SocketException hungUp) {
            // the daemon hangs up on a file that is too long, and has said why
        }
        var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "");
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var chunk = new byte[CHUNK];
        for (var count = content.read(chunk); count >= 0; count = content.read(chunk)) {
            if (count == 0) continue; // zero would mean the end
            out.writeInt(count);
            out.write(chunk, 0, count);
        }
        out.writeInt(0);
        out.flush();
    }

    private static ScanOutcome outcome(String answer) {
        if (FINE.matcher(answer).matches()) return ScanOutcome.clean();
        var found = FOUND.matcher(answer);
        if (found.matches()) return ScanOutcome.infected(found.group(1));
        return ScanOutcome.unavailable(answer.isBlank() ? "no answer" : answer.strip());
    }

    /** A blocked write knows no time-out of its own; closing the connection under it ends it. */
    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // that is what was wanted
        }
    }
}
