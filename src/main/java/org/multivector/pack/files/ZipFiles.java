package org.multivector.pack.files;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.Words;

/// A pack as a zip. Nothing is unpacked to the disk; sizes are counted while reading, never taken from the zip's own word.
public final class ZipFiles implements PackFiles {

    private static final int CHUNK = 1 << 16;

    private final Path path;
    private final ZipFile zip;
    private final TreeMap<String, ZipEntry> entries = new TreeMap<>();
    private final List<Located> problems = new ArrayList<>();
    private long total;
    private boolean unsafe;

    /// @throws ZipException when the file is not a zip
    /// @throws IOException when it cannot be read
    public ZipFiles(Path path) throws IOException {
        this.path = path;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IllegalArgumentException mistake) {
            throw new ZipException(mistake.getMessage());
        }
        list();
    }

    private void list() {
        if (zip.size() > Limits.ENTRIES) {
            container("too-many-entries", "the zip holds " + zip.size() + " entries", "a pack has one file per kind; at most " + Limits.ENTRIES + " entries are read");
            unsafe = true;
            return;
        }
        var seen = new HashSet<String>();
        zip.stream().forEach(entry -> {
            var name = entry.getName().replace('\\', '/');
            if (escapes(name)) {
                container("zip-escape", "the entry " + Words.quote(entry.getName()) + " points outside the pack", "zip the files of the pack folder again; the entry is not read");
            } else if (!seen.add(name)) {
                container("zip-repeated", "the entry " + Words.quote(name) + " is in the zip twice", "zip the files of the pack folder again; the first one is read");
            } else if (name.endsWith(".json") && !entry.isDirectory() && name.indexOf('/') < 0) {
                entries.put(name, entry);
            } else if (name.endsWith("/manifest.json")) {
                container("nested", "the pack lies in the folder " + Words.quote(name.substring(0, name.lastIndexOf('/'))) + " inside the zip",
                        "zip the files themselves, without the folder around them");
            }
        });
    }

    private static boolean escapes(String name) {
        return name.startsWith("/") || name.matches("[A-Za-z]:.*") || List.of(name.split("/")).contains("..") || name.indexOf('\0') >= 0;
    }

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public List<String> names() {
        return unsafe ? List.of() : List.copyOf(entries.keySet());
    }

    @Override
    public Optional<byte[]> bytes(String file) throws IOException {
        var entry = entries.get(file);
        if (entry == null || unsafe) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            return in == null ? Optional.empty() : inflate(file, entry, in);
        } catch (ZipException | EOFException | IllegalArgumentException mistake) {
            problems.add(new Located(file, Problem.error("zip-broken", "", "the zip is damaged here", "get a whole copy of the pack").at(Problem.Spot.START)));
            return Optional.empty();
        }
    }

    private Optional<byte[]> inflate(String file, ZipEntry entry, InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            bytes.write(chunk, 0, read);
            total += read;
            if (total > Limits.TOTAL || bytes.size() > Limits.SMALL && bytes.size() > Limits.RATIO * Math.max(1, entry.getCompressedSize())) {
                container("zip-bomb", "the zip unpacks to far more than it should", "do not use this file; ask where it came from");
                unsafe = true;
                return Optional.empty();
            }
            if (bytes.size() > Limits.FILE) {
                problems.add(new Located(file, tooLarge()));
                return Optional.empty();
            }
        }
        var whole = bytes.toByteArray();
        var sum = new CRC32();
        sum.update(whole);
        if (entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
            throw new ZipException("wrong sum");
        }
        return Optional.of(whole);
    }

    static Problem tooLarge() {
        return Problem.error("file-too-large", "", "the file is larger than " + (Limits.FILE >> 20) + " MiB", "split the pack into smaller ones").at(Problem.Spot.START);
    }

    private void container(String code, String message, String hint) {
        problems.add(new Located(name(), Problem.error(code, "", message, hint).at(Problem.Spot.START)));
    }

    @Override
    public List<Located> problems() {
        return List.copyOf(problems);
    }

    @Override
    public boolean unsafe() {
        return unsafe;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
