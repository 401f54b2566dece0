package org.multivector.map.layer;

import java.util.List;
import java.util.Optional;
import org.multivector.atlas.Event;
import org.multivector.atlas.Ref;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Stroke;
import org.multivector.graphics.TextStyle;
import org.multivector.map.geometry.Projected;
import org.multivector.text.Messages;

/// Marks of events around the cursor with the icon of their theme, and the arrow of the selected one. What a mask hides is never drawn.
final class EventLayer implements MapLayer, Targets {

    private static final double DIMMED = 0.3;

    private final Projected projected;

    EventLayer(Projected projected) {
        this.projected = projected;
    }

    @Override
    public String id() {
        return "events";
    }

    @Override
    public void draw(MapScene scene, Graphics graphics) {
        graphics.transform(Affine.IDENTITY);
        var atlas = projected.of(scene.view().atlas(), scene.projection());
        var marks = EventMarks.of(scene, atlas);
        marks.stream().filter(EventMark::selected).findFirst().flatMap(mark -> Arc.of(scene, atlas, mark)).ifPresent(arc -> draw(scene, arc, graphics));
        marks.forEach(mark -> draw(scene, mark, graphics));
    }

    @Override
    public List<Target> targets(MapScene scene) {
        var language = scene.view().look().language();
        return EventMarks.of(scene, projected.of(scene.view().atlas(), scene.projection())).stream().map(mark -> {
            var title = mark.event().label().in(language);
            var name = mark.others() == 0 ? title : Messages.in(language).get("map.more", title, mark.others());
            return Target.mark(Ref.event(mark.event().id()), mark.x(), mark.y(), mark.radius() + 2, name);
        }).toList();
    }

    private static void draw(MapScene scene, Arc arc, Graphics graphics) {
        graphics.stroke(arc.outline(), Stroke.solid(scene.palette().colour("map-halo"), 5));
        graphics.stroke(arc.outline(), Stroke.solid(arc.colour(), 2.6));
        graphics.fill(FlowArrows.head(arc.endX(), arc.endY(), arc.direction(), scene.size(6.5)), arc.colour());
    }

    private static void draw(MapScene scene, EventMark mark, Graphics graphics) {
        double fade = mark.lit() ? 1 : DIMMED;
        var colour = mark.colour().fade(fade);
        var halo = scene.palette().colour("map-halo").fade(fade);
        if (!OffMap.pointsOut(scene, mark)) {
            graphics.line(mark.x(), mark.y() + mark.radius(), mark.placeX(), mark.placeY() - 3, Stroke.solid(colour, mark.small() ? 1 : 1.6));
        }
        if (mark.small()) {
            graphics.fillCircle(mark.x(), mark.y(), mark.radius() + 1.2, halo);
            graphics.fillCircle(mark.x(), mark.y(), mark.radius(), colour.fade(0.75));
            drawBearing(scene, mark, graphics, fade);
            return;
        }
        if (mark.selected()) {
            graphics.fillCircle(mark.x(), mark.y(), mark.radius() + 8, colour.fade(0.22));
            graphics.strokeCircle(mark.x(), mark.y(), mark.radius() + 4.5, Stroke.solid(colour, 1.8));
        }
        graphics.fillCircle(mark.x(), mark.y(), mark.radius() + 1.8, halo);
        graphics.fillCircle(mark.x(), mark.y(), mark.radius(), colour);
        icon(scene, mark.event()).ifPresent(icon -> graphics.icon(icon, mark.x(), mark.y(), mark.radius() * 1.25, scene.palette().colour("surface").fade(fade)));
        drawBearing(scene, mark, graphics, fade);
        mark.badge().ifPresent(_ -> drawBadge(scene, mark, graphics, fade));
    }

    /// A solid ring supports, a dashed one speaks against, a dotted grey one is left out: told apart without colour.
    private static void drawBearing(MapScene scene, EventMark mark, Graphics graphics, double fade) {
        mark.bearing().ifPresent(bearing -> {
            var palette = scene.palette();
            var stroke = switch (bearing) {
                case SUPPORTS -> Stroke.solid(palette.colour("supports").fade(fade), 2.4);
                case AGAINST -> Stroke.dashed(palette.colour("against").fade(fade), 2.4, 4.5, 3.0);
                case SILENT -> Stroke.dashed(palette.colour("silent").fade(fade * 0.8), 1.3, 1.5, 2.5);
            };
            graphics.strokeCircle(mark.x(), mark.y(), mark.radius() + 3.2 + (mark.selected() ? 3.5 : 0), stroke);
        });
    }

    private static void drawBadge(MapScene scene, EventMark mark, Graphics graphics, double fade) {
        double x = mark.x() + mark.radius() * 0.8;
        double y = mark.y() - mark.radius() * 0.8;
        graphics.fillCircle(x, y, 7.5, scene.palette().colour("surface").fade(fade));
        graphics.strokeCircle(x, y, 7.5, Stroke.solid(mark.colour().fade(fade), 1.2));
        var style = TextStyle.of(9.5, scene.palette().colour("ink").fade(fade)).weight(TextStyle.Weight.SEMIBOLD).anchor(TextStyle.Anchor.MIDDLE);
        graphics.text("+" + mark.others(), x, y + 3.4, style);
    }

    private static Optional<String> icon(MapScene scene, Event event) {
        return event.themes().stream().findFirst().flatMap(scene.view().atlas()::theme).map(theme -> theme.icon());
    }
}
