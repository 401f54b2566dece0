package org.multivector.pack;

import java.util.ArrayList;
import java.util.Optional;
import org.multivector.atlas.Manifest;
import org.multivector.atlas.Ref;
import org.multivector.pack.shape.Shape;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.Problem;
import org.multivector.pack.json.Words;

/// Reads the manifest, without which there is no atlas.
final class ManifestPart {

    static final String NAME = "manifest";

    private ManifestPart() { }

    /// Empty when the manifest is missing, wrong or of a newer format. A focus that leads nowhere is an error and keeps nothing out.
    static Optional<Manifest> read(Part part, Shape shape, Assembler items) {
        if (part.root().isMissingNode()) {
            if (part.complete()) {
                part.problems().add(Problem.error("no-manifest", "", "the pack has no manifest.json", "add one; without it this is not a pack").at(Problem.Spot.START));
            }
            return Optional.empty();
        }
        var format = part.root().path("format");
        if (format.isNumber() && format.doubleValue() > ManifestJson.FORMAT) {
            part.problems().add(Problem.error("newer-format", "/format", "the pack has format " + Words.plain(format.toString()) + ", and this program reads up to "
                    + ManifestJson.FORMAT, "update Multivector to open it"));
            return Optional.empty();
        }
        part.problems().addAll(shape.object(NAME, part.root()));
        var problems = new ArrayList<Problem>();
        var manifest = ManifestJson.read(new ItemReader(part.root(), "", items, problems));
        part.problems().addAll(problems);
        boolean broken = part.problems().stream().anyMatch(Problem::error);
        if (!manifest.focus().isEmpty() && !items.mayHave(Ref.actor(manifest.focus()))) {
            part.problems().add(Problem.error("dangling", "/focus", "there is no actor " + Words.quote(manifest.focus()), "write the id of the actor in the middle of the atlas"));
        }
        return broken ? Optional.empty() : Optional.of(manifest);
    }
}
