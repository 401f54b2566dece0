package org.multivector.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The findings of one or more packs as text for the command line.
///
/// @param findings one line each; with several packs the file is preceded by its pack
/// @param errors how many keep something out
/// @param warnings how many do not
/// @param packs how many packs were read
public record Validation(List<String> findings, int errors, int warnings, int packs) {

    public Validation {
        findings = List.copyOf(findings);
    }

    /// Reads the packs one after another.
    ///
    /// @throws Refusal when one of them cannot be read at all
    public static Validation of(List<Path> packs) throws Refusal {
        var lines = new ArrayList<String>();
        int errors = 0;
        int warnings = 0;
        for (var pack : packs) {
            var report = PackReader.read(pack);
            errors += report.errors();
            warnings += report.warnings();
            var prefix = packs.size() > 1 ? pack + "/" : "";
            report.findings().forEach(finding -> lines.add(prefix + finding));
        }
        return new Validation(lines, errors, warnings, packs.size());
    }

    /// Whether nothing is wrong.
    public boolean clean() {
        return findings.isEmpty();
    }

    /// Every finding, then the closing count, such as `3 errors, 1 warning in 2 packs` or `no findings in 1 pack`.
    public List<String> lines() {
        var all = new ArrayList<>(findings);
        all.add(count());
        return all;
    }

    private String count() {
        var where = " in " + number(packs, "pack");
        if (errors + warnings == 0) {
            return "no findings" + where;
        }
        var parts = new ArrayList<String>();
        if (errors > 0) {
            parts.add(number(errors, "error"));
        }
        if (warnings > 0) {
            parts.add(number(warnings, "warning"));
        }
        return String.join(", ", parts) + where;
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
