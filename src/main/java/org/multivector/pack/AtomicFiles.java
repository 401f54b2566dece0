package org.multivector.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.multivector.pack.kind.KindFile;
import org.multivector.pack.kind.PackKinds;

/// Replaces files as a whole: writes beside them, forces the bytes to the disk, then moves. At every moment the old or the new file is there, whole.
class AtomicFiles {

    /// Replaces one file.
    ///
    /// @throws IOException when it cannot; the old file is then as it was
    final void replace(Path file, byte[] bytes) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var beside = beside(folder, file.getFileName().toString());
        try {
            write(beside, bytes);
            move(beside, file);
            force(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Replaces the files of a pack in a folder: all are written beside the old ones before the first is moved.
    ///
    /// @throws IOException when it cannot; no file is lost, and none is half written
    final void replaceFolder(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        var ready = new LinkedHashMap<Path, Path>();
        try {
            for (var file : files.entrySet()) {
                var beside = beside(folder, file.getKey());
                ready.put(beside, folder.resolve(file.getKey()));
                write(beside, file.getValue());
            }
            for (var file : ready.entrySet()) {
                move(file.getKey(), file.getValue());
            }
            for (KindFile<?> kind : PackKinds.ALL) {
                if (!files.containsKey(kind.file())) {
                    Files.deleteIfExists(folder.resolve(kind.file()));
                }
            }
            force(folder);
        } finally {
            for (var beside : ready.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    /// Writes and forces one file. A test may fail here.
    void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (var buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining();) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /// Puts one file in the place of another. A test may fail here.
    void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path beside(Path folder, String name) {
        return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    }

    // So that the move itself survives a loss of power. Not every system lets a folder be opened; then the move is as safe as that system makes it.
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }
}
