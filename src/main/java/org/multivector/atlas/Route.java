package org.multivector.atlas;

import java.util.List;
import java.util.Optional;
import org.multivector.geo.LonLat;
import org.multivector.text.Phrase;
import org.multivector.time.When;

/// A pipeline, railway, ferry or road with its history.
public record Route(String id, Type type, Phrase name, Optional<Phrase> shortName, List<StatusSince> history, List<Segment> segments, Optional<Length> length,
                    Ownership ownership, List<Amount> capacity, List<Amount> throughput, List<Interruption> interruptions, List<Milestone> milestones,
                    Optional<String> geometryNote, List<String> sources) {

    /// What moves along it, and how.
    public enum Type { OIL_PIPELINE, GAS_PIPELINE, RAIL, FERRY, ROAD, MULTIMODAL }

    /// Where it stands in its life.
    public enum Status { PROPOSED, CONSTRUCTION, OPERATING, SUSPENDED, CANCELLED }

    /// How a segment carries.
    public enum Mode { PIPELINE, RAIL, FERRY, SEA, ROAD, OFFSHORE_LOADING }

    /// A status that holds from the start of `when` until the next one.
    public record StatusSince(When when, Status status, boolean approximate, List<String> sources, Optional<String> note) {
        public StatusSince {
            sources = List.copyOf(sources);
        }
    }

    /// One drawn line of the route.
    ///
    /// @param path resolved positions, longitude first
    /// @param via what the path was resolved from, in the same order
    /// @param schematic whether the line only shows what is connected
    /// @param twoWay whether it carries both ways, or in a direction that changed or is not known; otherwise it carries as its path is written
    public record Segment(Mode mode, List<Via> via, List<LonLat> path, boolean schematic, boolean twoWay) {
        public Segment {
            via = List.copyOf(via);
            path = List.copyOf(path);
        }
    }

    /// A point of a segment: a place by id, or a bare position.
    public sealed interface Via { }

    /// A place on the line.
    public record ViaPlace(String place) implements Via { }

    /// A position on the line.
    public record ViaPoint(LonLat at) implements Via { }

    /// A published length in km and the segments it describes.
    public record Length(double km, List<Integer> segments, boolean schematic, List<String> sources, Optional<String> note) {
        public Length {
            segments = List.copyOf(segments);
            sources = List.copyOf(sources);
        }
    }

    /// Who runs and owns it.
    public record Ownership(Optional<String> operator, Optional<Phrase> controlledBy, List<Owner> owners) {
        public Ownership {
            owners = List.copyOf(owners);
        }
    }

    /// A share in the route or in a part of it.
    ///
    /// @param share per cent, 0 to 100
    public record Owner(String name, Optional<String> actor, Optional<Double> share, Optional<When> when, Optional<String> part, List<String> sources, Optional<String> note) {
        public Owner {
            sources = List.copyOf(sources);
        }
    }

    /// A capacity (holds from the start of `when` until the next of the same part and unit) or a throughput (holds only within `when`).
    public record Amount(When when, double value, String unit, Optional<String> part, boolean estimate, boolean derived, List<String> sources, Optional<String> note) {
        public Amount {
            sources = List.copyOf(sources);
        }
    }

    /// A time in which the flow was cut or reduced, with the cause as claimed.
    public record Interruption(String id, When when, Phrase cause, Optional<Phrase> effect, Optional<Double> tonnesLost, List<String> sources, Optional<String> note) {
        public Interruption {
            sources = List.copyOf(sources);
        }
    }

    /// A dated step in its history.
    public record Milestone(When when, Phrase what, List<String> sources) {
        public Milestone {
            sources = List.copyOf(sources);
        }
    }

    public Route {
        history = List.copyOf(history);
        segments = List.copyOf(segments);
        capacity = List.copyOf(capacity);
        throughput = List.copyOf(throughput);
        interruptions = List.copyOf(interruptions);
        milestones = List.copyOf(milestones);
        sources = List.copyOf(sources);
    }

    /// The short name where there is one, else the name.
    public Phrase label() {
        return shortName.orElse(name);
    }

    /// Whether any drawn line is only schematic.
    public boolean schematic() {
        return segments.stream().anyMatch(Segment::schematic);
    }
}
