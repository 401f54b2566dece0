package org.multivector.pack;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.multivector.atlas.Atlas;
import org.multivector.pack.shape.Shape;
import org.multivector.pack.files.FolderFiles;
import org.multivector.pack.files.PackFiles;
import org.multivector.pack.files.Utf8;
import org.multivector.pack.files.ZipFiles;
import org.multivector.pack.json.Locator;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.TreeReader;
import org.multivector.pack.json.Words;
import org.multivector.pack.kind.KindFile;
import org.multivector.pack.kind.PackKinds;

/// Opens packs: a folder, or the same folder as a zip with the ending `.mvpack`.
///
/// Every problem is found in one pass; what is wrong is left out and the rest makes the atlas. Blocking; call it off the window's thread.
public final class PackReader {

    private static final String MANIFEST = ManifestPart.NAME;

    private static final int MOST = 1000;

    private PackReader() { }

    /// Compiled when the first pack is read, and kept: it costs more than a small pack.
    private static final class Schema {
        private static final Shape SHAPE = new Shape(Stream.concat(Stream.of(MANIFEST), PackKinds.ALL.stream().map(KindFile::name)));
    }

    /// Reads a pack.
    ///
    /// @throws Refusal when there is nothing to read: no such file, no rights, not a folder and not a zip
    public static LoadReport read(Path folderOrZip) throws Refusal {
        try (var files = open(folderOrZip)) {
            return read(files);
        } catch (NoSuchFileException reason) {
            throw new Refusal("no-such-pack", "There is no pack at " + folderOrZip + ".", reason);
        } catch (AccessDeniedException reason) {
            throw new Refusal("cannot-read", "The pack " + folderOrZip + " may not be read by this user.", reason);
        } catch (ZipException reason) {
            throw new Refusal("not-a-pack", "The file " + folderOrZip + " is neither a pack folder nor a whole .mvpack file.", reason);
        } catch (IOException reason) {
            throw new Refusal("cannot-read", "The pack " + folderOrZip + " cannot be read: " + reason.getMessage() + ".", reason);
        }
    }

    private static PackFiles open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isReadable(path)) {
            throw new AccessDeniedException(path.toString());
        }
        return Files.isDirectory(path) ? new FolderFiles(path) : new ZipFiles(path);
    }

    /// Reads a pack from wherever its files are.
    ///
    /// @throws IOException when a file that is there cannot be read
    static LoadReport read(PackFiles files) throws IOException {
        var parts = parts(files);
        var findings = new ArrayList<Finding>();
        var atlas = Optional.<Atlas>empty();
        if (!files.unsafe()) {
            atlas = atlas(parts);
            parts.values().forEach(part -> findings.addAll(locate(part)));
        }
        strangers(files, findings);
        files.problems().forEach(located -> findings.add(finding(located.file(), located.problem(), located.problem().spot().orElse(Problem.Spot.START))));
        return new LoadReport(files.unsafe() ? Optional.empty() : atlas, findings);
    }

    private static Map<String, Part> parts(PackFiles files) throws IOException {
        var parts = new HashMap<String, Part>();
        parts.put(MANIFEST, part(files, PackKinds.MANIFEST));
        for (var kind : PackKinds.ALL) {
            parts.put(kind.name(), part(files, kind.file()));
        }
        return parts;
    }

    private static Part part(PackFiles files, String file) throws IOException {
        var bytes = files.bytes(file);
        if (bytes.isEmpty()) {
            return files.names().contains(file) ? Part.unreadable(file, List.of()) : Part.missing(file);
        }
        var decoded = Utf8.decode(bytes.get());
        return decoded.text().map(text -> Part.of(file, text, TreeReader.read(text), decoded.problems())).orElseGet(() -> Part.unreadable(file, decoded.problems()));
    }

    private static Optional<Atlas> atlas(Map<String, Part> parts) {
        var shape = Schema.SHAPE;
        PackKinds.ALL.forEach(kind -> {
            var part = parts.get(kind.name());
            if (!part.root().isMissingNode()) {
                part.problems().addAll(shape.list(kind.name(), part.root()));
            }
        });
        var assembler = new Assembler(parts);
        var contents = assembler.assemble();
        return ManifestPart.read(parts.get(MANIFEST), shape, assembler).map(manifest -> new Atlas(manifest, contents));
    }

    private static void strangers(PackFiles files, List<Finding> findings) {
        var known = Stream.concat(Stream.of(PackKinds.MANIFEST), PackKinds.ALL.stream().map(KindFile::file)).collect(Collectors.toCollection(TreeSet::new));
        for (var name : files.names()) {
            if (!known.contains(name)) {
                var hint = Words.nearest(name, known).map(near -> "did you mean " + near + "?").orElse("remove it, or give it another ending than .json");
                findings.add(finding(name, Problem.warning("unknown-file", "", "the file is not part of a pack and is not read", hint), Problem.Spot.START));
            }
        }
    }

    private static List<Finding> locate(Part part) {
        Set<String> pointers = part.problems().stream().filter(problem -> problem.spot().isEmpty()).map(Problem::pointer).collect(Collectors.toSet());
        var locator = Locator.in(part.text(), pointers);
        var findings = part.problems().stream().map(problem -> finding(part.file(), problem, locator.spot(problem))).sorted().toList();
        if (findings.size() <= MOST) {
            return findings;
        }
        var more = Problem.error("too-many", "", "there are " + findings.size() + " mistakes in this file; the first " + MOST + " are shown", "correct these and validate again");
        return Stream.concat(findings.stream().limit(MOST), Stream.of(finding(part.file(), more, Problem.Spot.START))).toList();
    }

    private static Finding finding(String file, Problem problem, Problem.Spot spot) {
        return new Finding(problem.error() ? Finding.Severity.ERROR : Finding.Severity.WARNING, problem.code(), Words.plain(file), spot.line(), spot.column(),
                problem.pointer(), problem.message(), problem.hint());
    }
}
