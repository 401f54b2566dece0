package org.multivector.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.multivector.atlas.Atlas;
import org.multivector.pack.json.ItemWriter;
import org.multivector.pack.json.Layout;
import org.multivector.pack.kind.KindFile;
import org.multivector.pack.kind.PackKinds;
import tools.jackson.databind.node.JsonNodeFactory;

/// Writes packs. The same atlas always gives the same bytes; a write that fails half-way leaves what was there before.
///
/// Blocking; call it off the window's thread.
public final class PackWriter {

    // 1 January 1980, the first moment a zip can name: the date of writing must not change the bytes.
    private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final AtomicFiles disk;

    public PackWriter() {
        this(new AtomicFiles());
    }

    PackWriter(AtomicFiles disk) {
        this.disk = disk;
    }

    /// Writes the pack as a folder, which is made when it is not there. Files of a pack that have become empty are removed, others are left alone.
    ///
    /// @throws Refusal when the folder cannot be written
    public void write(Atlas atlas, Path folder) throws Refusal {
        try {
            disk.replaceFolder(folder, files(atlas));
        } catch (IOException reason) {
            throw refused(folder, reason);
        }
    }

    /// Writes the pack as one `.mvpack` file.
    ///
    /// @throws Refusal when the file cannot be written
    public void writeZip(Atlas atlas, Path file) throws Refusal {
        try {
            disk.replace(file, zip(files(atlas)));
        } catch (IOException reason) {
            throw refused(file, reason);
        }
    }

    /// The files of a pack by name: the manifest, and one for each kind of which there are items.
    static Map<String, byte[]> files(Atlas atlas) {
        var files = new LinkedHashMap<String, byte[]>();
        var manifest = JsonNodeFactory.instance.objectNode();
        ManifestJson.write(atlas.manifest(), new ItemWriter(manifest));
        files.put(PackKinds.MANIFEST, Layout.bytes(manifest));
        PackKinds.ALL.forEach(kind -> put(kind, atlas, files));
        return files;
    }

    private static <T> void put(KindFile<T> kind, Atlas atlas, Map<String, byte[]> files) {
        var items = kind.of().apply(atlas.contents());
        if (!items.isEmpty()) {
            var root = JsonNodeFactory.instance.objectNode();
            var list = root.putArray(kind.name());
            items.forEach(item -> kind.write().accept(item, new ItemWriter(list.addObject())));
            files.put(kind.file(), Layout.bytes(root));
        }
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ZIP_EPOCH);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
        return bytes.toByteArray();
    }

    private static Refusal refused(Path where, IOException reason) {
        return new Refusal("cannot-write", "The pack cannot be written to " + where + ": " + reason.getMessage() + ". What was there is as it was.", reason);
    }
}
