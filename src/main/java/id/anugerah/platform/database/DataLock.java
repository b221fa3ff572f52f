package id.anugerah.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a data folder for one living JVM; the operating system lets go when the JVM dies, however it dies.
 * Nothing else in this JVM may open the file: on POSIX systems closing any channel on it gives the lock up.
 */
final class DataLock implements AutoCloseable {

    // asked before the file is opened, for the reason above
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
    // far behind the text, which others must be able to read on Windows too
    private static final long LOCKED_BYTE = 1L << 30;

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Refuses the start with code 11 when a living process holds the folder, with 10 when it cannot be written. */
    static DataLock take(DataFolder folder) {
        Path file = folder.lock();
        if (!HELD_HERE.add(file)) {
            throw Refusals.inUse(folder.home(), LockHolder.current());
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            boolean locked = channel.tryLock(LOCKED_BYTE, 1, false) != null;
            LockHolder before = LockHolder.parse(read(channel));
            // a network disk may grant every lock, so the holder's own word counts as well
            if (!locked || before != null && before.isOtherLiving()) {
                throw Refusals.inUse(folder.home(), before);
            }
            write(channel, LockHolder.current().toString());
            return new DataLock(file, channel);
        } catch (IOException | RuntimeException failure) {
            giveUp(file, channel);
            throw failure instanceof IOException io ? Refusals.notWritable(folder.home(), io) : (RuntimeException) failure;
        }
    }

    /** The lock of a folder whose JVM died without closing it; empty when it lives or closed properly. */
    static Optional<DataLock> takeAbandoned(DataFolder folder) {
        try {
            return Files.size(folder.lock()) > 0 ? Optional.of(take(folder)) : Optional.empty();
        } catch (IOException | RuntimeException notAbandoned) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
        } catch (IOException harmless) {
            // the text names a process that will be gone
        }
        giveUp(file, channel);
    }

    private static void giveUp(Path file, FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException harmless) {
            // the lock is gone in any case
        }
        HELD_HERE.remove(file);
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(100);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }
}
