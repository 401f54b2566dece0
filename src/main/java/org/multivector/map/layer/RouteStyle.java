package org.multivector.map.layer;

import java.util.List;
import org.multivector.atlas.Route;
import org.multivector.graphics.Colour;
import org.multivector.graphics.Palette;
import org.multivector.graphics.Stroke;
import org.multivector.query.RouteState;

/// How a run of a route is drawn: strokes from the lowest to the uppermost. Kind and status are told by pattern as well as by colour.
///
/// @param width pixels of the main stroke
record RouteStyle(Colour colour, double width, List<Stroke> strokes) {

    private static final double UNKNOWN_WIDTH = 2.2;
    private static final double DIMMED = 0.4;

    static RouteStyle of(RouteState state, Route.Mode mode, boolean schematic, Palette palette, boolean dimmed, double factor) {
        double fade = dimmed ? DIMMED : 1;
        var halo = palette.colour("map-halo").fade(fade);
        var colour = palette.colour(token(state.route().type(), mode)).fade(fade);
        double width = width(state) * factor;
        return switch (state.status().orElse(Route.Status.CANCELLED)) {
            case CANCELLED -> new RouteStyle(colour, width, List.of());
            case PROPOSED -> planned(palette.colour("route-planned").fade(fade), 2 * factor, 2.0, 4.5);
            case CONSTRUCTION -> planned(colour, 2.4 * factor, 8.0, 5.0);
            case SUSPENDED -> planned(colour.fade(0.6), Math.min(width, 2.4 * factor), 13.0, 9.0);
            case OPERATING -> schematic ? planned(colour, width, 7.0, 3.0) : operating(mode, state.route().type(), colour, halo, width);
        };
    }

    /// Pixels: the square root of the tonnes or cubic metres that went through in the year of the cursor, one width where that is not known.
    static double width(RouteState state) {
        return state.throughput().filter(amount -> amount.unit().equals("Mt/yr") || amount.unit().equals("bcm/yr"))
                .map(amount -> Math.clamp(1.4 + 0.5 * Math.sqrt(amount.value()), 1.8, 6)).orElse(UNKNOWN_WIDTH);
    }

    static String token(Route.Type type, Route.Mode mode) {
        if (mode == Route.Mode.FERRY || mode == Route.Mode.SEA) {
            return "route-ferry";
        }
        return switch (type) {
            case OIL_PIPELINE -> "route-oil";
            case GAS_PIPELINE -> "route-gas";
            case RAIL -> "route-rail";
            case FERRY -> "route-ferry";
            case ROAD -> "route-road";
            case MULTIMODAL -> "route-multimodal";
        };
    }

    private static RouteStyle planned(Colour colour, double width, double dash, double gap) {
        return new RouteStyle(colour, width, List.of(Stroke.dashed(colour, width, dash, gap)));
    }

    private static RouteStyle operating(Route.Mode mode, Route.Type type, Colour colour, Colour halo, double width) {
        return switch (mode) {
            case PIPELINE -> type == Route.Type.GAS_PIPELINE ? gas(colour, halo, Math.max(3.2, width)) : oil(colour, halo, width);
            case RAIL -> rail(colour, halo, Math.max(type == Route.Type.MULTIMODAL ? 4 : 3, width));
            case FERRY, SEA -> dots(colour, Math.max(2.4, width));
            case OFFSHORE_LOADING -> new RouteStyle(colour, 1.6, List.of(Stroke.dashed(colour, 1.6, 2.0, 2.0)));
            case ROAD -> new RouteStyle(colour, 1.5, List.of(Stroke.solid(halo, 3), Stroke.solid(colour, 1.5)));
        };
    }

    private static RouteStyle oil(Colour colour, Colour halo, double width) {
        return new RouteStyle(colour, width, List.of(Stroke.solid(halo, width + 2), Stroke.solid(colour, width)));
    }

    /// Two thin lines: a line with its middle taken out.
    private static RouteStyle gas(Colour colour, Colour halo, double width) {
        return new RouteStyle(colour, width, List.of(Stroke.solid(halo, width + 1.6), Stroke.solid(colour, width), Stroke.solid(opaque(halo), width - 2.2)));
    }

    private static RouteStyle rail(Colour colour, Colour halo, double width) {
        return new RouteStyle(colour, width, List.of(Stroke.solid(halo, width + 1.8), Stroke.solid(colour, width),
                Stroke.dashed(opaque(halo), width - 1.6, 5.0, 5.0)));
    }

    private static RouteStyle dots(Colour colour, double width) {
        return new RouteStyle(colour, width, List.of(new Stroke(colour, width, List.of(0.1, width * 2.1), true)));
    }

    private static Colour opaque(Colour halo) {
        return halo.alpha() > 160 ? new Colour(halo.argb() | 0xff000000) : halo;
    }
}
