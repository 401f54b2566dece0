package org.multivector.pack;

import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Atlas;

/// What came of reading a pack: the atlas of its good items, and everything that is wrong with it.
///
/// @param atlas empty when nothing can be opened: no usable manifest, a newer format, or a file that is not safe to unpack
/// @param findings sorted by file, line and column
public record LoadReport(Optional<Atlas> atlas, List<Finding> findings) {

    public LoadReport {
        findings = findings.stream().sorted().distinct().toList();
    }

    /// The number of findings that keep an item or the pack out.
    public int errors() {
        return (int) findings.stream().filter(Finding::error).count();
    }

    /// The number of findings that keep nothing out.
    public int warnings() {
        return findings.size() - errors();
    }

    /// Whether nothing is wrong at all.
    public boolean clean() {
        return findings.isEmpty();
    }
}
