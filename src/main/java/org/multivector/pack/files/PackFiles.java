package org.multivector.pack.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.multivector.pack.json.Problem;

/// Where the files of a pack come from: a folder, a zip, or the program itself.
public interface PackFiles extends Closeable {

    /// How the pack is called in findings about no file in particular.
    String name();

    /// The JSON files at the top of the pack, sorted.
    List<String> names();

    /// The bytes of one file; empty when there is none, or when it is larger than [Limits] allow (then [#problems] says so).
    ///
    /// @throws IOException when the file is there and cannot be read
    Optional<byte[]> bytes(String file) throws IOException;

    /// What is wrong with the pack as a container, so far.
    List<Located> problems();

    /// Whether the container is not safe to use at all.
    default boolean unsafe() {
        return false;
    }

    /// A problem with a file, or with the container itself.
    record Located(String file, Problem problem) { }

    @Override
    default void close() throws IOException { }
}
