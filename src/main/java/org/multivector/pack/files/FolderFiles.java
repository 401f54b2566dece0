package org.multivector.pack.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A pack as a folder.
public final class FolderFiles implements PackFiles {

    private final Path folder;
    private final List<String> names;
    private final List<Located> problems = new ArrayList<>();

    /// @throws IOException when the folder cannot be listed
    public FolderFiles(Path folder) throws IOException {
        this.folder = folder;
        try (var files = Files.list(folder)) {
            names = files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted().toList();
        }
    }

    @Override
    public String name() {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName()).orElse(folder).toString();
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<byte[]> bytes(String file) throws IOException {
        if (!names.contains(file)) {
            return Optional.empty();
        }
        var path = folder.resolve(file);
        if (Files.size(path) > Limits.FILE) {
            problems.add(new Located(file, ZipFiles.tooLarge()));
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(path));
    }

    @Override
    public List<Located> problems() {
        return List.copyOf(problems);
    }
}
