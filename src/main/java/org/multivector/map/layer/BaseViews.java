package org.multivector.map.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.multivector.atlas.Atlas;
import org.multivector.atlas.Membership.Status;
import org.multivector.map.basemap.BaseView;
import org.multivector.map.basemap.BaseView.Hatching;
import org.multivector.query.World;

/// What the base map shows of a scene: the country in focus and the members of the chosen organisations. Pure.
public final class BaseViews {

    private static final double[] ANGLES = {45, -45, 0, 90, -22.5, 22.5, -67.5, 67.5, -10, 10};
    private static final double FULL_GAP = 9;
    private static final double LOOSE_GAP = 24;

    private BaseViews() { }

    /// The base map of a scene, as of the scene's date.
    public static BaseView of(MapScene scene) {
        var hatchings = new ArrayList<Hatching>();
        scene.world().atlas().organisations().map(organisation -> organisation.id()).filter(scene.view().layers().organisations()::contains)
                .forEach(organisation -> hatchings.addAll(hatchings(scene.world(), organisation)));
        return new BaseView(scene.viewport(), scene.palette(), country(scene.world().atlas(), scene.world().atlas().manifest().focus()), hatchings, Map.of(), false);
    }

    /// The direction of the lines that mark an organisation's members, degrees clockwise from the x axis; each organisation keeps its own.
    public static double angle(Atlas atlas, String organisation) {
        int index = atlas.organisations().map(actor -> actor.id()).toList().indexOf(organisation);
        return ANGLES[Math.max(0, index) % ANGLES.length];
    }

    /// Members close together; observers and partners apart.
    private static List<Hatching> hatchings(World world, String organisation) {
        Set<String> members = new HashSet<>();
        Set<String> associates = new HashSet<>();
        for (var member : world.members(organisation)) {
            var status = member.membership().status();
            if (status == Status.MEMBER) {
                members.add(country(world.atlas(), member.actor()));
            } else if (status == Status.OBSERVER || status == Status.PARTNER) {
                associates.add(country(world.atlas(), member.actor()));
            }
        }
        associates.removeAll(members);
        double angle = angle(world.atlas(), organisation);
        return Stream.of(new Hatching(members, angle, FULL_GAP), new Hatching(associates, angle, LOOSE_GAP)).filter(hatching -> !hatching.countries().isEmpty()).toList();
    }

    private static String country(Atlas atlas, String actor) {
        return atlas.actor(actor).flatMap(found -> found.iso3()).map(code -> code.toLowerCase(Locale.ROOT)).orElse(actor);
    }
}
