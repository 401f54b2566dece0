package org.multivector.pack;

import java.io.IOException;
import java.util.stream.Stream;
import org.multivector.pack.files.ClassPathFiles;
import org.multivector.pack.kind.KindFile;
import org.multivector.pack.kind.PackKinds;

/// The pack that comes with the program.
public final class CorePack {

    private static final String FOLDER = "/assets/packs/core";

    private CorePack() { }

    /// Reads it from the program's own resources. Blocking; call it off the window's thread.
    ///
    /// @throws Refusal when the program's own files cannot be read
    public static LoadReport open() throws Refusal {
        var files = Stream.concat(Stream.of(PackKinds.MANIFEST), PackKinds.ALL.stream().map(KindFile::file)).toList();
        try (var pack = new ClassPathFiles(FOLDER, files)) {
            return PackReader.read(pack);
        } catch (IOException reason) {
            throw new Refusal("cannot-read", "The pack inside the program cannot be read: " + reason.getMessage() + ".", reason);
        }
    }
}
