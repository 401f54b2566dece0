package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.multivector.graphics.TextStyle;
import org.multivector.graphics.TextStyle.Weight;
import org.multivector.map.basemap.Labels;
import org.multivector.map.label.Label;
import org.multivector.map.label.Priority;
import org.multivector.map.label.Spot;
import org.multivector.text.Language;

/// The names of countries, in spaced capitals, and of waters, slanted. A country may have several anchors; the first that is free serves.
final class NameLabels {

    private final Map<String, List<Labels.Label>> countries;
    private final Map<String, List<Labels.Label>> waters;

    NameLabels(Labels names) {
        countries = byId(names.countries());
        waters = byId(names.waters());
    }

    private static Map<String, List<Labels.Label>> byId(List<Labels.Label> labels) {
        var map = new LinkedHashMap<String, List<Labels.Label>>();
        labels.forEach(label -> map.computeIfAbsent(label.id(), _ -> new ArrayList<>()).add(label));
        return map;
    }

    List<Label> of(MapScene scene) {
        var labels = new ArrayList<Label>();
        countries.values().forEach(anchors -> addCountry(scene, anchors, labels));
        waters.values().forEach(anchors -> addWater(scene, anchors, labels));
        return labels;
    }

    private static void addCountry(MapScene scene, List<Labels.Label> anchors, List<Label> labels) {
        var first = anchors.getFirst();
        boolean focus = first.id().equals(scene.view().atlas().manifest().focus());
        double metresPerPixel = 1 / scene.viewport().scale();
        if (!focus && metresPerPixel > countryLimit(first.rank())) {
            return;
        }
        var style = countryStyle(scene, first.rank(), focus, metresPerPixel);
        var spots = new ArrayList<Spot>();
        boolean small = first.rank() > 2;
        for (var anchor : anchors) {
            double[] at = onScreen(scene, anchor);
            if (!OffMap.contains(scene, at[0], at[1])) {
                continue;
            }
            for (double down : small ? new double[] {0, -1.2, 1.2} : new double[] {0, 0.65, -0.65, -1.3, 1.3, -2.6, 2.6}) {
                for (double right : small ? new double[] {0, -1.2, 1.2} : new double[] {0, -1.5, 1.5, -3, 3}) {
                    spots.add(Spot.centred(at[0] + right * style.size(), at[1] + down * style.size(), style.size()));
                }
            }
        }
        var language = scene.view().look().language();
        var words = first.name().in(language).toUpperCase(Locale.of(language.code()));
        labels.add(new Label("country:" + first.id(), words, style, focus ? Priority.FOCUS : Priority.country(first.rank()), spots));
    }

    private static TextStyle countryStyle(MapScene scene, int rank, boolean focus, double metresPerPixel) {
        double zoom = Math.clamp(Math.pow(3400 / metresPerPixel, 0.35), 0.8, 1.5);
        double size = scene.size((focus ? 25 : rank == 1 ? 19 : rank == 2 ? 12.5 : 11) * zoom);
        boolean spaced = scene.view().look().language() != Language.ZH || focus;
        var style = TextStyle.of(size, scene.palette().colour(focus ? "map-label-focus" : "map-label-country")).weight(Weight.SEMIBOLD)
                .halo(scene.palette().colour("map-halo").fade(focus ? 0.8 : 0.55));
        return spaced ? style.spaced(size * (rank == 1 ? 0.26 : 0.16)) : style;
    }

    private static void addWater(MapScene scene, List<Labels.Label> anchors, List<Label> labels) {
        var water = anchors.getFirst();
        if (1 / scene.viewport().scale() > waterLimit(water)) {
            return;
        }
        double size = scene.size(water.kind().equals("sea") ? 13 : water.kind().equals("lake") ? 11.5 : 11);
        var style = TextStyle.of(size, scene.palette().colour("map-label-water")).slanted().halo(scene.palette().colour("map-halo").fade(0.5));
        var spots = new ArrayList<Spot>();
        for (var anchor : anchors) {
            double[] at = onScreen(scene, anchor);
            if (OffMap.contains(scene, at[0], at[1])) {
                addSpots(spots, anchor, at, size);
            }
        }
        var language = scene.view().look().language();
        labels.add(new Label("water:" + water.id(), water.name().in(language), style, Priority.WATER + 2 * water.rank(), spots));
    }

    /// A little along and across its direction: farther off, the name would stand on land.
    private static void addSpots(List<Spot> spots, Labels.Label water, double[] at, double size) {
        double radians = Math.toRadians(water.angle());
        for (double along : water.angle() == 0 ? new double[] {0, -2, 2} : new double[] {0, -2, 2, -4, 4}) {
            for (double across : water.kind().equals("river") ? new double[] {0} : new double[] {0, -1.3, 1.3}) {
                spots.add(Spot.turned(at[0] + (Math.cos(radians) * along - Math.sin(radians) * across) * size,
                        at[1] + (Math.sin(radians) * along + Math.cos(radians) * across) * size, water.angle(), size));
            }
        }
    }

    private static double[] onScreen(MapScene scene, Labels.Label label) {
        double[] xy = {label.at().lon(), label.at().lat()};
        scene.projection().forward(xy, xy, 1);
        return new double[] {scene.viewport().screenX(xy[0]), scene.viewport().screenY(xy[1])};
    }

    /// Metres per pixel above which a country of the rank is not named.
    private static double countryLimit(int rank) {
        return switch (rank) {
            case 1 -> 20_000;
            case 2 -> 9_000;
            case 3 -> 5_500;
            default -> 2_500;
        };
    }

    private static double waterLimit(Labels.Label water) {
        double base = switch (water.kind()) {
            case "sea" -> 14_000;
            case "lake" -> 7_000;
            default -> 3_200;
        };
        return base / Math.pow(2, water.rank() - 1.0);
    }
}
