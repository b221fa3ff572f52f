package id.anugerah.evidence.scan;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Speaks clamd's protocol on a socket: VERSIONCOMMANDS and INSTREAM with its chunks; knows one virus. */
final class FakeClamd implements Closeable {

    enum Mood { HEALTHY, SILENT, TALKS_NONSENSE, HANGS_UP }

    private final List<Socket> connections = Collections.synchronizedList(new ArrayList<>());
    private final List<byte[]> scanned = Collections.synchronizedList(new ArrayList<>());
    private volatile Mood mood = Mood.HEALTHY;
    private ServerSocket server;
    private int port;

    FakeClamd() throws IOException {
        start();
    }

    void start() throws IOException {
        server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        port = server.getLocalPort();
        ServerSocket own = server;
        Thread thread = new Thread(() -> accept(own), "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void is(Mood now) {
        mood = now;
    }

    List<byte[]> scanned() {
        return scanned;
    }

    private void accept(ServerSocket own) {
        while (!own.isClosed()) {
            try {
                Socket connection = own.accept();
                connections.add(connection);
                Thread thread = new Thread(() -> serve(connection), "fake-clamd-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection; DataInputStream in = new DataInputStream(connection.getInputStream()); OutputStream out = connection.getOutputStream()) {
            String command = line(in);
            if (command.contains("VERSIONCOMMANDS")) {
                reply(out, command, "ClamAV 1.4.6/27000/Fri Aug 14 08:00:00 2020| COMMANDS: SCAN QUIT RELOAD PING CONTSCAN VERSIONCOMMANDS VERSION END SHUTDOWN MULTISCAN FILDES STATS IDSESSION INSTREAM");
            } else if (mood == Mood.HANGS_UP) {
                return;
            } else {
                byte[] content = chunks(in);
                switch (mood) {
                    case SILENT -> Thread.sleep(60_000);
                    case TALKS_NONSENSE -> reply(out, command, "wat?");
                    default -> {
                        scanned.add(content);
                        reply(out, command, new String(content, StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
                                ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
                    }
                }
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first letter says how lines end: z with NUL, n with a line feed. */
    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c > 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private static byte[] chunks(DataInputStream in) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toByteArray();
    }

    private static void reply(OutputStream out, String command, String text) throws IOException {
        out.write((text + (command.startsWith("z") ? "\0" : "\n")).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Goes down; {@link #start} brings it back to the same address. */
    @Override
    public void close() throws IOException {
        server.close();
        for (Socket connection : List.copyOf(connections)) {
            connection.close();
        }
    }
}
