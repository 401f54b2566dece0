package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.multivector.atlas.Actor;
import org.multivector.geo.Geodesy;
import org.multivector.graphics.Affine;
import org.multivector.graphics.Graphics;
import org.multivector.graphics.Outline;
import org.multivector.graphics.Stroke;
import org.multivector.graphics.TextStyle;
import org.multivector.graphics.TextStyle.Anchor;
import org.multivector.graphics.TextStyle.Weight;
import org.multivector.map.camera.ScaleBar;
import org.multivector.map.label.Box;
import org.multivector.text.Messages;
import org.multivector.time.DateWords;

/// What stands around a map: the legend of what is hatched, a scale bar that is true at the centre, who made the data and whose borders they are.
final class Furniture implements MapLayer {

    private static final double MARGIN = 14;
    private static final double SWATCH = 22;
    private static final String MAKERS = "Natural Earth · GEM · OpenStreetMap";

    private final Geodesy geodesy;

    Furniture(Geodesy geodesy) {
        this.geodesy = geodesy;
    }

    @Override
    public String id() {
        return "furniture";
    }

    @Override
    public void draw(MapScene scene, Graphics graphics) {
        graphics.transform(Affine.IDENTITY);
        drawLegend(scene, graphics);
        drawScale(scene, graphics);
        graphics.text(credits(scene), MARGIN, scene.viewport().height() - 8, small(scene));
    }

    /// What it covers, so that labels keep clear.
    List<Box> boxes(MapScene scene, Graphics graphics) {
        var boxes = new ArrayList<Box>();
        var viewport = scene.viewport();
        boxes.add(Box.of(0, viewport.height() - 22, MARGIN + graphics.widthOf(credits(scene), small(scene)) + 8, 22));
        var bar = ScaleBar.of(scene.viewport(), scene.projection(), geodesy);
        boxes.add(Box.of(viewport.width() - MARGIN - bar.pixels() - scene.size(36), viewport.height() - 52 - raised(scene), bar.pixels() + scene.size(36) + MARGIN, 52 + raised(scene)));
        if (!organisations(scene).isEmpty()) {
            boxes.add(Box.of(0, 0, MARGIN + chipWidth(scene, graphics) + 6, MARGIN + chipHeight(scene) + 6));
        }
        return boxes;
    }

    private void drawScale(MapScene scene, Graphics graphics) {
        var bar = ScaleBar.of(scene.viewport(), scene.projection(), geodesy);
        var viewport = scene.viewport();
        double right = viewport.width() - MARGIN - scene.size(20);
        double left = right - bar.pixels();
        double y = viewport.height() - MARGIN - 4 - raised(scene);
        var ink = scene.palette().colour("ink");
        for (var stroke : List.of(Stroke.solid(scene.palette().colour("map-halo"), 4.5), Stroke.solid(ink, 1.6))) {
            graphics.line(left, y, right, y, stroke);
            graphics.line(left, y - 4, left, y + 4, stroke);
            graphics.line((left + right) / 2, y - 3, (left + right) / 2, y + 3, stroke);
            graphics.line(right, y - 4, right, y + 4, stroke);
        }
        var style = TextStyle.of(scene.size(11), ink).halo(scene.palette().colour("map-halo")).anchor(Anchor.MIDDLE);
        graphics.text("0", left, y - 8, style);
        graphics.text(Messages.in(scene.view().look().language()).get("map.km", bar.kilometres()), right, y - 8, style);
    }

    /// An audience has a line of words in the corner.
    private static double raised(MapScene scene) {
        return scene.view().lesson().isPresent() ? 24 : 0;
    }

    private static void drawLegend(MapScene scene, Graphics graphics) {
        var organisations = organisations(scene);
        if (organisations.isEmpty()) {
            return;
        }
        double height = chipHeight(scene);
        var palette = scene.palette();
        graphics.fillRect(MARGIN, MARGIN, chipWidth(scene, graphics), height, 8, palette.colour("surface-overlay"));
        graphics.strokeRect(MARGIN, MARGIN, chipWidth(scene, graphics), height, 8, Stroke.solid(palette.colour("line"), 1));
        double top = MARGIN + height / 2 - 7;
        double left = MARGIN + 10;
        graphics.hatch(Outline.of(true, left, top, left + SWATCH, top, left + SWATCH, top + 14, left, top + 14), Stroke.solid(palette.colour("map-hatch"), 1), 135, 5);
        graphics.strokeRect(left, top, SWATCH, 14, 0, Stroke.solid(palette.colour("line-strong"), 1));
        double baseline = MARGIN + height / 2 + scene.size(4.4);
        double x = left + SWATCH + 9;
        graphics.text(organisations, x, baseline, bold(scene));
        graphics.text(rest(scene), x + graphics.widthOf(organisations, bold(scene)), baseline, plain(scene));
    }

    private static double chipWidth(MapScene scene, Graphics graphics) {
        return 10 + SWATCH + 9 + graphics.widthOf(organisations(scene), bold(scene)) + graphics.widthOf(rest(scene), plain(scene)) + 14;
    }

    private static double chipHeight(MapScene scene) {
        return scene.size(32);
    }

    private static String organisations(MapScene scene) {
        return scene.view().atlas().organisations().filter(actor -> scene.view().layers().organisations().contains(actor.id()))
                .map(Actor::label).map(label -> label.in(scene.view().look().language())).collect(Collectors.joining(", "));
    }

    private static String rest(MapScene scene) {
        var language = scene.view().look().language();
        return " " + Messages.in(language).get("map.hatched") + " · " + DateWords.day(Locale.of(language.code()), scene.view().cursor());
    }

    private static String credits(MapScene scene) {
        return MAKERS + "  |  " + Messages.in(scene.view().look().language()).get("map.borders");
    }

    private static TextStyle bold(MapScene scene) {
        return TextStyle.of(scene.size(12.5), scene.palette().colour("ink")).weight(Weight.SEMIBOLD);
    }

    private static TextStyle plain(MapScene scene) {
        return TextStyle.of(scene.size(12.5), scene.palette().colour("ink-muted"));
    }

    private static TextStyle small(MapScene scene) {
        return TextStyle.of(10, scene.palette().colour("ink-muted")).halo(scene.palette().colour("map-halo").fade(0.7));
    }
}
