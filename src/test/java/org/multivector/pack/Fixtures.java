package org.multivector.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The packs that tests read.
final class Fixtures {

    static final Path TINY = Path.of("src/test/resources/packs/tiny");
    static final Path BROKEN = Path.of("src/test/resources/packs/broken");
    static final Path CORE = Path.of("assets/packs/core");

    private Fixtures() { }

    static List<Path> broken() throws IOException {
        try (var folders = Files.list(BROKEN)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /// The pack of a broken fixture: the folder itself, or the zip that its `zip.txt` describes, built in the other folder.
    ///
    /// A line is `entry = file of the fixture`, `entry zeros SIZE`, `name many COUNT` or `damage entry` (spoils the packed bytes of it).
    static Path pack(Path fixture, Path temporary) throws IOException {
        var description = fixture.resolve("zip.txt");
        if (!Files.exists(description)) {
            return fixture;
        }
        var bytes = new ByteArrayOutputStream();
        var lines = Files.readAllLines(description);
        try (var zip = new ZipOutputStream(bytes)) {
            for (var line : lines) {
                entry(zip, line, fixture);
            }
        }
        var whole = bytes.toByteArray();
        lines.stream().filter(line -> line.startsWith("damage ")).forEach(line -> damage(whole, line.substring("damage ".length())));
        return Files.write(temporary.resolve("pack.mvpack"), whole);
    }

    private static void entry(ZipOutputStream zip, String line, Path fixture) throws IOException {
        var words = line.split(" ");
        switch (words[1]) {
            case "=" -> put(zip, words[0], Files.readAllBytes(fixture.resolve(words[2])));
            case "zeros" -> put(zip, words[0], new byte[Integer.parseInt(words[2])]);
            case "many" -> {
                for (int i = 0; i < Integer.parseInt(words[2]); i++) {
                    put(zip, words[0] + i, new byte[0]);
                }
            }
            default -> { }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    // The first time a name stands in a zip its packed bytes follow.
    private static void damage(byte[] zip, String entry) {
        int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf(entry) + entry.length();
        new Random(1).ints(8, at + 8, at + 40).forEach(i -> zip[i] ^= 0x55);
    }
}
