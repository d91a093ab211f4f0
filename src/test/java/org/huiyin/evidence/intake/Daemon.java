package org.huiyin.evidence.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** A virus daemon that speaks clamd's INSTREAM over a real socket and knows one virus: the EICAR test file. */
final class Daemon implements AutoCloseable {

    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final long longest;
    private final boolean dumb;

    private Daemon(long longest, boolean dumb) throws IOException {
        this.longest = longest;
        this.dumb = dumb;
        threads.execute(() -> quietly(this::serve));
    }

    static Daemon start() throws IOException {
        return new Daemon(Long.MAX_VALUE, false);
    }

    static Daemon thatTakesOnly(long bytes) throws IOException {
        return new Daemon(bytes, false);
    }

    static Daemon thatHangs() throws IOException {
        return new Daemon(Long.MAX_VALUE, true);
    }

    int port() {
        return server.getLocalPort();
    }

    private interface Talk {
        void run() throws IOException;
    }

    /** A scanner that hangs up, or the end of the test, ends the talk. */
    private static void quietly(Talk talk) {
        try {
            talk.run();
        } catch (IOException | RejectedExecutionException over) {
            // nobody is listening any more
        }
    }

    private void serve() throws IOException {
        while (true) {
            var socket = server.accept();
            if (!dumb) threads.execute(() -> quietly(() -> answer(socket)));
        }
    }

    private void answer(Socket socket) throws IOException {
        try (socket) {
            var in = new DataInputStream(socket.getInputStream());
            var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            socket.getOutputStream().write((verdict(command, in) + "\0").getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private String verdict(String command, DataInputStream in) throws IOException {
        if (!command.equals("zINSTREAM\0")) return "UNKNOWN COMMAND";
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length != 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
            if (content.size() > longest) return "INSTREAM size limit exceeded. ERROR";
        }
        return content.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Eicar-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
