package org.multivector.map.basemap;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.multivector.graphics.Outline;
import org.multivector.map.basemap.Topology.Feature;

/// The base map on the projected plane at several levels of detail, ready to be drawn.
///
/// A level is made when it is first asked for, which takes some tens of milliseconds and belongs on a background thread; apart from that
/// immutable and safe on any thread.
public final class BaseGeometry {

    /// How far a simplified line may lie from the true one, in metres; 0 is the line as it is stored.
    private static final double[] TOLERANCES = {0, 500, 1000, 2000, 4000, 8000, 16000};

    private final ProjectedTopology land;
    private final ProjectedTopology water;
    private final ProjectedTopology regions;
    private final AtomicReferenceArray<Level> levels = new AtomicReferenceArray<>(TOLERANCES.length);

    /// @param land with the collection `countries`
    /// @param water with `lakes` and `rivers`
    /// @param regions with `regions`
    BaseGeometry(ProjectedTopology land, ProjectedTopology water, ProjectedTopology regions) {
        this.land = land;
        this.water = water;
        this.regions = regions;
    }

    /// All lines at one tolerance, in projected metres.
    ///
    /// @param tolerance metres
    /// @param countries the area of each country by its id
    /// @param land all countries together: filled as one, neighbours show no seam
    /// @param coast where land ends, each line once
    /// @param borders where countries meet, each line once
    /// @param regions borders of the first administrative level, each line once
    /// @param rivers by rank
    public record Level(double tolerance, Map<String, Outline> countries, Outline land, Outline coast, Outline borders, Outline regions, Outline lakes,
                        Map<Integer, Outline> rivers) {
        public Level {
            countries = Map.copyOf(countries);
            rivers = Map.copyOf(rivers);
        }
    }

    /// The coarsest level whose deviation stays below half a pixel.
    public Level at(double metresPerPixel) {
        int best = 0;
        for (int i = 0; i < TOLERANCES.length; i++) {
            if (TOLERANCES[i] <= metresPerPixel / 2) {
                best = i;
            }
        }
        return level(best);
    }

    /// All levels, finest first.
    public List<Level> levels() {
        return IntStream.range(0, TOLERANCES.length).mapToObj(this::level).toList();
    }

    /// Two threads that ask at once both make it; either answer is right.
    private Level level(int index) {
        var level = levels.get(index);
        if (level == null) {
            level = make(TOLERANCES[index]);
            levels.set(index, level);
        }
        return level;
    }

    private Level make(double tolerance) {
        double smallest = 2 * tolerance * tolerance;
        var lines = land.lines(tolerance);
        var features = land.source().features("countries");
        var countries = new HashMap<String, Outline>();
        features.forEach(feature -> countries.merge(feature.id(), ProjectedTopology.outline(feature, lines, smallest), BaseGeometry::together));
        var used = new BitSet();
        var shared = shared(features, used);
        used.andNot(shared);
        var waters = water.lines(tolerance);
        var inner = regions.lines(tolerance);
        return new Level(tolerance, countries, together(countries.values().stream(), true), ProjectedTopology.strokes(used, lines, smallest),
                ProjectedTopology.strokes(shared, lines, 0), ProjectedTopology.strokes(shared(regions.source().features("regions"), new BitSet()), inner, 0),
                together(water.source().features("lakes").stream().map(lake -> ProjectedTopology.outline(lake, waters, smallest)), true),
                rivers(water.source(), waters));
    }

    private static Map<Integer, Outline> rivers(Topology water, List<ProjectedTopology.Line> lines) {
        var rivers = new HashMap<Integer, Outline>();
        for (Feature river : water.features("rivers")) {
            rivers.merge(river.rank(), ProjectedTopology.outline(river, lines, 0), BaseGeometry::together);
        }
        return rivers;
    }

    /// The arcs that belong to more than one feature.
    private static BitSet shared(List<Feature> features, BitSet used) {
        var shared = new BitSet();
        for (var feature : features) {
            for (int[] part : feature.parts()) {
                for (int index : part) {
                    int arc = index < 0 ? ~index : index;
                    if (used.get(arc)) {
                        shared.set(arc);
                    }
                    used.set(arc);
                }
            }
        }
        return shared;
    }

    private static Outline together(Outline one, Outline other) {
        return together(Stream.of(one, other), one.closed());
    }

    private static Outline together(Stream<Outline> outlines, boolean closed) {
        var path = new OutlineBuilder();
        outlines.forEach(path::append);
        return path.build(closed);
    }
}
