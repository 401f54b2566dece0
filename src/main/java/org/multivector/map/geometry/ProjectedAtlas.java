package org.multivector.map.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Route;
import org.multivector.geo.LonLat;
import org.multivector.map.camera.Projection;

/// Where the routes and places of an atlas lie in a projection, worked out once. Immutable.
public final class ProjectedAtlas {

    private final Atlas atlas;
    private final Projection projection;
    private final Map<String, List<ProjectedLine>> routes = new HashMap<>();
    private final Map<String, double[]> places = new HashMap<>();

    /// Takes some milliseconds for the core pack.
    public ProjectedAtlas(Atlas atlas, Projection projection) {
        this.atlas = atlas;
        this.projection = projection;
        atlas.contents().routes().forEach(route -> routes.put(route.id(), lines(route)));
        atlas.contents().places().forEach(place -> places.put(place.id(), project(place.at())));
    }

    /// Whether it was made from this atlas and projection.
    public boolean of(Atlas other, Projection otherProjection) {
        return atlas == other && projection.id().equals(otherProjection.id());
    }

    /// The runs of a route in the order of its segments; each has at least two points.
    public List<ProjectedLine> route(String id) {
        return routes.getOrDefault(id, List.of());
    }

    /// x and y of a place in projected metres; empty when there is no such place or it lies outside the projection.
    public Optional<double[]> place(String id) {
        return Optional.ofNullable(places.get(id)).filter(xy -> Double.isFinite(xy[0]) && Double.isFinite(xy[1]));
    }

    private double[] project(LonLat at) {
        double[] xy = {at.lon(), at.lat()};
        projection.forward(xy, xy, 1);
        return xy;
    }

    private List<ProjectedLine> lines(Route route) {
        var lines = new ArrayList<ProjectedLine>();
        var path = new ArrayList<LonLat>();
        Route.Segment before = null;
        for (var segment : route.segments()) {
            boolean joins = before != null && before.mode() == segment.mode() && before.schematic() == segment.schematic()
                    && !segment.path().isEmpty() && path.getLast().equals(segment.path().getFirst());
            if (!joins) {
                finish(lines, before, path);
            }
            path.addAll(joins ? segment.path().subList(1, segment.path().size()) : segment.path());
            before = segment;
        }
        finish(lines, before, path);
        return List.copyOf(lines);
    }

    private void finish(List<ProjectedLine> lines, Route.Segment segment, List<LonLat> path) {
        if (path.size() > 1) {
            var line = ProjectedLine.of(segment.mode(), segment.schematic(), path, projection);
            if (line.outline().points() > 1) {
                lines.add(line);
            }
        }
        path.clear();
    }
}
