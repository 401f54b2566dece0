package org.multivector.pack.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A pack inside the program.
public final class ClassPathFiles implements PackFiles {

    private final String folder;
    private final List<String> names;

    /// @param folder an absolute resource path without a final slash
    /// @param candidates the files to look for, since a class path cannot be listed
    public ClassPathFiles(String folder, List<String> candidates) {
        this.folder = folder;
        names = candidates.stream().filter(file -> ClassPathFiles.class.getResource(folder + "/" + file) != null).sorted().toList();
    }

    @Override
    public String name() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<byte[]> bytes(String file) throws IOException {
        try (var in = ClassPathFiles.class.getResourceAsStream(folder + "/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    @Override
    public List<Located> problems() {
        return List.of();
    }
}
